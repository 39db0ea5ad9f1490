package org.bonafide.publish;

import java.util.Locale;
import java.util.Map;
import org.bonafide.draft.Comparison;
import org.bonafide.draft.LawPack;
import org.bonafide.project.Contract;

/**
 * The words around a comparison, in its language.
 *
 * <p>Example: {@code new CompareWords(Locale.ENGLISH).position("agency")} is {@code Agency}.
 */
public record CompareWords(Locale language) {

  private static final Map<String, String> CHINESE =
      Map.of("agency", "甲方（委托方）", "balanced", "均衡", "freelancer", "乙方（受托方）");
  private static final Map<Contract.AiUse, String> CHINESE_USE =
      Map.of(
          Contract.AiUse.NONE, "不使用",
          Contract.AiUse.LISTED, "限于清单",
          Contract.AiUse.BY_CONSENT, "须经同意",
          Contract.AiUse.OPEN, "不限");

  /** The head of a column. */
  public String position(String position) {
    return chinese()
        ? CHINESE.getOrDefault(position, position)
        : position.substring(0, 1).toUpperCase(Locale.ROOT) + position.substring(1);
  }

  /** The title of the whole. */
  public String title() {
    return say("Clauses at three positions", "条款的三种立场");
  }

  /**
   * What was compared.
   *
   * @param record the name of the record, or nothing for the sample
   */
  public String about(Comparison comparison, String record) {
    String from =
        record.isEmpty() ? say("the sample record", "示例记录") : say("the record ", "记录 ") + record;
    String use =
        chinese()
            ? CHINESE_USE.get(comparison.aiUse())
            : comparison.aiUse().name().toLowerCase(Locale.ROOT).replace('_', '-');
    LawPack law = LawPack.of(comparison.law());
    return chinese()
        ? "填写依据：" + from + "。适用法律：" + law.law() + "（用语：" + law.pack() + "）。人工智能使用方式：" + use + "。"
        : "Filled in from "
            + from
            + ". Governing law "
            + law.law()
            + " (wording: "
            + law.pack()
            + "), AI use "
            + use
            + ".";
  }

  /** What stands before a fallback. */
  public String fallback() {
    return say("Fallback", "退让方案");
  }

  /** What stands where a position has no such paragraph. */
  public String nothing() {
    return say("(nothing)", "（无）");
  }

  /** What stands where no position has fallbacks stated. */
  public String noFallback() {
    return say("(none stated)", "（未规定）");
  }

  /** What stands before the reason why a clause does not stand at a position. */
  public String absent() {
    return say("Does not stand.", "不适用。");
  }

  /** Said where no clause is left to show. */
  public String none() {
    return say("No clause differs between the positions.", "各立场之间没有不同的条款。");
  }

  /** A colon and what parts it from the next word. */
  public String colon() {
    return say(": ", "：");
  }

  private String say(String english, String chinese) {
    return chinese() ? chinese : english;
  }

  private boolean chinese() {
    return language.getLanguage().equals("zh");
  }
}
