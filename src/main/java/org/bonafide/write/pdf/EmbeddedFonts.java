package org.bonafide.write.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.bonafide.type.Face;

/** The library's fonts, each made once and kept: of a face, what a file uses of it is embedded. */
final class EmbeddedFonts {

  private static final Map<Face, BaseFont> FONTS = new ConcurrentHashMap<>();

  private EmbeddedFonts() {}

  static BaseFont of(Face face) {
    return FONTS.computeIfAbsent(face, EmbeddedFonts::load);
  }

  /**
   * The face of what is typed into a field: one that every reader has, since of ours a file holds
   * only the letters that it prints. Nothing is printed in it, so nothing of it is embedded.
   */
  static BaseFont typed() {
    try {
      return BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException("The font of fields cannot be read", e);
    }
  }

  private static BaseFont load(Face face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              face.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
      font.setSubset(true);
      font.setSecureRandom(new SamePrefix());
      font.setCompressionLevel(Deflater.NO_COMPRESSION); // PackingWriter does it
      font.setIncludeCidSet(false); // an incomplete CIDSet fails PDF/A-2 and PDF/UA-1
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + face.name() + " cannot be read", e);
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
