package org.bonafide.draft.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks the name of a lane of a time line into at most two lines that fit beside it. */
final class LaneLabel {

  /** Half widths that a line has room for; a Chinese character takes two. */
  private static final int ROOM = 26;

  private LaneLabel() {}

  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    String rest = name.strip();
    while (!rest.isEmpty() && lines.size() < 2) {
      int fits = fits(rest);
      int end = fits < rest.length() ? broken(rest, fits) : fits;
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      String last = lines.get(1);
      lines.set(1, last.substring(0, fits(last, ROOM - 2)).strip() + "…");
    }
    return lines;
  }

  private static int fits(String text) {
    return fits(text, ROOM);
  }

  /** How many characters fit; never half of a pair. */
  private static int fits(String text, int room) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      used += c > 0x2E80 ? 2 : 1;
      if (used > room) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The last place before {@code fits} where a line may end: after a space or beside Chinese. */
  private static int broken(String text, int fits) {
    for (int i = fits; i > 0; i--) {
      if (text.charAt(i - 1) == ' ' || text.charAt(i) == ' ' || text.charAt(i - 1) > 0x2E80) {
        return i;
      }
    }
    return fits;
  }
}
