package org.bonafide.type;

import java.util.Arrays;
import org.bonafide.data.Kept;

/**
 * One face, kept: which characters it has and how wide they are. Its file is read where it is
 * embedded.
 *
 * <p>Widths are in thousandths of the font size. Safe for use by several threads.
 */
public final class Face {

  private static final short UNASKED = -2;

  private final String name;
  private final Kept<FontFile> file;
  private final Widths table;
  private final short[] widths = new short[0x10000];

  Face(String name) {
    this.name = name;
    this.file = new Kept<>(() -> FontFile.shipped(name));
    this.table = FaceTable.shipped(name).map(Widths.class::cast).orElseGet(file);
    Arrays.fill(widths, UNASKED);
  }

  /** The name of the file, as in {@code NotoSerif_700Bold.ttf}. */
  public String name() {
    return name;
  }

  /** The file, for a writer that embeds it; not to be written to. */
  public byte[] bytes() {
    return file.get().bytes();
  }

  /** Whether the font has a glyph for a character. */
  public boolean has(int codePoint) {
    return width(codePoint) >= 0;
  }

  /** The width of a text at a size, in points. */
  public float width(CharSequence text, float size) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        sum += Math.max(0, width(Character.toCodePoint(c, text.charAt(++i))));
      } else {
        sum += Math.max(0, width(c));
      }
    }
    return sum * size / 1000f;
  }

  /** The width of one character at a size, in points. */
  float width(int codePoint, float size) {
    return Math.max(0, width(codePoint)) * size / 1000f;
  }

  /** In thousandths of the size; -1 where the font has no glyph. */
  int width(int codePoint) {
    if (codePoint >= 0x10000) {
      return table.width(codePoint);
    }
    short known = widths[codePoint];
    if (known == UNASKED) {
      known = (short) table.width(codePoint);
      widths[codePoint] = known;
    }
    return known;
  }
}
