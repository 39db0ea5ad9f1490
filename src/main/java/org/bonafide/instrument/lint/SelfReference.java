package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.InlineText;

/** References from a place to itself, or to the clause or schedule that it stands in. */
final class SelfReference implements LintRule {

  @Override
  public String id() {
    return "self-reference";
  }

  @Override
  public List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    for (LintedPassage passage : text.passages()) {
      InlineText.references(passage.inlines()).stream()
          .distinct()
          .flatMap(target -> find(passage, target).stream())
          .forEach(findings::add);
    }
    return findings;
  }

  private Optional<Finding> find(LintedPassage passage, String target) {
    if (target.equals(passage.origin().anchor())) {
      return passage.warning(
          id(),
          passage.name() + " refers to itself (\"" + target + "\").",
          "Name the place that is meant, or leave the reference out.");
    }
    if (target.equals(passage.container())) {
      return passage.warning(
          id(),
          passage.name() + " refers to the whole that it is a part of (\"" + target + "\").",
          "Name the sub-clause that is meant, or write \"this clause\" or \"this schedule\".");
    }
    return Optional.empty();
  }
}
