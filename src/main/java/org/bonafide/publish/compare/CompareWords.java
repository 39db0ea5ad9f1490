package org.bonafide.publish.compare;

import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.draft.compare.ComparedClause;
import org.bonafide.draft.compare.Comparison;
import org.bonafide.law.LawPack;

/**
 * The words around a comparison, in its language.
 *
 * <p>Example: {@code new CompareWords(Locale.ENGLISH).position("agency")} is {@code Agency}.
 */
public record CompareWords(Locale language) {

  /** The head of a column. */
  public String position(String position) {
    return words().find("position." + position).orElse(position);
  }

  /** The title of the whole. */
  public String title() {
    return say("title");
  }

  /**
   * What was compared.
   *
   * @param record the name of the record, or nothing for the sample
   */
  public String about(Comparison comparison, String record) {
    String from = record.isEmpty() ? say("sample") : words().say("record", record);
    String use = comparison.aiUse().word();
    LawPack law = LawPack.of(comparison.law());
    return words()
        .say("about", from, form(comparison), law.law(), law.pack(), say("ai-use." + use));
  }

  /** What stands at the head of every page: what is compared, in which form, under which law. */
  public String header(Comparison comparison) {
    return String.join(" · ", title(), form(comparison), LawPack.of(comparison.law()).law());
  }

  private String form(Comparison comparison) {
    return WordList.of("draft", language).say("form." + comparison.form().word());
  }

  /** What stands before a fallback. */
  public String fallback() {
    return say("fallback");
  }

  /** What a position can fall back to, and the words that stand then. */
  public String fallback(ComparedClause.Side side) {
    String advice = side.fallback().isEmpty() ? say("no-fallback") : side.fallback();
    String space = words().grammar().space();
    return side.offered().isEmpty()
        ? advice
        : advice + space + words().say("offered", String.join(space, side.offered()));
  }

  /** What stands where a position has no such paragraph. */
  public String nothing() {
    return say("nothing");
  }

  /** What stands before the reason why a clause does not stand at a position. */
  public String absent() {
    return say("absent");
  }

  /** Said where no clause is left to show. */
  public String none() {
    return say("none");
  }

  /** A colon and what parts it from the next word. */
  public String colon() {
    return words().grammar().colon();
  }

  private String say(String key) {
    return words().say(key);
  }

  private WordList words() {
    return WordList.of("compare", language);
  }
}
