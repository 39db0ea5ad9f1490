package org.bonafide.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a page that are its own: what is written between its tags and in the attributes that
 * are read out, without what it quotes: between quotation marks, in {@code code} and {@code samp},
 * whatever is marked as English, frames.
 */
final class ShownWords {

  private static final List<String> QUOTED =
      List.of(
          "(?s)<(script|style|code|samp|iframe|option|del|ins)\\b[^>]*>.*?</\\1>",
          "(?s)<(\\w+)\\b[^>]*\\blang=\"en[^\"]*\"[^>]*>.*?</\\1>",
          "(?s)<!--.*?-->",
          "“[^”<]*”");
  private static final Pattern READ_OUT =
      Pattern.compile(
          "\\b(?:aria-label|alt|title|placeholder|data-(?!name|copy)[a-z]+)=\"([^\"]*)\"");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b[A-Za-z’']+(?:[ ,;:]+[A-Za-z’']+){2,}");

  private ShownWords() {}

  /** The lines. */
  static List<String> of(String html) {
    String own = html;
    for (String quoted : QUOTED) {
      own = own.replaceAll(quoted, " ");
    }
    List<String> lines = new ArrayList<>();
    READ_OUT.matcher(own).results().map(one -> one.group(1)).forEach(lines::add);
    for (String piece : own.split("<[^>]*>")) {
      lines.add(piece.strip());
    }
    return lines.stream().map(ShownWords::plain).filter(line -> !line.isEmpty()).toList();
  }

  private static String plain(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** Three words of English and more in a row, without those of the names. */
  static List<String> english(String html, List<String> names) {
    List<String> found = new ArrayList<>();
    for (String line : of(html)) {
      String own = line;
      for (String name : names) {
        own = own.replaceAll("(?i)" + Pattern.quote(name), "·");
      }
      ENGLISH.matcher(own).results().map(MatchResult::group).forEach(found::add);
    }
    return found;
  }
}
