package org.bonafide.diagnose;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of document that the program makes, each with the word that its files begin with.
 *
 * <p>Example: {@code REGISTRATION_GUIDE} is told apart from {@code REGISTRATION} by its kind, not
 * by the end of its name, which a work called {@code guide} has as well.
 */
public enum InstrumentKind {
  AI_CLAUSES("ai-clauses", ""),
  DISCLOSURE("disclosure", ""),
  REGISTRATION("registration", ""),
  REGISTRATION_ANNEX("registration", "-annex"),
  REGISTRATION_GUIDE("registration", "-guide"),
  REGISTRATION_READING("registration", "-reading"),
  REGISTRATION_COMPARISON("registration-comparison", ""),
  ANSWER("answer", ""),
  RECONSIDERATION("reconsideration", ""),
  CORRECTION("correction", ""),
  NOTICE("notice", ""),
  TAKEDOWN("takedown", ""),
  LICENCE("licence", ""),
  ASSIGNMENT("assignment", ""),
  COURT_EXHIBITS("litigation", ""),
  COURT_ACCOUNT("litigation", "-account"),
  COURT_DEMONSTRATION("litigation", "-demonstration"),
  COURT_PRESERVATION("litigation", "-preservation"),
  FILING_FORM("application", ""),
  FILING_GUARANTEE("application", "-guarantee"),
  FILING_AUTHORISATION("application", "-authorisation"),
  FILING_DECLARATION("application", "-declaration"),
  COVER_LETTER("cover-letter", ""),
  LABEL_SHEET("label-sheet", ""),
  LIKENESS_CONSENT("likeness-consent", ""),
  DOSSIER_COVER("dossier-cover", ""),
  EXHIBITS("exhibits", ""),
  HASH_PAGE("hash-page", ""),
  CLAUSE_SHEET("clauses", "");

  private static final Set<InstrumentKind> LATER =
      Collections.unmodifiableSet(EnumSet.range(ANSWER, COVER_LETTER));
  private static final Set<InstrumentKind> APART =
      Collections.unmodifiableSet(EnumSet.of(LABEL_SHEET, LIKENESS_CONSENT));

  private final String stem;
  private final String tail;

  InstrumentKind(String stem, String tail) {
    this.stem = stem;
    this.tail = tail;
  }

  /**
   * Those that are made only where they are asked for by their own word: what follows a filing or a
   * registration, the packs for an office or a court, and the letter with which papers are sent.
   */
  public static Set<InstrumentKind> later() {
    return LATER;
  }

  /**
   * Those that are made as well only where they are asked for, and belong to no office: a sheet for
   * who posts a work, a form of consent for who is seen or heard in it.
   */
  public static Set<InstrumentKind> apart() {
    return APART;
  }

  /** What the names of its files begin with, as in {@code registration}. */
  public String stem() {
    return stem;
  }

  /** What the names of its files end with, as in {@code -guide}; mostly empty. */
  public String tail() {
    return tail;
  }
}
