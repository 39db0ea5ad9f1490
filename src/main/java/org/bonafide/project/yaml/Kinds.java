package org.bonafide.project.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Suggestion;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Act;

/**
 * The words for acts and kinds: those of the record, plain synonyms of them, and for any other a
 * finding. A word that falls into "other" unseen would switch duties off.
 *
 * <p>Example: {@code act: retouch} is {@code edit}; {@code what: image} is {@code artwork}.
 */
final class Kinds {

  /** The kinds of an element that the law and the places of disclosure know. */
  private static final List<String> WHAT = Shapes.choices("element", "what");

  /**
   * Kinds that a form of registration has a box or a word for. No place of disclosure asks for
   * them, so what turns on the kind stays open there.
   */
  private static final List<String> ON_FORMS = Shapes.besides("element", "what");

  private Kinds() {}

  /**
   * The act under {@code act}; where it is none, a finding and an act that no document shows.
   *
   * @param of the kind of the element: who shoots a video films, who shoots anything else
   *     photographs
   */
  static Act act(Keys k, String of) {
    String word = k.text("act");
    Map<String, String> synonyms = Shapes.synonyms("step", "act");
    String plain = word.toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> acts = Values.words(Act.class);
    if (acts.contains(word)) {
      return act(word);
    }
    if (plain.equals("shoot") && of.equals("video")) {
      return Act.FILM;
    }
    if (synonyms.containsKey(plain)) {
      return act(synonyms.get(plain));
    }
    if (!word.isEmpty()) {
      List<String> known = new java.util.ArrayList<>(acts);
      known.addAll(synonyms.keySet());
      k.context.findings.error(
          "bad-choice",
          k.value("act").orElseThrow(),
          "The key \"act\" does not know \"" + Keys.shown(word) + "\".",
          Suggestion.near(word, known)
              .map(near -> "Write \"" + near + "\".")
              .orElse("Choose from " + String.join(", ", acts) + "."));
    }
    return Act.REVIEW;
  }

  private static Act act(String word) {
    return Act.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The kind that a word means; the word itself where it means none. */
  static String canonical(String word) {
    String plain = plain(word);
    String onForms = plain.replace('-', ' ');
    if (ON_FORMS.contains(onForms)) {
      return onForms;
    }
    return WHAT.contains(plain)
        ? plain
        : Shapes.synonyms("element", "what").getOrDefault(plain, word);
  }

  /** A word as it is looked up: {@code Source Code} is {@code source-code}. */
  static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
  }

  /** The kind under {@code what}; a word of the user's own stays, and is asked about. */
  static String what(Keys k) {
    String word = k.text("what");
    String kind = canonical(word);
    if (word.isEmpty() || WHAT.contains(kind) || ON_FORMS.contains(kind)) {
      return kind;
    }
    String plain = plain(word);
    Map<String, String> synonyms = Shapes.synonyms("element", "what");
    List<String> known = new java.util.ArrayList<>(WHAT);
    known.addAll(ON_FORMS);
    known.addAll(synonyms.keySet());
    k.context.findings.add(
        Finding.warning(
            "unknown-kind",
            k.context.findings.place(k.value("what").orElseThrow()),
            "The kind \""
                + Keys.shown(word)
                + "\" is none that laws and places of disclosure know, so duties that turn on the"
                + " kind stay open.",
            Suggestion.near(plain, known)
                .filter(near -> near.charAt(0) == plain.charAt(0)) // typography is no photography
                .map(near -> "Write \"" + synonyms.getOrDefault(near, near) + "\".")
                .orElse("Choose from " + String.join(", ", WHAT) + " where one of them fits.")));
    return word;
  }
}
