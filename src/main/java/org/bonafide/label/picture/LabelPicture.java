package org.bonafide.label.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;

/**
 * The picture of a label, large enough for the picture that it is for.
 *
 * <p>GB 45438-2025 (second-hand) asks for letters at least 5 % as high as the shortest side; we
 * measure the capitals as drawn, the lowest letters that fill a line, and Chinese characters are
 * higher.
 *
 * <p>Example: {@code LabelPicture.of("AI-generated", Style.LIGHT, 1080, 1080, Optional.empty())}.
 *
 * @param size of the type in pixels
 */
public record LabelPicture(
    List<String> lines, LabelStyle style, double size, Optional<boolean[][]> code) {

  /** The part of the shortest side that a letter must have. */
  public static final double LEAST = 0.05;

  /** Rounding must not take a letter below the least. */
  private static final double SPARE = 1.02;

  private static final double LEADING = 1.3;

  /** Letters that are lower cannot be told from each other on a screen, in pixels. */
  public static final int LEGIBLE = 10;

  public LabelPicture {
    lines = List.copyOf(lines);
  }

  /**
   * The label for a picture: letters of the part that is asked for, and of {@link #LEGIBLE} pixels
   * at least where they fit.
   *
   * @param width of the picture in pixels
   * @param height of the picture in pixels
   * @param link a web address to show as a QR code beside the words
   * @return nothing where the words do not fit the picture in four lines
   */
  public static Optional<LabelPicture> of(
      String words, LabelStyle style, int width, int height, Optional<String> link) {
    double asked = Math.min(width, height) * LEAST * SPARE;
    return ofLetters(Math.max(asked, LEGIBLE), words, style, width, height, link)
        .or(() -> ofLetters(asked, words, style, width, height, link));
  }

  /**
   * The shortest side, in pixels, of the smallest picture of the same shape on which the letters
   * can be read.
   */
  public static int smallest(String words, int width, int height, Optional<String> link) {
    int side = Math.min(width, height);
    int enough = (int) Math.ceil(LEGIBLE / LEAST);
    while (side < enough
        && ofLetters(
                LEGIBLE,
                words,
                LabelStyle.LIGHT,
                scaled(width, side, Math.min(width, height)),
                scaled(height, side, Math.min(width, height)),
                link)
            .isEmpty()) {
      side++;
    }
    return side;
  }

  private static int scaled(int length, int side, int shortest) {
    return (int) Math.min(Integer.MAX_VALUE, (long) length * side / shortest);
  }

  private static Optional<LabelPicture> ofLetters(
      double letters,
      String words,
      LabelStyle style,
      int width,
      int height,
      Optional<String> link) {
    double size = letters / Lettering.capital();
    Optional<boolean[][]> code = link.map(QrModules::of);
    double room = width * 0.92 - size - code.map(c -> codeSide(c, size) + size / 2).orElse(0d);
    return PictureLines.of(words, size, room)
        .map(lines -> new LabelPicture(lines, style, size, code))
        .filter(label -> label.height() <= height * 0.92);
  }

  /** The first character that cannot be drawn. */
  public static OptionalInt missing(String words) {
    return Lettering.missing(words);
  }

  /** How high a capital letter is drawn, in pixels. */
  public double letterHeight() {
    return size * Lettering.capital();
  }

  public int width() {
    double words = lines.stream().mapToDouble(l -> Lettering.width(l, size)).max().orElse(0);
    return (int) Math.ceil(words + size + code.map(c -> codeSide(c, size) + size / 2).orElse(0d));
  }

  public int height() {
    double words = (lines.size() - 1) * LEADING * size + letterHeight() + size;
    return (int) Math.ceil(Math.max(words, code.map(c -> codeSide(c, size) + size).orElse(0d)));
  }

  /** A QR module is no smaller than three pixels, and the code no smaller than three lines. */
  private static double codeSide(boolean[][] code, double size) {
    return Math.max(3, Math.ceil(size * 3 / code.length)) * code.length;
  }

  Path2D box() {
    double stroke = size / 20;
    return new Path2D.Double(
        new RoundRectangle2D.Double(
            stroke / 2, stroke / 2, width() - stroke, height() - stroke, size / 2, size / 2));
  }

  Path2D words() {
    Path2D words = new Path2D.Double();
    double block = (lines.size() - 1) * LEADING * size + letterHeight();
    double y = (height() - block) / 2 + letterHeight();
    for (String line : lines) {
      Path2D outline = Lettering.outline(line, size).path();
      outline.transform(AffineTransform.getTranslateInstance(size / 2, y));
      words.append(outline, false);
      y += LEADING * size;
    }
    return words;
  }

  /** The dark modules; a code is always dark on light, so that every camera reads it. */
  Optional<Path2D> modules() {
    return code.map(
        modules -> {
          double side = codeSide(modules, size) / modules.length;
          double x = width() - codeSide(modules, size) - size / 2;
          double y = (height() - codeSide(modules, size)) / 2;
          Path2D path = new Path2D.Double();
          for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
              if (modules[row][column]) {
                path.append(
                    new java.awt.geom.Rectangle2D.Double(
                        Math.floor(x) + column * side, Math.floor(y) + row * side, side, side),
                    false);
              }
            }
          }
          return path;
        });
  }

  Optional<Area> codePaper() {
    return code.map(
        modules -> {
          double side = codeSide(modules, size);
          return new Area(
              new java.awt.geom.Rectangle2D.Double(
                  Math.floor(width() - side - size / 2),
                  Math.floor((height() - side) / 2),
                  side,
                  side));
        });
  }

  /** Draws the label with its top left corner at (0, 0). */
  void draw(Graphics2D pen) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(style.paper);
    pen.fill(box());
    pen.setColor(style.ink);
    pen.setStroke(new java.awt.BasicStroke((float) (size / 20)));
    pen.draw(box());
    pen.fill(words());
    codePaper()
        .ifPresent(
            paper -> {
              pen.setColor(LabelStyle.LIGHT.paper);
              pen.fill(paper);
            });
    modules()
        .ifPresent(
            modules -> {
              pen.setColor(LabelStyle.LIGHT.ink);
              pen.fill(modules);
            });
  }

  /** A PNG, transparent outside the box. */
  public byte[] png() {
    BufferedImage image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    draw(pen);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** An SVG that needs no font. */
  public byte[] svg() {
    return SvgLabel.of(this);
  }
}
