package org.bonafide.law.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.law.Verdict;
import org.bonafide.law.decide.Condition;
import org.bonafide.law.decide.Rule;

/**
 * What a row of {@code acts.yaml} makes of an act, an element or an arrangement.
 *
 * @param says the words of what is claimed or excluded
 * @param because the reason
 */
record Ruling(Standing is, TableSentence says, TableSentence because) {

  /** What stands. */
  enum Standing {
    CLAIMED,
    EXCLUDED,
    /** The law itself leaves it open. */
    OPEN,
    NOTHING
  }

  /**
   * What the rows of {@code verdict} make of a work.
   *
   * @param form whether the form is filled in
   */
  record Of(Verdict verdict, TableSentence because, boolean form) {}

  private static final Set<String> STANDINGS = Set.of("claimed", "excluded", "open", "nothing");
  private static final Set<String> VERDICTS = FactList.of("work").words("verdict");

  /** A list of rows. */
  static List<Rule<Ruling>> rows(Data data, String table, Map<String, TableSentence> said) {
    List<Rule<Ruling>> rows = new ArrayList<>();
    List<Data> items = data.items(table);
    for (Data row : items) {
      row.knows("when is says because");
      String is = row.oneOf("is", STANDINGS);
      boolean words = Set.of("claimed", "excluded").contains(is);
      TableSentence says =
          words || row.has("says") ? said(row, "says", said) : TableSentence.NOTHING;
      TableSentence because =
          row.has("because") ? said(row, "because", said) : TableSentence.NOTHING;
      Standing standing =
          STANDINGS.contains(is) ? Standing.valueOf(is.toUpperCase(Locale.ROOT)) : Standing.OPEN;
      rows.add(
          new Rule<>(Condition.read(row, FactList.of(table)), new Ruling(standing, says, because)));
    }
    ends(data, table, items);
    return rows;
  }

  /** The list of verdicts. */
  static List<Rule<Of>> verdicts(Data data, Map<String, TableSentence> said) {
    List<Rule<Of>> rows = new ArrayList<>();
    List<Data> items = data.items("verdict");
    for (Data row : items) {
      row.knows("when is because form");
      String is = row.oneOf("is", VERDICTS);
      Verdict verdict =
          VERDICTS.contains(is)
              ? Verdict.valueOf(is.toUpperCase(Locale.ROOT).replace('-', '_'))
              : Verdict.INSUFFICIENT_FACTS;
      TableSentence because =
          row.has("because") ? said(row, "because", said) : TableSentence.NOTHING;
      boolean form = !row.has("form") || row.answer("form");
      rows.add(
          new Rule<>(Condition.read(row, FactList.of("verdict")), new Of(verdict, because, form)));
    }
    ends(data, "verdict", items);
    return rows;
  }

  private static TableSentence said(Data row, String key, Map<String, TableSentence> said) {
    return said.getOrDefault(row.oneOf(key, said.keySet()), TableSentence.NOTHING);
  }

  /** What holds otherwise is said, and nothing stands behind it. */
  private static void ends(Data data, String table, List<Data> rows) {
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      if (last && rows.get(i).has("when")) {
        data.fault(table, "must end with a row without \"when\"", "Add what holds otherwise.");
      } else if (!last && !rows.get(i).has("when")) {
        rows.get(i).fault("is", "leaves the rows below it without effect", "Put it last.");
      }
    }
    if (rows.isEmpty()) {
      data.fault(table, "is missing", "List its rows; the last one has no \"when\".");
    }
  }
}
