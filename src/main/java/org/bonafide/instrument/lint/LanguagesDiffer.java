package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;

/**
 * Rows of a bilingual instrument whose columns cite other places, leave other things open, name
 * other numbers, or stand at other depths. An error: one of the two versions is false. Drafting
 * finds by the same id that the columns differ in their blocks.
 */
final class LanguagesDiffer implements LintRule {

  @Override
  public String id() {
    return "languages-differ";
  }

  @Override
  public List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (Text.Row row : text.rows()) {
      difference(row, text.given()).map(what -> finding(row, what)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<String> difference(Text.Row row, Given given) {
    LintedPassage left = row.left();
    LintedPassage right = row.right();
    if (left.kind() != right.kind()) {
      return Optional.of("one column is a limb of another depth than the other");
    }
    Optional<String> references =
        differ(
            "refers to",
            new TreeSet<>(InlineText.references(left.inlines())),
            new TreeSet<>(InlineText.references(right.inlines())));
    Optional<String> open = differ("leaves open", fields(left), fields(right));
    return references.or(() -> open).or(() -> numbers(left, right, given));
  }

  private static SortedSet<String> fields(LintedPassage passage) {
    return InlineText.openPoints(passage.inlines()).stream()
        .map(Inline.OpenPoint::field)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> differ(
      String verb, SortedSet<String> left, SortedSet<String> right) {
    return left.equals(right)
        ? Optional.empty()
        : Optional.of("the one " + verb + " " + list(left) + ", the other " + list(right));
  }

  private static String list(SortedSet<String> all) {
    return all.isEmpty() ? "nothing" : String.join(", ", all);
  }

  private static Optional<String> numbers(LintedPassage left, LintedPassage right, Given given) {
    if (!hasDigit(left) && !hasDigit(right)) {
      return Optional.empty();
    }
    NumbersIn one = NumbersIn.of(given.takenOutOf(left.words()));
    NumbersIn other = NumbersIn.of(given.takenOutOf(right.words()));
    return one.agreesWith(other) && other.agreesWith(one)
        ? Optional.empty()
        : differ("names the number", one.digits(), other.digits());
  }

  private static boolean hasDigit(LintedPassage passage) {
    return passage.words().chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private Finding finding(Text.Row row, String what) {
    return Finding.error(
        id(),
        row.left().place(),
        row.left().name()
            + " differs between the languages ("
            + row.right().place()
            + "): "
            + what
            + ".",
        "Make both languages say the same.");
  }
}
