package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.InlineText;
import org.bonafide.word.ListCounters;
import org.bonafide.word.TypedNumber;

/**
 * The number of each item among those of the host, and how others cite it: {@code 5.4(a)}. An item
 * without a number is cited by its heading.
 */
final class JoinNumbers {

  private static final Pattern DIGITS = Pattern.compile("\\d+(\\.\\d+)*");

  private final List<LevelForm> forms;
  private final String between;
  private final ListCounters counters;
  private final Locale language;
  private final String[] cited;
  private final int[] typed = new int[HostForms.DEPTHS + 1];
  private final String[] printed = new String[HostForms.DEPTHS + 1];
  private final Map<String, String> byAnchor = new HashMap<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> citations = new ArrayList<>();

  /**
   * Counters at a place.
   *
   * @param counters those of Word's lists as they stand before the first item
   * @param section how the section is cited; empty where it is not numbered
   * @param number its number as printed
   */
  JoinNumbers(
      List<LevelForm> forms,
      ListCounters counters,
      String section,
      String number,
      Locale language) {
    this.forms = forms;
    this.counters = counters;
    this.language = language;
    this.between = JoinWords.in(language).between();
    this.cited = new String[HostForms.DEPTHS + 1];
    Arrays.fill(cited, "");
    Arrays.fill(printed, "");
    cited[0] = section;
    printed[0] = number;
    for (int depth = 0; depth <= HostForms.DEPTHS; depth++) {
      if (forms.get(depth).count() instanceof LevelForm.Typed own && own.goesOn()) {
        typed[depth] = own.last().value();
      }
    }
  }

  void count(List<JoinItem> items) {
    for (JoinItem item : items) {
      String number = item.counted() ? next(item.depth()) : "";
      numbers.add(number);
      if (item.counted()) {
        cite(item, number);
      }
      citations.add(item.counted() ? cited[item.depth()] : "");
    }
  }

  private String next(int depth) {
    for (int deeper = depth + 1; deeper <= HostForms.DEPTHS; deeper++) {
      typed[deeper] = 0;
    }
    LevelForm.Count count = forms.get(depth).count();
    if (count instanceof LevelForm.ByList list) {
      printed[depth] = counters.next(list.level());
    } else if (count instanceof LevelForm.Typed own) {
      TypedNumber number = own.last().at(++typed[depth]);
      boolean repeats = own.under() && depth > 0 && !own.goesOn();
      printed[depth] = (repeats ? number.under(digits(printed[depth - 1])) : number).printed();
    } else {
      printed[depth] = "";
    }
    return printed[depth];
  }

  private void cite(JoinItem item, String number) {
    int depth = item.depth();
    LevelForm.Count count = forms.get(depth).count();
    String own = stripped(number);
    boolean whole =
        count instanceof LevelForm.ByList list && list.level().isWhole()
            || count instanceof LevelForm.Typed typedForm && typedForm.under();
    String above = depth == 0 ? "" : cited[depth - 1];
    if (own.isEmpty()) {
      String heading = InlineText.of(item.lead());
      cited[depth] = depth == 0 || heading.isEmpty() ? above : Grammar.of(language).quoted(heading);
    } else {
      cited[depth] = whole && own.matches(".*\\d.*") ? own : joined(above, own);
    }
    item.anchors().forEach(anchor -> byAnchor.put(anchor, cited[depth]));
  }

  /** A letter goes close to the number above; a digit needs something between. */
  private String joined(String above, String own) {
    boolean apart = !above.isEmpty() && own.matches("\\d.*");
    return above + (apart ? between : "") + own;
  }

  /** The digits of a number above with a stop behind them, as {@code 5.} of {@code Section 5:}. */
  private static String digits(String above) {
    Matcher found = DIGITS.matcher(above);
    return found.find() ? found.group() + "." : "";
  }

  /** A number without the stop behind it and the word before it. */
  static String stripped(String number) {
    String bare =
        number
            .strip()
            .replaceAll("^(?i)(article|section|clause|part)\\s+", "")
            .replaceAll("[\\s\\p{Po}]+$", "");
    return bare.matches("[^\\p{Ps}]+\\p{Pe}") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The number that is printed before each item; empty where none. */
  List<String> numbers() {
    return numbers;
  }

  /** How each item is cited; empty for one that has no number and no heading. */
  List<String> citations() {
    return citations;
  }

  /** How the last item of a depth is cited. */
  String last(int depth) {
    return cited[depth];
  }

  /** How what an anchor names is cited. */
  String cited(String anchor) {
    return byAnchor.getOrDefault(anchor, "");
  }
}
