package org.bonafide.instrument;

import java.util.List;

/**
 * A small vector drawing, drawn once and shown alike by every writer.
 *
 * <p>All lengths are in points (1/72 inch), counted from the top left corner. Shapes are painted in
 * their order. No wider than {@link #WIDEST}, so that it fits the text of every paper we print on.
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 */
public record Drawing(int width, int height, List<Shape> shapes) {

  /** The width of the text on A4, the narrower of our papers. */
  public static final int WIDEST = 450;

  /** A drawing as high as this still leaves room for its caption on every paper. */
  private static final int TALLEST = 560;

  public Drawing {
    shapes = List.copyOf(shapes);
    if (width < 1 || width > WIDEST || height < 1) {
      throw new IllegalArgumentException("a drawing must fit the text: " + width + "x" + height);
    }
  }

  /** What every length is multiplied with where there is only so much width; at most 1. */
  public float scaleFor(float room) {
    return Math.min(1, Math.min(room / width, (float) TALLEST / height));
  }

  /** The labels in their order, which is the order of reading. */
  public List<Label> labels() {
    return shapes.stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
  }

  /** The inks of the house, as red, green and blue in hexadecimal. */
  public enum Ink {
    BLACK("000000"),
    GREY("6B6B6B"),
    PALE("D9D9D9"),
    WHITE("FFFFFF"),
    ACCENT("1F4E79");

    private final String rgb;

    Ink(String rgb) {
      this.rgb = rgb;
    }

    /** {@code 1F4E79}. */
    public String rgb() {
      return rgb;
    }
  }

  /** A shape. Sealed: every writer draws every kind. */
  public sealed interface Shape {
    /** Calls the pen's method for this kind. */
    <R> R accept(Pen<R> pen);
  }

  /** One method a kind of shape, so that a new kind breaks every writer at compile time. */
  public interface Pen<R> {
    R line(Line line);

    R bar(Bar bar);

    R disc(Disc disc);

    R label(Label label);
  }

  /** A straight line, half a point wide. */
  public record Line(int x1, int y1, int x2, int y2, Ink ink) implements Shape {
    @Override
    public <R> R accept(Pen<R> pen) {
      return pen.line(this);
    }
  }

  /** A filled rectangle without an outline. */
  public record Bar(int x, int y, int width, int height, Ink fill) implements Shape {
    @Override
    public <R> R accept(Pen<R> pen) {
      return pen.bar(this);
    }
  }

  /**
   * A circle with an outline in {@code ink}.
   *
   * @param x of the centre
   * @param y of the centre
   * @param fill its inside; {@link Ink#WHITE} makes a ring
   */
  public record Disc(int x, int y, int radius, Ink ink, Ink fill) implements Shape {
    @Override
    public <R> R accept(Pen<R> pen) {
      return pen.disc(this);
    }
  }

  /** Where the words stand in the width of a label. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * One line of words. The drawer chooses a width that holds them with room to spare; a writer
   * never breaks and never cuts them.
   *
   * @param x of the left edge of the room for the words
   * @param y of the top edge; the room is one and a half times {@code size} high
   * @param width of the room
   * @param size of the type, in points
   */
  public record Label(int x, int y, int width, Align align, int size, Ink ink, String text)
      implements Shape {
    @Override
    public <R> R accept(Pen<R> pen) {
      return pen.label(this);
    }
  }
}
