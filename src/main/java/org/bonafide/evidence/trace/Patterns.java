package org.bonafide.evidence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bonafide.data.Data;

/** The patterns of the lists of names and words that are data beside the readers. */
final class Patterns {

  private Patterns() {}

  /** A list of patterns; letters of either case are the same. */
  static List<Pattern> of(Data data, String key) {
    List<Pattern> patterns = new ArrayList<>();
    for (String pattern : data.texts(key)) {
      try {
        patterns.add(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
      } catch (PatternSyntaxException e) {
        data.fault(key, "holds \"" + pattern + "\", which is no pattern", "Correct it.");
      }
    }
    return List.copyOf(patterns);
  }

  static boolean found(List<Pattern> any, String words) {
    return any.stream().anyMatch(p -> p.matcher(words).find());
  }
}
