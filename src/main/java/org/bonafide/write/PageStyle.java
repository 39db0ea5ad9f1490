package org.bonafide.write;

/**
 * The margins of a page, in points.
 *
 * @param side left and right of the words
 * @param above from the upper edge of the paper to the words
 * @param below from the words to the lower edge
 * @param edge how far the words at the head and the foot of every page stand from the edge
 */
public record PageStyle(float side, float above, float below, float edge) {

  static final PageStyle NONE = new PageStyle(0, 0, 0, 0);
}
