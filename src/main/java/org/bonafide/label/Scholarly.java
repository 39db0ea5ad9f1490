package org.bonafide.label;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Grammar;

/**
 * Sentences for journals: each tool with what it was used for. That the authors reviewed the result
 * is said only where the record states a review.
 *
 * <p>Example: "Claude Sonnet 4.5 was used to edit the manuscript, and GPT-5 was used to generate
 * the literature review."
 */
final class Scholarly {

  /** Journals print these sentences in English. */
  private static final Grammar ENGLISH = Grammar.of(Locale.ENGLISH);

  private static final String UNNAMED = "a generative AI tool that the record does not name";

  private Scholarly() {}

  static Optional<String> sentence(Disclosable told) {
    return clauses(told, " was used to ")
        .map(
            clauses ->
                ENGLISH.capitalised(clauses)
                    + "."
                    + (told.facts().holds("reviewed")
                        ? " The result was reviewed by a person, as recorded."
                        : ""));
  }

  static Optional<String> elsevier(Disclosable told) {
    boolean answered = told.facts().holds("reviewed") && told.facts().holds("responsible");
    return clauses(told, " in order to ")
        .map(
            clauses ->
                "During the preparation of this work the author(s) used "
                    + clauses
                    + "."
                    + (answered
                        ? " After using this tool/service, the author(s) reviewed and edited the"
                            + " content as needed and take(s) full responsibility for the content"
                            + " of the published article."
                        : ""));
  }

  private static Optional<String> clauses(Disclosable told, String verb) {
    if (!told.uses().open().stream().allMatch(one -> one.key().endsWith(".with"))) {
      return Optional.empty(); // a tool without a name is said to have none
    }
    List<String> clauses =
        told.uses().purposes().entrySet().stream()
            .map(
                of ->
                    of.getKey().map(Paste::named).orElse(UNNAMED)
                        + verb
                        + ENGLISH.list(List.copyOf(of.getValue())))
            .toList();
    return clauses.isEmpty() ? Optional.empty() : Optional.of(ENGLISH.clauses(clauses));
  }
}
