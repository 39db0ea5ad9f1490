package org.bonafide.type;

/** What a face has and how wide it is. */
interface Widths {

  /** The width of a character in thousandths of the font size, or -1 where it has no glyph. */
  int width(int codePoint);
}
