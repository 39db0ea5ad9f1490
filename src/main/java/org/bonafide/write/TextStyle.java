package org.bonafide.write;

/**
 * How a paragraph looks, in whatever format. Lengths in points.
 *
 * <p>Example: running words are {@code size 10.5, leading 14.6, after 6}.
 *
 * @param leading from line to line
 * @param grey from 0, black, to 100, white
 * @param before the space above, of which the greater of two neighbours counts
 * @param centred whether its lines stand in the middle; else at the left, and ragged
 * @param keepNext whether it stays with what follows
 */
public record TextStyle(
    float size,
    float leading,
    boolean bold,
    boolean italic,
    int grey,
    float before,
    float after,
    boolean centred,
    boolean keepNext) {

  /** The same, kept with what follows. */
  public TextStyle keeping() {
    return new TextStyle(size, leading, bold, italic, grey, before, after, centred, true);
  }

  /** The same with other space around it. */
  public TextStyle spaced(float newBefore, float newAfter) {
    return new TextStyle(size, leading, bold, italic, grey, newBefore, newAfter, centred, keepNext);
  }

  /** The same in bold letters. */
  public TextStyle strong() {
    return new TextStyle(size, leading, true, italic, grey, before, after, centred, keepNext);
  }

  /** The same below a paragraph that keeps some space to what follows it already. */
  public TextStyle below(TextStyle other) {
    return spaced(Math.max(0, before - other.after), after);
  }
}
