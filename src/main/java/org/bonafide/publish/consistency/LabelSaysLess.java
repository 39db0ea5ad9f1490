package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;
import org.bonafide.label.Disclosed;
import org.bonafide.law.Statement;
import org.bonafide.project.Work;

/**
 * A label, or a text to paste, that denies the use of AI although the record does not bear it out
 * says less than the contract and the registration statement, which show what the record states.
 *
 * <p>Example: a user's own target file that has "No AI" pasted for every work.
 */
final class LabelSaysLess {

  private static final String RULE = "label-says-less";

  /** Words that deny the use of AI, in the languages of the labels. */
  private static final Pattern DENIAL =
      Data.shipped(LabelSaysLess.class, "denials.yaml", LabelSaysLess::anyOf);

  private LabelSaysLess() {}

  private static Pattern anyOf(Data data) {
    return Pattern.compile(
        String.join("|", data.strings().values()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static List<Finding> check(WorkedRecord worked) {
    List<Finding> findings = new ArrayList<>();
    for (Disclosed one : worked.disclosures().all()) {
      if (!one.extent().equals("none")) {
        denial(one).ifPresent(words -> findings.add(finding(worked, one, words)));
      }
    }
    return findings;
  }

  /**
   * The words with which a disclosure denies it, among those that the public or a form gets. Of a
   * field only the words of the target's file count: what the record makes weighs its words.
   */
  static Optional<String> denial(Disclosed one) {
    Stream<String> fields =
        one.options().stream()
            .filter(pick -> DENIAL.matcher(pick.fromFile()).find())
            .map(Disclosed.Pick::value);
    Stream<String> pictures =
        one.words().shorts().values().stream().filter(words -> DENIAL.matcher(words).find());
    return Stream.concat(fields, pictures).findFirst();
  }

  private static Finding finding(WorkedRecord worked, Disclosed one, String words) {
    Work work = worked.project().works().get(one.work());
    String element =
        work.elements().keySet().stream()
            .findFirst()
            .map(id -> "works." + one.work() + ".elements." + id)
            .orElse("works." + one.work());
    return Finding.error(
            RULE,
            worked.project().places().of(element),
            "The disclosure for \""
                + one.target()
                + "\" would print \""
                + words
                + "\" for \""
                + one.work()
                + "\", which says less than "
                + others(worked, one)
                + ".",
            "Correct the words in the target file of \"" + one.target() + "\".")
        .withholding(Scope.labels());
  }

  /** The other places that say more, by the names of their instruments. */
  private static String others(WorkedRecord worked, Disclosed one) {
    List<String> places = new ArrayList<>();
    for (Statement statement : worked.assessment().statements()) {
      if (statement.work().equals(one.work())
          && statement.outcomes().stream().anyMatch(e -> !e.excluded().isEmpty())) {
        places.add("registration-" + statement.jurisdiction() + " (material excluded)");
      }
    }
    if (worked.drafted().instruments().stream()
        .anyMatch(n -> n.instrument().id().kind() == InstrumentKind.AI_CLAUSES)) {
      places.add("ai-clauses (schedule of works)");
    }
    places.add("the record (" + one.extent().toLowerCase(Locale.ROOT) + ")");
    return String.join(", ", places);
  }
}
