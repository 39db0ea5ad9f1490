package org.bonafide.law;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
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

  /** By act, then by language tag, then by form. */
  private static final Map<String, Map<String, Map<String, String>>> ACTS =
      Data.shipped(ActWords.class, "acts.yaml", ActWords::read);

  private ActWords() {}

  /** An act in a sentence of ours, as the record calls it: {@code "edit"}, {@code “修改”}. */
  public static Sentence of(Act act) {
    return Sentence.of(
        "act-called",
        Sentence.same(act.word()),
        Sentence.by(language -> words(act.word(), language, "noun")));
  }

  /** After a name: {@code put in their own work}; {@code 作了选择}. */
  public static String did(Project project, Step step, Locale language) {
    return said(project, step, language, "did");
  }

  /** In a list of acts, or under a heading: {@code editing}; {@code 修改}. */
  public static String noun(Project project, Step step, Locale language) {
    return said(project, step, language, "noun");
  }

  /** Under a heading of what was done: {@code put material in}; {@code 选择}. */
  public static String done(Project project, Step step, Locale language) {
    return said(project, step, language, "done");
  }

  /** As {@link #done}, of an act of which nothing else is to be said. */
  public static String done(Act act, Locale language) {
    return words(act.word(), language, "done");
  }

  private static String said(Project project, Step step, Locale language, String form) {
    String who = step.whose().who().map((Ref r) -> project.publicNameOf(r, language)).orElse("");
    return words(id(step), language, form).replace("{0}", who);
  }

  /** What words of one's own for acts are filed under: {@code edit}, {@code input-own}. */
  public static String id(Step step) {
    Whose.Kind whose = step.whose().kind();
    return whose == Whose.Kind.NOT_STATED
        ? step.act().word()
        : step.act().word() + "-" + whose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String words(String id, Locale language, String form) {
    Map<String, Map<String, String>> languages = ACTS.get(id);
    Map<String, String> forms =
        languages.getOrDefault(Grammar.of(language).tag(), languages.get("en"));
    String did = forms.getOrDefault("did", forms.get("noun"));
    return switch (form) {
      case "did" -> did;
      case "done" -> forms.getOrDefault("done", did);
      default -> forms.get("noun");
    };
  }

  private static Map<String, Map<String, Map<String, String>>> read(Data data) {
    Map<String, Map<String, Map<String, String>>> acts = new LinkedHashMap<>();
    for (Map.Entry<String, Data> act : data.children().entrySet()) {
      Map<String, Map<String, String>> languages = new LinkedHashMap<>();
      act.getValue()
          .children()
          .forEach(
              (tag, forms) -> {
                forms.knows("noun did done");
                languages.put(tag, forms.strings());
              });
      acts.put(act.getKey(), languages);
    }
    return acts;
  }
}
