package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class KeptPackingsTest {

  private static final String LONG = "the same letters again and again ".repeat(500);

  private final KeptPackings packings = new KeptPackings();

  @Test
  void whatIsPackedIsTheSameAndShorter() throws IOException {
    byte[] packed = packings.packed(zlib(LONG, Deflater.NO_COMPRESSION));

    assertThat(packed).hasSizeLessThan(LONG.length() / 20);
    assertThat(content(packed)).isEqualTo(LONG);
  }

  @Test
  void theSameBytesArePackedOnce() throws IOException {
    byte[] first = packings.packed(zlib(LONG, Deflater.NO_COMPRESSION));

    assertThat(packings.packed(zlib(LONG, Deflater.NO_COMPRESSION))).isSameAs(first);
    assertThat(content(packings.packed(zlib(LONG + "!", Deflater.NO_COMPRESSION))))
        .isEqualTo(LONG + "!");
  }

  @Test
  void onlyTheLastOnesAreKeptAndNoneThatIsLong() throws IOException {
    byte[] first = packings.packed(zlib("first", Deflater.NO_COMPRESSION));
    for (int i = 0; i < 100; i++) {
      packings.packed(zlib("other" + i, Deflater.NO_COMPRESSION));
    }
    byte[] huge = zlib("x".repeat(200_000), Deflater.NO_COMPRESSION);

    assertThat(packings.packed(zlib("first", Deflater.NO_COMPRESSION))).isNotSameAs(first);
    assertThat(packings.packed(huge)).isNotSameAs(packings.packed(huge));
  }

  @Test
  void whatIsPackedAlreadyIsSeen() throws IOException {
    assertThat(KeptPackings.isUnpacked(zlib(LONG, Deflater.NO_COMPRESSION))).isTrue();
    assertThat(KeptPackings.isUnpacked(zlib(LONG, Deflater.BEST_SPEED))).isFalse();
    assertThat(KeptPackings.isUnpacked(zlib(LONG, Deflater.DEFAULT_COMPRESSION))).isFalse();
    assertThat(KeptPackings.isUnpacked(new byte[2])).isFalse();
  }

  private static byte[] zlib(String text, int level) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(level);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static String content(byte[] zlib) throws IOException {
    return new String(
        new InflaterInputStream(new ByteArrayInputStream(zlib)).readAllBytes(),
        StandardCharsets.UTF_8);
  }
}
