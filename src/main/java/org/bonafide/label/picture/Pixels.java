package org.bonafide.label.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bonafide.evidence.container.Container;
import org.bonafide.evidence.container.Png;
import org.bonafide.evidence.container.Tiff;

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

  /** Text may be hidden in the lowest bit of the transparency; one step of 255 shows nowhere. */
  static void clearLowestBit(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, image.getRGB(x, y) | 0x01000000);
      }
    }
  }

  /** The pixels as a PNG. */
  static Png png(BufferedImage image) {
    return (Png) Container.read(encode(image, "png", ByteOrder.BIG_ENDIAN)).orElseThrow();
  }

  /** The pixels in the format of a picture. */
  static Container encode(BufferedImage image, Container like) {
    if (like instanceof Png) {
      return png(image);
    }
    byte[] file =
        like instanceof Tiff tiff
            ? encode(image, "tiff", tiff.block().order())
            : encode(image, "jpeg", ByteOrder.BIG_ENDIAN);
    return Container.read(file).orElseThrow();
  }

  private static byte[] encode(BufferedImage image, String format, ByteOrder order) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(to);
      ImageWriteParam param = writer.getDefaultWriteParam();
      IIOMetadata stream = null;
      if (format.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      } else if (format.equals("tiff")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("LZW");
        stream = writer.getDefaultStreamMetadata(param);
        order(stream, order);
      }
      writer.write(stream, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** The order of the numbers in a TIFF. */
  private static void order(IIOMetadata stream, ByteOrder order) throws IOException {
    IIOMetadataNode tree = new IIOMetadataNode(stream.getNativeMetadataFormatName());
    IIOMetadataNode node = new IIOMetadataNode("ByteOrder");
    node.setAttribute("value", order.toString());
    tree.appendChild(node);
    stream.setFromTree(stream.getNativeMetadataFormatName(), tree);
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
