package org.bonafide.label.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.Png;

/** The pixels of a picture: decoded, made drawable, encoded again. */
final class Pixels {

  /** More would not fit the memory of a small machine. */
  private static final long MOST = 100_000_000;

  private static final float QUALITY = 0.95f;

  private Pixels() {}

  static Optional<BufferedImage> decode(byte[] file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0) > MOST
            ? Optional.empty()
            : Optional.of(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** A picture with a palette has no room for the colours of a label. */
  static BufferedImage drawable(BufferedImage image) {
    if (!(image.getColorModel() instanceof IndexColorModel)) {
      return image;
    }
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage full = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D pen = full.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return full;
  }

  static byte[] encode(BufferedImage image, Container like) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer =
        ImageIO.getImageWritersByFormatName(like instanceof Png ? "png" : "jpeg").next();
    try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(to);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (!(like instanceof Png)) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /**
   * From where the viewer sees a point to where it is stored.
   *
   * @param orientation as EXIF has it
   * @param width of the picture as stored
   * @param height of the picture as stored
   */
  static AffineTransform fromViewer(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, -1, 1, 0, 0, height);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, 1, -1, 0, width, 0);
      default -> new AffineTransform();
    };
  }
}
