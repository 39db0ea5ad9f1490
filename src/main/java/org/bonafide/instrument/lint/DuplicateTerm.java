package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.Finding;

/** Terms that are defined twice. An error: two meanings of one word are a false instrument. */
final class DuplicateTerm implements LintRule {

  @Override
  public String id() {
    return "duplicate-term";
  }

  @Override
  public List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    Map<String, LintedPassage> first = new HashMap<>();
    for (Term term : text.terms()) {
      LintedPassage definition = term.definition();
      String key = definition.origin().language() + " " + term.word().toLowerCase(Locale.ROOT);
      LintedPassage before = first.putIfAbsent(key, definition);
      if (before != null) {
        findings.add(
            Finding.error(
                id(),
                definition.place(),
                definition.name()
                    + " defines \""
                    + term.word()
                    + "\", which is defined already at "
                    + before.place()
                    + ".",
                "Keep one of the two definitions."));
      }
    }
    return findings;
  }
}
