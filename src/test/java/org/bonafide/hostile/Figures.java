package org.bonafide.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a row of a table of {@code docs/reliability.md}, in the place of the one that begins
 * alike: with {@code mvn -Plong -Dfigures verify}, and never in an ordinary build.
 */
public final class Figures {

  static final Path PAGE = Path.of("docs/reliability.md");

  private Figures() {}

  /** A number as the page prints it: 1,000,000. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * @param table the name in the comment before it
   * @param cells of the row; the first names it
   */
  public static synchronized void tell(String table, String... cells) {
    if (System.getProperty("figures") == null) {
      return;
    }
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
      int at = lines.indexOf("<!-- table: " + table + " -->") + 1;
      if (at == 0) {
        throw new IllegalArgumentException(table + " is no table of " + PAGE);
      }
      while (lines.get(at).startsWith("|") && !lines.get(at).startsWith("| " + cells[0] + " |")) {
        at++;
      }
      String row = "| " + String.join(" | ", cells) + " |";
      if (lines.get(at).startsWith("|")) {
        lines.set(at, row);
      } else {
        lines.add(at, row);
      }
      Files.writeString(PAGE, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
