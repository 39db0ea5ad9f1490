package org.bonafide.instrument.lint;

import java.util.List;
import java.util.Optional;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Inline;

/**
 * One run of words of an instrument: a sub-clause, a limb, a cell.
 *
 * @param container the anchor of the clause or schedule that it stands in; empty outside them
 * @param cited the number by which others cite it, or that of its container; may be empty
 * @param words the inlines as they run, with a {@link #GAP} for each reference and open point
 * @param lead what a limb continues: the words of its sub-clause and of the limb above it
 */
record LintedPassage(
    Kind kind,
    BlockMark origin,
    String container,
    String cited,
    String lead,
    String words,
    List<Inline> inlines) {

  enum Kind {
    /** A heading of a clause, a schedule or a part. */
    HEADING,
    SUB_CLAUSE,
    LIMB,
    INNER_LIMB,
    DEFINITION,
    /** Prose, bullets, cells, captions and the like. */
    OTHER
  }

  /** Stands for what is not the clause's own words: a reference, an open point. */
  static final char GAP = '\uFFFC';

  static final String GAP_WORD = String.valueOf(GAP);

  /** Whether these are words that bind: a sub-clause, a limb, a definition. */
  boolean isClauseText() {
    return kind != Kind.HEADING && kind != Kind.OTHER;
  }

  /** Whether its script has no blanks between words. */
  boolean isWide() {
    return Grammar.of(origin.language()).wide();
  }

  boolean isIn(String language) {
    return origin.language().getLanguage().equals(language);
  }

  Place place() {
    return new Place(origin.source().file(), origin.source().line(), 0);
  }

  /** How a message names the passage: {@code Clause 5.2}. */
  String name() {
    return cited.isEmpty() ? "The text" : cited.startsWith("Schedule") ? cited : "Clause " + cited;
  }

  /** A warning at this passage, unless its file accepts it. */
  Optional<Finding> warning(String rule, String message, String remedy) {
    return origin.source().allows().contains(rule)
        ? Optional.empty()
        : Optional.of(Finding.warning(rule, place(), message, remedy));
  }
}
