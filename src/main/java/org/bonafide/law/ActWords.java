package org.bonafide.law;

import java.util.Locale;
import java.util.Map;
import org.bonafide.project.Act;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;

/**
 * The words for acts, in every document: each is the act itself ({@code acts.yaml}). Whose the
 * material of an input was is said only where the record states it.
 */
public final class ActWords {

  private static final Map<String, Object> DATA = LawData.read("acts.yaml");

  private ActWords() {}

  /** An act in a sentence of ours, as the record calls it: {@code "edit"}, {@code “修改”}. */
  static Sentence of(Act act) {
    return new Sentence("\"" + act.word() + "\"", "“" + words(act.word(), "zh-CN") + "”");
  }

  /** After a name: {@code put in their own work}; {@code 作了选择}. */
  public static String did(Project project, Step step, Locale language) {
    return said(project, step, language, isChinese(language) ? "zh-CN-did" : "did");
  }

  /** In a list of acts, or under a heading: {@code editing}; {@code 修改}. */
  public static String noun(Project project, Step step, Locale language) {
    return said(project, step, language, isChinese(language) ? "zh-CN" : "noun");
  }

  /** Under a heading of what was done: {@code put material in}; {@code 选择}. */
  public static String done(Project project, Step step, Locale language) {
    return isChinese(language) ? noun(project, step, language) : did(project, step, language);
  }

  /** As {@link #done}, of an act of which nothing else is to be said. */
  public static String done(Act act, Locale language) {
    return words(act.word(), isChinese(language) ? "zh-CN" : "did");
  }

  private static String said(Project project, Step step, Locale language, String form) {
    String who = step.whose().who().map((Ref r) -> project.publicNameOf(r, language)).orElse("");
    return words(id(step), form).replace("{0}", who);
  }

  private static String id(Step step) {
    Whose.Kind whose = step.whose().kind();
    return whose == Whose.Kind.NOT_STATED
        ? step.act().word()
        : step.act().word() + "-" + whose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String words(String id, String form) {
    Map<String, Object> forms = LawData.section(DATA, id);
    String said = LawData.text(forms, form);
    return said.isEmpty() ? LawData.text(forms, "zh-CN") : said;
  }

  private static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }
}
