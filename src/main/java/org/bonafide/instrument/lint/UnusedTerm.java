package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;

/** Definitions whose terms stand nowhere else. */
final class UnusedTerm implements LintRule {

  @Override
  public String id() {
    return "unused-term";
  }

  @Override
  public List<Finding> check(Text text) {
    Set<LintedPassage> unused = new HashSet<>();
    for (Term term : text.terms()) {
      if (!isUsed(term, text)) {
        unused.add(term.definition());
      }
    }
    // Side by side, a definition has its place as long as one of the languages needs it.
    for (Text.Row row : text.rows()) {
      if (unused.contains(row.left()) != unused.contains(row.right())) {
        unused.remove(row.left());
        unused.remove(row.right());
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Term term : text.terms()) {
      if (unused.contains(term.definition())) {
        term.definition()
            .warning(
                id(),
                term.definition().name() + " defines \"" + term.word() + "\", and nothing uses it.",
                "Leave the definition out, or use the term where it is meant.")
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isUsed(Term term, Text text) {
    String language = term.definition().origin().language().getLanguage();
    List<Term> all = text.terms(language);
    return text.passages().stream()
        .filter(passage -> passage != term.definition())
        .map(LintedPassage::words)
        .anyMatch(words -> term.isUsedIn(words, all));
  }
}
