package org.bonafide.write.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts paragraphs as Word does, from the lists in numbering.xml and the styles tied to them. */
final class WordNumbers {

  private static final Pattern SLOT = Pattern.compile("%(\\d)");

  private record Level(String list, int index, int start, String format, String text) {}

  private final Map<String, Level> byStyle = new HashMap<>();
  private final Map<String, Level> byPlace = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  WordNumbers(Document numbering) {
    for (Element list : DocxWords.under(numbering.getDocumentElement(), "w:abstractNum")) {
      String id = list.getAttribute("w:abstractNumId");
      for (Element lvl : DocxWords.under(list, "w:lvl")) {
        Level level =
            new Level(
                id,
                Integer.parseInt(lvl.getAttribute("w:ilvl")),
                Integer.parseInt(value(lvl, "w:start")),
                value(lvl, "w:numFmt"),
                value(lvl, "w:lvlText"));
        byPlace.put(id + "/" + level.index(), level);
        byStyle.put(value(lvl, "w:pStyle"), level);
      }
    }
    byStyle.remove("");
  }

  /** The number of the next paragraph of a style; empty where it has none or a bullet. */
  String next(String style) {
    Level level = byStyle.get(style);
    if (level == null || level.format().equals("bullet")) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(level.list(), this::started);
    counts[level.index()]++;
    java.util.Arrays.fill(counts, level.index() + 1, 9, 0);
    Matcher slots = SLOT.matcher(level.text());
    return slots.replaceAll(
        slot -> {
          int index = Integer.parseInt(slot.group(1)) - 1;
          return format(byPlace.get(level.list() + "/" + index).format(), counts[index]);
        });
  }

  /** Where a list starts: only its first level is ever told to start elsewhere than at 1. */
  private int[] started(String list) {
    int[] counts = new int[9];
    counts[0] = byPlace.get(list + "/0").start() - 1;
    return counts;
  }

  private static String format(String format, int n) {
    return switch (format) {
      case "decimal" -> Integer.toString(n);
      case "lowerLetter" -> Character.toString('a' + (n - 1) % 26).repeat((n - 1) / 26 + 1);
      case "lowerRoman" -> roman(n);
      case "chineseCountingThousand" -> chinese(n);
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static String roman(int n) {
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return tens[n / 10] + ones[n % 10];
  }

  private static String chinese(int n) {
    String digits = "〇一二三四五六七八九";
    String tens = n < 10 ? "" : (n < 20 ? "" : digits.substring(n / 10, n / 10 + 1)) + "十";
    return tens + (n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1));
  }

  private static String value(Element parent, String name) {
    return DocxWords.under(parent, name).stream()
        .map(e -> e.getAttribute("w:val"))
        .findFirst()
        .orElse("");
  }
}
