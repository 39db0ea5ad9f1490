package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;

/** English words with capital letters, in a clause, that no definition gives a meaning. */
final class UndefinedTerm implements LintRule {

  @Override
  public String id() {
    return "undefined-term";
  }

  @Override
  public List<Finding> check(Text text) {
    List<Finding> findings = new ArrayList<>();
    List<Term> terms = text.terms("en");
    if (terms.isEmpty()) {
      return findings;
    }
    Capitals capitals = new Capitals(terms);
    Set<String> seen = new HashSet<>();
    for (LintedPassage passage : text.clauseText("en").toList()) {
      for (String phrase : capitals.unknown(text.given().takenOutOf(passage.words()))) {
        if (seen.add(phrase)) {
          passage
              .warning(
                  id(),
                  passage.name()
                      + " writes \""
                      + phrase
                      + "\" as a defined term, and no definition says what it means.",
                  "Define \"" + phrase + "\", or write it without capital letters.")
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }
}
