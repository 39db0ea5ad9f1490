package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Work;

/**
 * An order that everybody would choose, alphabetical or by date, or a set that leaves nothing out,
 * is no creative arrangement. The words that show it are data.
 */
final class UsArrangementIsNotRoutine implements UsRule {

  /** The word that shows a routine order, where the arrangement is described with one. */
  static Optional<String> word(Work work) {
    String words =
        work.arrangement()
            .map(a -> a.describe().in(Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .orElse("");
    return UsForm.shipped().routine().stream()
        .filter(
            routine ->
                Pattern.compile("\\b" + Pattern.quote(routine) + "\\b").matcher(words).find())
        .findFirst();
  }

  @Override
  public List<Finding> check(UsCase one) {
    return word(one.work()).stream()
        .map(
            routine ->
                Finding.warning(
                        "routine-arrangement",
                        one.place(".arrangement.describe"),
                        "The arrangement is described with \""
                            + routine
                            + "\"; the Office refuses an order that is routine or obvious.",
                        "Describe the choices that somebody else would have made differently, if there"
                            + " were any; else leave the arrangement out.")
                    .by("us-compendium-312"))
        .toList();
  }
}
