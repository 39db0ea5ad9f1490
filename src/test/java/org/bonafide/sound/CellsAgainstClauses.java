package org.bonafide.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.instrument.Instrument;
import org.bonafide.law.GoverningLaw;
import org.bonafide.publish.Bonafide;

/**
 * Each cell that says what a clause decides, against what that clause states. What it looked at is
 * counted, so that a test can tell silence from agreement.
 *
 * @param looked the names of the checks that had something to look at
 * @param faults what does not agree, in words
 */
record CellsAgainstClauses(ContractCells cells, Set<String> looked, List<String> faults) {

  /** The propositions of which each contract states one. */
  static final List<String> MODES =
      List.of(
          "no-generative-tool",
          "tools-limited-to-schedule",
          "tools-by-consent",
          "any-tool-unless-banned",
          "any-tool-may-be-used");

  /** Whether a clause of the library states a licence yet; until then no cell can be held to it. */
  private static final boolean LICENCES =
      Bonafide.shipped().clauses().clauses().stream()
          .flatMap(clause -> clause.texts().values().stream())
          .anyMatch(text -> text.contains("rights-are-licensed"));

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String WHOLE = "every-element-by-person";
  private static final String OUTPUT = "output-in-finished-work";
  private static final String MAKING = "rights-pass-on-making";
  private static final String PAYMENT = "rights-pass-on-payment";

  static List<String> faults(
      Instrument instrument, Locale language, String law, Set<String> looked) {
    ContractCells cells = new ContractCells(instrument, language);
    CellsAgainstClauses rule = new CellsAgainstClauses(cells, looked, new ArrayList<>());
    rule.mode();
    rule.tools();
    rule.works();
    rule.records();
    rule.cover(cells.cover());
    rule.law(GoverningLaw.of(law).name(language));
    return rule.faults;
  }

  private boolean states(String proposition) {
    return cells.states().contains(proposition);
  }

  private void hold(String check, boolean agrees, Object cell) {
    looked.add(check);
    if (!agrees) {
      faults.add(check + ": \"" + cell + "\" beside " + cells.states());
    }
  }

  private void mode() {
    hold("one mode", MODES.stream().filter(this::states).count() == 1, "");
    boolean makers = !cells.words("authorship/human-authorship/").isEmpty(); // none of a performer
    hold("output or none", !makers || states(WHOLE) != states(OUTPUT), "");
  }

