package org.bonafide.house;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import org.bonafide.diagnose.rules.RuleText;

/**
 * The pages of the rules and their index, as files of the documentation.
 *
 * <p>Example: {@code new PagesOfRules(RulePages.shipped()).files().get("unknown-key.md")}.
 */
record PagesOfRules(RulePages rules) {

  private static final int WIDTH = 150;

  private static final String INTRODUCTION =
      """
      # The rules

      Every finding names the rule that speaks, and every rule has a page: what it finds, why that matters to whoever signs or files, what to do, and an
      example that a test runs. `bonafide rules` lists them in the terminal, and `bonafide rules ID` prints a page.

      An **error** says that the record cannot be understood or that a document would say something false, and withholds the documents that it names. A
      **warning** is something that a careful user would look at, and a **note** is good to know; neither stops a document. A warning of lint that you
      accept is silenced with `{.allow RULE}` before the passage, see [the clause language](../clause-language.md).

      These pages are written from one file a rule in `src/main/resources/org/bonafide/diagnose/rules`;
      [CONTRIBUTING](../../CONTRIBUTING.md#add-a-rule) says how to add one.
      """;

  private static final String BASES =
      """
      ## Records of the examples

      An example shows the lines that matter. They are added to one of these records: a section is added to the section there, anything else takes the
      place of what is there, and a key with nothing behind it takes the key away. `{word × 3}` is the word three times.
      """;

  /** By name, in the folder of the pages. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("README.md", index());
    rules
        .all()
        .forEach(page -> files.put(page.id() + ".md", wrapped(new RuleText(page).markdown())));
    return files;
  }

  /** Paragraphs and items in lines that one can read in an editor; all else as it is. */
  private static String wrapped(String page) {
    StringBuilder out = new StringBuilder();
    boolean fenced = false;
    for (String line : page.lines().toList()) {
      fenced ^= line.startsWith("```");
      boolean whole = fenced || line.startsWith("|") || line.length() <= WIDTH + 15;
      out.append(whole ? line : wrapped(line, line.startsWith("- ") ? "  " : "")).append('\n');
    }
    return out.toString();
  }

  private static String wrapped(String line, String indent) {
    StringBuilder out = new StringBuilder();
    int width = 0;
    for (String word : line.split(" ")) {
      if (width > 0 && width + word.length() >= WIDTH) {
        out.append('\n').append(indent);
        width = indent.length();
      } else if (width > 0) {
        out.append(' ');
        width++;
      }
      out.append(word);
      width += word.length();
    }
    return out.toString();
  }

  private String index() {
    String topics =
        rules.topics().entrySet().stream()
            .map(topic -> "## " + topic.getValue() + "\n\n" + table(topic.getKey()))
            .collect(Collectors.joining("\n\n"));
    String bases =
        rules.bases().entrySet().stream()
            .map(base -> "### " + base.getKey() + "\n\n```yaml\n" + base.getValue() + "\n```\n")
            .collect(Collectors.joining("\n"));
    return INTRODUCTION + "\n" + topics + "\n\n" + BASES + "\n" + bases;
  }

  private String table(String topic) {
    return "| rule | severity | finds |\n|---|---|---|\n"
        + rules.all().stream()
            .filter(page -> page.topic().equals(topic))
            .map(PagesOfRules::row)
            .collect(Collectors.joining("\n"));
  }

  private static String row(RulePage page) {
    return "| [%s](%s.md) | %s | %s |"
        .formatted(page.id(), page.id(), new RuleText(page).severity(), page.title());
  }
}
