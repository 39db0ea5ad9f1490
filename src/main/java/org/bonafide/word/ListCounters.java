package org.bonafide.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.instrument.NumberWords;

/**
 * Counts the paragraphs of lists as Word does: lists of one definition share their counters, a
 * number at one level starts the deeper ones again.
 */
public final class ListCounters {

  private static final Pattern SLOT = Pattern.compile("%(\\d)");

  /** Those of Word's formats that count in Han characters. */
  private static final Set<String> HAN =
      Data.shipped(
          ListCounters.class, "number-formats.yaml", data -> Set.copyOf(data.texts("han")));

  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<String, String[]> formats = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /** The number of the next paragraph at a level, as it is printed. */
  public String next(ListLevel level) {
    int[] count = counts.computeIfAbsent(level.list(), list -> new int[9]);
    String[] format = formats.computeIfAbsent(level.list(), list -> new String[9]);
    format[level.index()] = level.format();
    boolean restarts = level.restarts() && restarted.add(level.num() + "/" + level.index());
    count[level.index()] =
        restarts || count[level.index()] == 0 ? level.start() : count[level.index()] + 1;
    for (int deeper = level.index() + 1; deeper < 9; deeper++) {
      count[deeper] = 0;
    }
    Matcher slots = SLOT.matcher(level.text());
    return slots.replaceAll(
        slot -> {
          int index = Math.max(0, Integer.parseInt(slot.group(1)) - 1);
          String as = level.plain() || format[index] == null ? "decimal" : format[index];
          return Matcher.quoteReplacement(written(as, Math.max(1, count[index])));
        });
  }

  /** A number in one of Word's formats; digits where the format is not known. */
  public static String written(String format, int n) {
    return switch (format) {
      case "lowerLetter" -> NumberWords.letter(n);
      case "upperLetter" -> NumberWords.letter(n).toUpperCase(java.util.Locale.ROOT);
      case "lowerRoman" -> NumberWords.roman(n);
      case "upperRoman" -> NumberWords.roman(n).toUpperCase(java.util.Locale.ROOT);
      case "decimalZero" -> (n < 10 ? "0" : "") + n;
      case "none" -> "";
      default -> HAN.contains(format) ? NumberWords.han(n) : Integer.toString(n);
    };
  }
}
