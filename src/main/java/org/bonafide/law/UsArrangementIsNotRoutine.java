package org.bonafide.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Finding;

/**
 * An order that everybody would choose, alphabetical or by date, or a set that leaves nothing out,
 * is no creative arrangement. The words that show it are data.
 */
final class UsArrangementIsNotRoutine implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    String words =
        one.work().arrangement().map(a -> a.describe().toLowerCase(Locale.ROOT)).orElse("");
    return UsForm.shipped().routine().stream()
        .filter(
            routine ->
                Pattern.compile("\\b" + Pattern.quote(routine) + "\\b").matcher(words).find())
        .limit(1)
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
