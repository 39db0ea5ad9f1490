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
  DOSSIER_COVER("dossier-cover", ""),
  EXHIBITS("exhibits", ""),
  HASH_PAGE("hash-page", ""),
  CLAUSE_SHEET("clauses", "");

  private static final Set<InstrumentKind> LATER =
      Collections.unmodifiableSet(
          EnumSet.of(ANSWER, RECONSIDERATION, CORRECTION, NOTICE, TAKEDOWN, LICENCE, ASSIGNMENT));

  private final String stem;
  private final String tail;

  InstrumentKind(String stem, String tail) {
    this.stem = stem;
    this.tail = tail;
  }

  /** Those of what follows a filing or a registration; each is asked for by its own word. */
  public static Set<InstrumentKind> later() {
    return LATER;
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
