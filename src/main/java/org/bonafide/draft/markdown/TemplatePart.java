package org.bonafide.draft.markdown;

import java.util.List;
import java.util.Locale;

/**
 * A rendered text to be turned into blocks.
 *
 * @param file as findings call it
 * @param anchor the clause's id, or empty
 * @param kind how headings and paragraphs are read
 */
public record TemplatePart(
    String file,
    Kind kind,
    String anchor,
    Locale language,
    String rendered,
    List<String> authorities) {

  public enum Kind {
    CLAUSE,
    /** The clause whose paragraphs define terms. */
    DEFINITIONS,
    PROSE,
    SCHEDULE,
    /** A schedule of an instrument that is a schedule itself. */
    ANNEX
  }

  boolean isClause() {
    return kind == Kind.CLAUSE || kind == Kind.DEFINITIONS;
  }
}
