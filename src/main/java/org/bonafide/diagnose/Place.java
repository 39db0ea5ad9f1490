package org.bonafide.diagnose;

import java.util.Comparator;

/**
 * A point in a file, as an editor shows it: {@code project.yaml:12:5}.
 *
 * @param file the file as the user named it
 * @param line counted from 1; 0 means the file as a whole
 * @param column counted in characters from 1; 0 means the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The file as a whole, for what has no line: {@code project.yaml}. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
