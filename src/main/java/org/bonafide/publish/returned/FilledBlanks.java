package org.bonafide.publish.returned;

import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of our paragraphs, met in order, and what the other side wrote into them. */
final class FilledBlanks {

  private final Map<String, Deque<String>> keys;
  private final Set<String> known = new HashSet<>();

  FilledBlanks(Map<String, Deque<String>> keys) {
    this.keys = keys;
    keys.values().forEach(known::addAll);
  }

  /**
   * What was filled into content controls, which carry their key, where more changed than blanks.
   *
   * @param controls the words of the controls of a paragraph by their tags
   */
  List<ReturnedReport.Blank> inControls(Map<String, String> controls) {
    return controls.entrySet().stream()
        .filter(one -> known.contains(one.getKey()) && !keys.containsKey(one.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .map(one -> new ReturnedReport.Blank(one.getKey(), one.getValue()))
        .toList();
  }

  /**
   * What was filled in, where nothing else changed; nothing where more did, or nothing was filled.
   *
   * @param ours a paragraph of our draft, each once and in order
   */
  Optional<List<ReturnedReport.Blank>> filled(String ours, String theirs) {
    List<String> shown = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    for (int at = next(ours, 0, shown); at >= 0; at = next(ours, from, shown)) {
      String blank = shown.get(shown.size() - 1);
      Deque<String> left = keys.get(blank);
      fields.add(left.isEmpty() ? "" : left.poll());
      pattern.append(Pattern.quote(ours.substring(from, at))).append("(.+?)");
      from = at + blank.length();
    }
    pattern.append(Pattern.quote(ours.substring(from)));
    Matcher match = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(theirs);
    if (shown.isEmpty() || ours.equals(theirs) || !match.matches()) {
      return Optional.empty();
    }
    List<ReturnedReport.Blank> filled = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (!match.group(i + 1).equals(shown.get(i))) {
        filled.add(new ReturnedReport.Blank(fields.get(i), match.group(i + 1)));
      }
    }
    return filled.isEmpty() ? Optional.empty() : Optional.of(filled);
  }

  /** Where the next blank stands; what is printed there is added to the list. */
  private int next(String ours, int from, List<String> shown) {
    int first = -1;
    String blank = "";
    for (String one : keys.keySet()) {
      int at = ours.indexOf(one, from);
      boolean nearer = at >= 0 && (first < 0 || at < first);
      if (nearer || at >= 0 && at == first && one.length() > blank.length()) {
        first = at;
        blank = one;
      }
    }
    if (first >= 0) {
      shown.add(blank);
    }
    return first;
  }
}
