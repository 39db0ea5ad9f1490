package org.bonafide.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;

/**
 * Which words of a paragraph are its heading: all of a short one, else what stands out before the
 * text.
 */
final class HeadingWords {

  private static final int LONG = 90;
  private static final Pattern STANDS_OUT =
      Pattern.compile(
          "<\\w+:(b|u|i|caps|smallCaps)(\\s*/>|\\s+\\w+:val=\"(?!0|false|off|none)[^\"]*\"[^>]*/>)");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s.:\\p{Po}]+$");

  private static final Pattern ENDS =
      Data.shipped(Host.class, "outline.yaml", data -> Pattern.compile(data.text("heading-ends")));

  private HeadingWords() {}

  /** Whether a run stands out by its own look. */
  static boolean standsOut(HostRun run) {
    return STANDS_OUT.matcher(run.format()).find();
  }

  /** Whether all words of a paragraph stand out, by their own look or by its style. */
  static boolean isEmphasised(HostParagraph paragraph) {
    return !paragraph.isBlank()
        && (paragraph.traits().bold()
            || paragraph.runs().stream()
                .filter(run -> !run.text().isBlank())
                .allMatch(HeadingWords::standsOut));
  }

  /** Whether a paragraph without its number is no more than a heading. */
  static boolean isWhole(String words) {
    String text = words.strip();
    Matcher end = ENDS.matcher(text);
    return !text.isEmpty() && text.length() <= LONG && (!end.find() || end.end() >= text.length());
  }

  static String of(HostParagraph paragraph, String words) {
    if (isWhole(words)) {
      return bare(words);
    }
    String lead = lead(paragraph, words);
    if (!lead.isEmpty()) {
      return bare(lead);
    }
    Matcher end = ENDS.matcher(words);
    return end.find() && end.start() <= LONG * 2 / 3 ? bare(words.substring(0, end.start())) : "";
  }

  /** The words at the beginning that stand out from those after them; empty where none do. */
  private static String lead(HostParagraph paragraph, String words) {
    StringBuilder lead = new StringBuilder();
    for (HostRun run : paragraph.runs()) {
      if (!run.text().isBlank() && !standsOut(run)) {
        break;
      }
      lead.append(run.text());
    }
    String text = lead.toString();
    int number = paragraph.text().length() - words.length();
    boolean all = text.strip().length() >= paragraph.text().strip().length();
    return all || text.length() <= number || text.length() - number > LONG
        ? ""
        : text.substring(Math.max(0, number));
  }

  private static String bare(String words) {
    return EDGES.matcher(words.strip()).replaceAll("").strip();
  }
}
