package org.bonafide.write.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.bonafide.instrument.Instrument;

/**
 * An identity for the file that follows from what it says, so that the same words give it again.
 */
record ContentDigest(Instrument instrument, List<PdfPage> pages) {

  byte[] bytes() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(instrument.name().getBytes(StandardCharsets.UTF_8));
      digest.update(instrument.properties().toString().getBytes(StandardCharsets.UTF_8));
      for (PdfPage page : pages) {
        for (PdfPage.Paint paint : page.paints()) {
          if (paint instanceof PdfPage.LinePaint line) {
            line.text()
                .lines()
                .get(line.line())
                .pieces()
                .forEach(p -> digest.update(p.text().getBytes(StandardCharsets.UTF_8)));
          } else if (paint instanceof PdfPage.FigurePaint drawn) {
            digest.update(drawn.figure().drawing().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(drawn.figure().alternative().getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return Arrays.copyOf(digest.digest(), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
