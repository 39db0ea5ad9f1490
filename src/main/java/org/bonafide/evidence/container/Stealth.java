package org.bonafide.evidence.container;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Text that some tools hide in the lowest bit of a picture's transparency: down the columns, the
 * highest bit of a byte first; a name of fifteen letters, a length in bits, and the text, packed or
 * not.
 */
public final class Stealth {

  private static final int NAME = 15;
  private static final int HEAD = NAME + 4;
  private static final long MOST_PIXELS = 40_000_000;
  private static final int LONGEST = 4 << 20;

  private Stealth() {}

  /** Whether a PNG hides text in its pixels. */
  public static boolean isIn(byte[] png) {
    return of(png).isPresent();
  }

  /** The hidden text of a PNG, if there is one; never throws for what a file may hold. */
  static Optional<Piece> of(Path png) {
    return read(png.toFile());
  }

  /** The same of a PNG in memory. */
  static Optional<Piece> of(byte[] png) {
    return read(new ByteArrayInputStream(png));
  }

  private static Optional<Piece> read(Object png) {
    try (ImageInputStream in = ImageIO.createImageInputStream(png)) {
      var readers = ImageIO.getImageReadersByFormatName("png");
      if (in == null || !readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Piece> read(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS || (long) width * height < HEAD * 8L) {
      return Optional.empty();
    }
    byte[] head = bits(reader, 0, HEAD, height);
    String name = new String(head, 0, NAME, StandardCharsets.ISO_8859_1);
    boolean packed = name.equals("stealth_pngcomp");
    if (!packed && !name.equals("stealth_pnginfo")) {
      return Optional.empty();
    }
    long bits = Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(head, NAME, 4).getInt());
    long length = bits / 8;
    if (length > LONGEST || (HEAD + length) * 8 > (long) width * height) {
      return Optional.empty();
    }
    byte[] text = bits(reader, HEAD, (int) length, height);
    return Optional.of(new Piece(Piece.Kind.TEXT, "stealth", packed ? unpacked(text) : text));
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(LONGEST);
    }
  }

  private static byte[] bits(ImageReader reader, int from, int count, int height)
      throws IOException {
    long first = from * 8L;
    long end = first + count * 8L;
    int left = (int) (first / height);
    int columns = (int) ((end - 1) / height) - left + 1;
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceRegion(new Rectangle(left, 0, columns, height));
    BufferedImage image = reader.read(0, part);
    byte[] bytes = new byte[count];
    if (!image.getColorModel().hasAlpha() || image.getColorModel().isAlphaPremultiplied()) {
      return bytes;
    }
    for (long bit = first; bit < end; bit++) {
      int alpha = image.getRGB((int) (bit / height) - left, (int) (bit % height)) >>> 24;
      int at = (int) (bit - first);
      bytes[at >> 3] |= (byte) ((alpha & 1) << (7 - (at & 7)));
    }
    return bytes;
  }
}