  private static boolean has(String cell, String... words) {
    for (String word : words) {
      if (cell.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBanned(String use) {
    return has(use, "banned", "禁止使用") && !has(use, ", or banned", "或者禁止使用");
  }

  private static boolean isByConsent(String use) {
    return has(use, "subject to consent", "须经同意") && !has(use, ", or banned", "或者禁止使用");
  }

  /** Permitted with something that generates. */
  private static boolean isPermitted(List<String> row) {
    return has(row.get(2), "permitted", "许可使用")
        && !has(row.get(2), "without", "不包括", "不使用", "subject", "须经");
  }

  private void tools() {
    List<List<String>> rows = cells.rows("tools");
    hold("tools where none may be used", !states(MODES.get(0)) || rows.isEmpty(), rows);
    for (List<String> row : rows) {
      String use = row.get(2);
      if (isPermitted(row)) {
        hold("permitted", !states("tools-by-consent"), row);
      } else if (isByConsent(use)) {
        hold("by consent", states("tools-by-consent") || states("tools-limited-to-schedule"), row);
      } else if (isBanned(use)) {
        hold("banned", !states("any-tool-may-be-used"), row);
      }
      if (states("only-plans-that-exclude-training") && !isBanned(use)) {
        List<String> trains = List.of(row.get(5).split(" "));
        hold("training", !trains.contains("yes") && !trains.contains("是"), row);
      }
    }
    if (states("any-tool-unless-banned") && !rows.isEmpty()) {
      hold("some banned", rows.stream().anyMatch(row -> isBanned(row.get(2))), rows);
    }
  }

  private void works() {
    List<List<String>> rows = cells.rows("works");
    for (List<String> row : rows) {
      if (states(WHOLE)) {
        hold("made by persons", !has(row.get(3) + row.get(4), "Imager", "appreciable", "实质"), row);
      }
      if (row.size() > 5 && has(row.get(0), "the tune", "曲调")) {
        hold("plan", has(row.get(5), "planned", "计划之中"), row);
      }
    }
    if (states("person-makes-listed-elements") && !rows.isEmpty()) {
      hold("listed", rows.stream().anyMatch(row -> !has(row.get(3), "Imager")), rows);
    }
  }

  private void records() {
    List<List<String>> rows = cells.rows("records");
    if (!rows.isEmpty()) {
      boolean prompts = rows.stream().anyMatch(row -> has(row.get(0), "Prompt", "提示词"));
      hold("prompts kept", prompts != states(MODES.get(0)), rows);
      hold("records kept", states("freelancer-keeps-records"), rows);
    }
  }

  private void cover(Map<String, String> cover) {
    use(first(cover, "AI use", "人工智能的使用"));
    lists(cover);
    rights(first(cover, "Rights", "权利"));
    String records = first(cover, "Records", "创作记录");
    if (!records.isEmpty()) {
      String years = DIGITS.matcher(records).results().findFirst().orElseThrow().group();
      String clause = cells.words("records/records/");
      hold(
          "years", Pattern.compile("(?<!\\d)" + years + "(?!\\d)").matcher(clause).find(), records);
      hold("keeper", states("freelancer-keeps-records"), records);
    }
    String labels = first(cover, "Labels", "标识");
    if (!labels.isEmpty()) {
      hold("labels", !has(labels, "Agency", "甲方") || states("agency-labels"), labels);
    }
    String likeness = first(cover, "Likeness", "肖像与声音");
    if (!likeness.isEmpty()) {
      hold("likeness", !cells.words("people/").isEmpty(), likeness);
    }
  }

  private void law(String name) {
    String row = first(cells.cover(), "Governing law", "适用法律");
    String clause = cells.words("general/general/");
    if (!name.isEmpty() && !row.isEmpty()) {
      hold("cover: law", row.contains(name), row);
    }
    if (!name.isEmpty() && !clause.isEmpty()) {
      hold(
          "law",
          clause.contains(name)
              || clause.contains("law in the table")
              || clause.contains("适用法律见上表"),
          clause);
    }
  }

  private static String first(Map<String, String> cover, String name, String other) {
    return cover.entrySet().stream()
        .filter(row -> isNamed(row.getKey(), name) || isNamed(row.getKey(), other))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** In two languages the name of a row stands in both. */
  private static boolean isNamed(String row, String name) {
    return (" " + row + " ").contains(" " + name + " ");
  }

  private void use(String use) {
    if (use.isEmpty()) {
      return;
    }
    hold("cover: none", has(use, "none", "不使用") == states(MODES.get(0)), use);
    hold("cover: listed", has(use, "permitted tools only", "仅限") == states(MODES.get(1)), use);
    hold("cover: by consent", has(use, "consent", "同意") == states(MODES.get(2)), use);
    boolean any = states(MODES.get(3)) || states(MODES.get(4));
    hold("cover: any", has(use, "any tool", "任何工具") == any, use);
    hold("cover: stage", has(use, "up to the finished", "作品成品") == states(OUTPUT), use);
  }

  private void lists(Map<String, String> cover) {
    if (!first(cover, "Tools subject to consent", "须经同意").isEmpty()) {
      hold("cover: list by consent", states(MODES.get(1)) || states(MODES.get(2)), cover);
    }
    if (!first(cover, "Banned tools", "禁止使用").isEmpty()) {
      hold("cover: banned", !states(MODES.get(4)), cover);
    }
  }

  private void rights(String rights) {
    if (has(rights, "as the Agreement says", "依主协议")) {
      hold("rights as the host says", has(cells.words("ownership/"), "Agreement", "主协议"), rights);
      return;
    }
    boolean licence = has(rights, "licen", "许可");
    if (rights.isEmpty() || licence && !LICENCES) {
      return;
    }
    boolean payment = has(rights, "payment", "付清", "付款");
    boolean making = has(rights, "is made", "作品完成时", "录像完成时");
    hold("rights on payment", payment == states(PAYMENT), rights);
    hold("rights on making", making == states(MAKING), rights);
    hold(
        "rights for hire", has(rights, "for hire", "雇佣作品") == states("work-made-for-hire"), rights);
    hold("rights licensed", licence == states("rights-are-licensed"), rights);
  }
}
