package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;

/** Names after {@code {.states}} that no pair of contradictions knows, so nothing is checked. */
final class UnknownProposition implements LintRule {

  @Override
  public String id() {
    return "unknown-proposition";
  }

  @Override
  public List<Finding> check(Text text) {
    Set<String> known = Propositions.shipped().names();
    return text.passages().stream()
        .flatMap(
            passage ->
                passage.origin().source().states().stream()
                    .filter(name -> !known.contains(name))
                    .flatMap(name -> unknown(passage, name).stream()))
        .distinct()
        .collect(Collectors.toList());
  }

  private java.util.Optional<Finding> unknown(LintedPassage passage, String name) {
    return passage.warning(
        id(),
        passage.name() + " states \"" + name + "\", which is not a known proposition.",
        "Use a name from docs/rules/contradicting-clauses.md.");
  }
}
