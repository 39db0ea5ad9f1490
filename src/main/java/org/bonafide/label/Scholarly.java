package org.bonafide.label;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bonafide.project.Element;
import org.bonafide.project.Tool;

/**
 * Sentences for journals, in English: one clause a tool and act. The act is said whatever came of
 * it; how much of it stands in the work is not what a journal asks. That a person reviewed is said
 * of what was reviewed after the tool, as far as the record states it.
 *
 * <p>Example: "Claude Sonnet 4.5 (Anthropic) was used to edit the manuscript, and GPT-5 (OpenAI)
 * was used to generate the literature review."
 */
final class Scholarly {

  private static final String USED = " was used ";

  private Scholarly() {}

  /** All uses. */
  static Optional<String> sentence(Disclosable told) {
    return reviewed(told, clauses(told, use -> true, ToolUses.Use::named));
  }

  /** All uses; sections with generated content that have no words are asked for. */
  static Optional<String> ieee(Disclosable told) {
    return reviewed(
        told,
        clauses(
            told,
            use -> true,
            use ->
                use.generates() && !use.isNamed()
                    ? use.named() + " [name the sections]"
                    : use.named()));
  }

  static Optional<String> elsevier(Disclosable told) {
    boolean answered = told.uses().allReviewed() && told.facts().holds("responsible");
    return clauses(told, use -> true, ToolUses.Use::named)
        .map(clauses -> clauses.with(" in order "))
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

  /** The uses for text: help with writing. */
  static Optional<String> writing(Disclosable told) {
    return reviewed(told, clauses(told, Scholarly::isWriting, ToolUses.Use::named));
  }

  /** The uses for figures, code, data and the like. */
  static Optional<String> methods(Disclosable told) {
    return reviewed(told, clauses(told, Scholarly::isMethod, ToolUses.Use::named));
  }

  private static boolean isWriting(ToolUses.Use use) {
    return use.medium() == Medium.TEXT || use.element().what().isEmpty();
  }

  private static boolean isMethod(ToolUses.Use use) {
    return use.medium() != Medium.TEXT;
  }

  /**
   * What an appendix says of parts that a tool made whole: which, and with which versions. The
   * prompts of a record are never printed; the author adds them.
   */
  static Optional<String> appendix(Disclosable told) {
    return mayBeWhole(told)
        ? Optional.empty()
        : clauses(told, Scholarly::isWhole, ToolUses.Use::named)
            .map(clauses -> clauses.namingTools(Scholarly::versioned).with(USED))
            .map(
                words -> words + ". [Add the text of the prompts and what was edited afterwards.]");
  }

  private static boolean isWhole(ToolUses.Use use) {
    return use.generates() && use.whole();
  }

  /** Whether a part may have been made whole by a tool, and the record does not settle it. */
  private static boolean mayBeWhole(Disclosable told) {
    return told.uses().all().stream()
        .filter(ToolUses.Use::generates)
        .anyMatch(use -> use.part().kind() == GenerationInElement.Kind.UNSTATED);
  }

  private static String versioned(Tool tool) {
    // A name such as GPT-5 says which version it is.
    boolean told = tool.version().isEmpty() && tool.name().matches(".*\\d.*");
    String version = told ? "" : tool.version().isEmpty() ? " [version]" : " " + tool.version();
    return ToolClauses.madeBy(tool, tool.name() + version);
  }

  /** Whether the record states no use of which the words in braces would tell. */
  static boolean isSilent(String words, Disclosable told) {
    Predicate<ToolUses.Use> concerned =
        switch (words) {
          case "{writing}" -> Scholarly::isWriting;
          case "{methods}" -> Scholarly::isMethod;
          case "{appendix}" -> use -> isWhole(use) || mayBeWhole(told);
          default -> use -> true;
        };
    List<ToolUses.Use> all = told.uses().all();
    return told.uses().open().isEmpty() && !all.isEmpty() && all.stream().noneMatch(concerned);
  }

  private static Optional<String> reviewed(Disclosable told, Optional<ToolClauses> clauses) {
    return clauses.map(
        of ->
            ToolClauses.ENGLISH.sentences(
                ToolClauses.ENGLISH.capitalised(of.with(USED)) + ".",
                review(told.uses(), of.uses().stream().map(ToolUses.Use::element).toList())));
  }

  /** That a person reviewed the elements of which a sentence tells, or which of them. */
  private static String review(ToolUses uses, List<Element> elements) {
    List<Element> reviewed = elements.stream().filter(uses::isReviewed).distinct().toList();
    if (reviewed.containsAll(elements)) {
      return "The result was reviewed by a person.";
    }
    List<String> named =
        reviewed.stream()
            .filter(ToolUses::isNamed)
            .map(element -> element.describe().in(Locale.ENGLISH))
            .distinct()
            .toList();
    return named.isEmpty()
        ? ""
        : "A person reviewed " + ToolClauses.ENGLISH.list(named) + " afterwards.";
  }

  private static Optional<ToolClauses> clauses(
      Disclosable told, Predicate<ToolUses.Use> which, Function<ToolUses.Use, String> element) {
    ToolUses uses = told.uses();
    if (!uses.open().stream().allMatch(one -> one.key().endsWith(".with"))) {
      return Optional.empty(); // a tool without a name is asked for in the sentence
    }
    ToolClauses clauses =
        ToolClauses.of(uses, uses.all().stream().filter(which)).namingElements(element);
    return clauses.uses().isEmpty() ? Optional.empty() : Optional.of(clauses);
  }
}
