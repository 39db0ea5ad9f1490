package org.bonafide.type;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * One font file, loaded once and kept: which characters it has and how wide they are.
 *
 * <p>Widths are in thousandths of the font size. Safe for use by several threads.
 */
public final class Face {

  private static final short UNASKED = -1;
  private static final short MISSING = -2;

  private final BaseFont base;
  private final short[] widths = new short[0x10000];

  Face(String file) {
    this.base = load(file);
    Arrays.fill(widths, UNASKED);
  }

  /** The library's font, for the writer that embeds it. */
  public BaseFont base() {
    return base;
  }

  /** Whether the font has a glyph for a character. */
  public boolean has(int codePoint) {
    return codePoint < 0x10000 ? width(codePoint) >= 0 : base.charExists(codePoint);
  }

  /** The width of a text at a size, in points. */
  public float width(CharSequence text, float size) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        sum += Math.max(0, base.getWidth(Character.toCodePoint(c, text.charAt(++i))));
      } else {
        sum += Math.max(0, width(c));
      }
    }
    return sum * size / 1000f;
  }

  /** The width of one character at a size, in points. */
  float width(int codePoint, float size) {
    int units = codePoint < 0x10000 ? width(codePoint) : base.getWidth(codePoint);
    return Math.max(0, units) * size / 1000f;
  }

  private int width(int c) {
    short known = widths[c];
    if (known == UNASKED) {
      known = base.charExists(c) ? (short) base.getWidth(c) : MISSING;
      widths[c] = known;
    }
    return known;
  }

  private static BaseFont load(String file) {
    try (InputStream in = Face.class.getResourceAsStream("fonts/" + file)) {
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      font.setSubset(true);
      font.setSecureRandom(new SamePrefix());
      // Packing fonts is most of the work of writing a file: the fastest way makes three times as
      // many files in the same time, each a sixteenth larger.
      font.setCompressionLevel(java.util.zip.Deflater.BEST_SPEED);
      font.setIncludeCidSet(false); // an incomplete CIDSet fails PDF/A-2 and PDF/UA-1
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read", e);
    }
  }

  /**
   * Names the subsets of a font the same way every time, so that the same words give the same
   * bytes.
   */
  @SuppressWarnings("serial")
  private static final class SamePrefix extends java.security.SecureRandom {
    @Override
    public double nextDouble() {
      return 0.5;
    }
  }
}
