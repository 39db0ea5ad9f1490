package org.bonafide.project.yaml;

/**
 * The text of a record's file with line ends as this program counts them, and how it goes back to
 * what the file has: a byte order mark at the start, or the line ends of Windows, stay.
 *
 * <p>Example: {@code FileLines.of(old).again(changed)}.
 *
 * @param text without the mark, each line ended by a line feed
 * @param marked whether the file begins with a byte order mark
 * @param windows whether its lines end as those of Windows do
 */
public record FileLines(String text, boolean marked, boolean windows) {

  private static final String MARK = "\uFEFF";
  private static final String WINDOWS = "\r\n";

  /** The text of a file. */
  public static FileLines of(String file) {
    boolean marked = file.startsWith(MARK);
    boolean windows = file.contains(WINDOWS);
    String plain = marked ? file.substring(1) : file;
    return new FileLines(windows ? plain.replace(WINDOWS, "\n") : plain, marked, windows);
  }

  /** Another text as the file has it. */
  public String again(String changed) {
    return (marked ? MARK : "") + (windows ? changed.replace("\n", WINDOWS) : changed);
  }
}
