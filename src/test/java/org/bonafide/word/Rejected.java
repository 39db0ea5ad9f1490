package org.bonafide.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part without what an author inserted, taken out by the letters of the XML alone: paragraphs
 * whose mark is that author's, and tables in which every row is.
 */
public final class Rejected {

  private Rejected() {}

  /** Takes out what bears a name. */
  public static String without(String xml, String prefix, String author) {
    String tables =
        without(xml, prefix + ":tbl", block -> ours(block, prefix + ":tr", prefix, author));
    return without(tables, prefix + ":p", block -> marked(block, prefix, author));
  }

  private interface Test {
    boolean holds(String block);
  }

  private static boolean marked(String paragraph, String w, String author) {
    return Pattern.compile(
            "^<"
                + w
                + ":p><"
                + w
                + ":pPr>(?:(?!</"
                + w
                + ":pPr>).)*<"
                + w
                + ":rPr><"
                + w
                + ":ins "
                + w
                + ":id=\"\\d+\" "
                + w
                + ":author=\""
                + Pattern.quote(author)
                + "\"",
            Pattern.DOTALL)
        .matcher(paragraph)
        .find();
  }

  private static boolean ours(String table, String row, String w, String author) {
    int rows = table.split("<" + row + "[ >]", -1).length - 1;
    int marked = table.split("</?" + w + ":trPr>", -1).length / 2;
    Matcher by =
        Pattern.compile(
                "<"
                    + w
                    + ":trPr>(?:(?!</"
                    + w
                    + ":trPr>).)*"
                    + w
                    + ":author=\""
                    + Pattern.quote(author))
            .matcher(table);
    return rows > 0 && rows == marked && by.results().count() == rows;
  }

  /** Blocks of a name, the outermost of each, that a test holds for are left out. */
  private static String without(String xml, String name, Test test) {
    Matcher tags = Pattern.compile("<(/?)" + name + "(?=[ />])[^>]*?(/?)>").matcher(xml);
    StringBuilder out = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    int from = 0;
    while (tags.find()) {
      if (tags.group(1).isEmpty() && tags.group(2).isEmpty()) {
        open.push(tags.start());
      } else if (!tags.group(1).isEmpty() && !open.isEmpty()) {
        int start = open.pop();
        if (start >= from && test.holds(xml.substring(start, tags.end()))) {
          out.append(xml, from, start);
          from = tags.end();
        }
      }
    }
    return out.append(xml.substring(from)).toString();
  }
}
