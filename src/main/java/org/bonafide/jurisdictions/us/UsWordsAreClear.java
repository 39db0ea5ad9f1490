package org.bonafide.jurisdictions.us;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;

/**
 * Words in a public field that make an examiner write back, or that say "AI" and hide what it did:
 * {@code entire work}, {@code writer}, {@code conception}, {@code AI-enhanced}. The words are data.
 */
final class UsWordsAreClear implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    List<Finding> findings = new ArrayList<>();
    String field = one.application().authorCreated().other();
    UsForm.shipped()
        .unclear()
        .forEach(
            (kind, phrases) ->
                phrases.stream()
                    .filter(phrase -> holds(field, phrase))
                    .forEach(phrase -> findings.add(finding(one, kind, phrase))));
    return findings;
  }

  private static boolean holds(String text, String phrase) {
    return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(phrase) + "(?![\\p{L}-])")
        .matcher(text.toLowerCase(Locale.ROOT))
        .find();
  }

  private static Finding finding(UsCase one, String kind, String phrase) {
    String why =
        switch (kind) {
          case "profession" -> "names a profession and no authorship";
          case "idea" -> "suggests a claim in an idea or a process";
          case "effort" -> "speaks of effort, which is no ground of authorship";
          case "veiled" -> "does not say what a person made and what a tool generated";
          default -> "does not say which authorship is claimed";
        };
    return Finding.warning(
            "unclear-authorship",
            one.place(".elements"),
            "The words for Author Created hold \"" + phrase + "\", which " + why + ".",
            "Change \"what\" or \"aspects\" of the element to words such as text, artwork, colour"
                + " or line.")
        .by("us-compendium-618");
  }
}
