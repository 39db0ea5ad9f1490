package org.bonafide.word.join;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.word.HostOutline;
import org.bonafide.word.ListCounters;
import org.bonafide.word.OutlineEntry;

/**
 * What an exhibit of ours is called behind those of the host: {@code Schedule 3} after {@code
 * Schedule 2}.
 *
 * @param word as in {@code Exhibit}
 * @param printed as in {@code Exhibit A}
 */
record ExhibitName(String word, String printed) {

  private static final List<Pattern> EXHIBITS =
      Data.shipped(
          ExhibitName.class,
          "places.yaml",
          data -> data.texts("exhibits").stream().map(Pattern::compile).toList());

  /**
   * The next name.
   *
   * @param usual the word where the host has no exhibit
   */
  static ExhibitName next(HostOutline outline, String usual) {
    ExhibitName last = null;
    for (OutlineEntry entry : outline.entries()) {
      String text = entry.paragraph().text().strip();
      for (Pattern pattern : EXHIBITS) {
        Matcher found = pattern.matcher(text);
        if (entry.headed() && found.lookingAt()) {
          String next = after(found.group("n"));
          last =
              new ExhibitName(found.group("word"), found.group("word") + found.group("gap") + next);
        }
      }
    }
    boolean wide = usual.codePoints().anyMatch(Character::isIdeographic);
    return last != null
        ? last
        : new ExhibitName(usual, wide ? usual + written("japaneseCounting", 1) : usual + " A");
  }

  private static String after(String number) {
    for (String format : List.of("decimal", "upperLetter", "japaneseCounting", "upperRoman")) {
      for (int n = 1; n < 40; n++) {
        if (written(format, n).equals(number)) {
          return written(format, n + 1);
        }
      }
    }
    return number + "-2";
  }

  private static String written(String format, int n) {
    return ListCounters.written(format, n);
  }
}
