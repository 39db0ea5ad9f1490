package org.bonafide.evidence.container;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Small pictures made by the tests, with the metadata that real tools write. */
public final class Pictures {

  private Pictures() {}

  /** A picture with a gradient, so that a change anywhere shows. */
  public static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    for (int y = 0; y < height; y++) {
      pen.setColor(new Color(y * 255 / height, 90, 200 - y * 150 / height));
      pen.drawLine(0, y, width, y);
    }
    pen.dispose();
    return image;
  }

  public static byte[] png(int width, int height) {
    return encoded(image(width, height), "png");
  }

  public static byte[] jpeg(int width, int height) {
    return encoded(image(width, height), "jpeg");
  }

  public static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A PNG with one more chunk after its header. */
  public static byte[] with(byte[] png, String type, byte[] data) {
    Png read = (Png) Container.read(png).orElseThrow();
    List<Png.Chunk> chunks = new ArrayList<>(read.chunks());
    chunks.add(1, new Png.Chunk(type, data));
    return new Png(chunks, read.rest()).bytes();
  }

  /** A JPEG with one more segment after its first. */
  public static byte[] with(byte[] jpeg, int marker, byte[] data) {
    Jpeg read = (Jpeg) Container.read(jpeg).orElseThrow();
    List<Jpeg.Segment> segments = new ArrayList<>(read.segments());
    segments.add(1, new Jpeg.Segment(marker, data));
    return new Jpeg(segments, read.scan()).bytes();
  }

  public static byte[] text(String keyword, String words) {
    return (keyword + "\0" + words).getBytes(StandardCharsets.UTF_8);
  }

  public static String xmp(String properties) {
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
        + " xmlns:iptcExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\""
        + " xmlns:TC260=\"http://www.tc260.org.cn/ns/AIGC/1.0/\">"
        + properties
        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
  }
}
