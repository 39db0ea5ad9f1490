package org.bonafide.word.drafts;

import java.util.Map;

/**
 * A paragraph of a draft.
 *
 * @param clause the anchor of the clause or schedule in which it stands; {@link DraftText#HEAD} or
 *     {@link DraftText#SIGNATURES} outside
 * @param number as Word prints it; empty without one
 * @param text its words, blanks as one
 * @param controls the words of its content controls by their tags
 */
public record DraftParagraph(
    String clause, String number, String text, Map<String, String> controls) {

  public DraftParagraph {
    controls = Map.copyOf(controls);
  }

  /** A paragraph without content controls. */
  public DraftParagraph(String clause, String number, String text) {
    this(clause, number, text, Map.of());
  }
}
