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
 * @param asks a question that stands beside it, or nothing
 */
public record Ruling(Standing is, TableSentence says, TableSentence because, TableSentence asks) {

  /** What stands. */
  public enum Standing {
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

  /** A list of rows of a law without Java, which must say what is claimed in words. */
  static List<Rule<Ruling>> rows(Data data, String table, Map<String, TableSentence> said) {
    return rows(data, table, said, FactList.of(table), true);
  }

  /**
   * A list of rows.
   *
   * @param known the facts that they may ask for
   * @param worded whether what is claimed or excluded must be said in words
   */
  static List<Rule<Ruling>> rows(
      Data data, String table, Map<String, TableSentence> said, FactList known, boolean worded) {
    List<Rule<Ruling>> rows = new ArrayList<>();
    List<Data> items = data.items(table);
    for (Data row : items) {
      row.knows("when is says because asks");
      String is = row.oneOf("is", STANDINGS);
      boolean words = worded && Set.of("claimed", "excluded").contains(is);
      TableSentence says = words ? said(row, "says", said) : maybe(row, "says", said);
      Standing standing =
          STANDINGS.contains(is) ? Standing.valueOf(is.toUpperCase(Locale.ROOT)) : Standing.OPEN;
      rows.add(
          new Rule<>(
              Condition.read(row, known),
              new Ruling(standing, says, maybe(row, "because", said), maybe(row, "asks", said))));
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
      TableSentence because = maybe(row, "because", said);
      boolean form = !row.has("form") || row.answer("form");
      rows.add(
          new Rule<>(Condition.read(row, FactList.of("verdict")), new Of(verdict, because, form)));
    }
    ends(data, "verdict", items);
    return rows;
  }

  private static TableSentence maybe(Data row, String key, Map<String, TableSentence> said) {
    return row.has(key) ? said(row, key, said) : TableSentence.NOTHING;
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
