package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.instrument.Numbered;

/**
 * An instrument as the rules read it.
 *
 * @param rows the passages that stand side by side in two languages
 * @param terms the definitions, in order
 */
record Text(List<LintedPassage> passages, List<Row> rows, List<Term> terms, Given given) {

  /** Two passages that must say the same. */
  record Row(LintedPassage left, LintedPassage right) {}

  static Text of(Numbered numbered, Set<String> given) {
    Passages laid = Passages.of(numbered);
    List<Term> terms =
        laid.inOrder().stream()
            .filter(p -> p.kind() == LintedPassage.Kind.DEFINITION)
            .flatMap(p -> Term.definedBy(p).stream())
            .toList();
    return new Text(laid.inOrder(), laid.rows(), terms, Given.of(given));
  }

  /** The words that bind, in one language: {@code en} or {@code zh}. */
  Stream<LintedPassage> clauseText(String language) {
    return passages.stream().filter(LintedPassage::isClauseText).filter(p -> p.isIn(language));
  }

  /** The terms defined in one language. */
  List<Term> terms(String language) {
    return terms.stream().filter(t -> t.definition().isIn(language)).toList();
  }
}
