package org.bonafide.write.pdf;

import java.util.Locale;

/**
 * Words in one look: the unit between a tree's inlines and a line's glyphs.
 *
 * @param link an address out of the document, or empty
 * @param target the key of a numbered block that the words cite, or empty
 * @param box whether this is a form's box, which is drawn
 * @param checked whether the box is ticked
 */
record Span(
    String text,
    boolean bold,
    boolean italic,
    boolean highlight,
    Locale language,
    String link,
    String target,
    boolean box,
    boolean checked) {

  static Span of(String text, boolean bold, boolean italic, Locale language) {
    return new Span(text, bold, italic, false, language, "", "", false, false);
  }

  boolean isPlain(Locale around) {
    return link.isEmpty() && target.isEmpty() && !box && language.equals(around);
  }
}
