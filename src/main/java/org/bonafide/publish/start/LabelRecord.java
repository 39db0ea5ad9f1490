package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.data.Languages;
import org.bonafide.data.WordList;

/**
 * A record for a label: what was answered in plain words, as keys, and nothing that was not.
 *
 * <p>Example: {@code new LabelRecord(answers).text()}.
 */
public final class LabelRecord {

  private static final Map<String, String> NOT_LIVE = Map.of(PlainAnswers.LIVE, "no");

  private final LabelAnswers answers;
  private final WordList words;
  private final RecordWords names;
  private final List<String> lines = new ArrayList<>();

  public LabelRecord(LabelAnswers answers) {
    this.answers = answers;
    this.words = WordList.of("init", Locale.forLanguageTag(answers.language()));
    this.names = new RecordWords(answers);
  }

  /** The whole file. */
  public String text() {
    words.say("label.comments.head").lines().forEach(line -> lines.add("# " + line));
    String title = answers.title().isEmpty() ? words.say("untitled") : answers.title();
    lines.add("bonafide: 1");
    lines.add("title: " + ContractRecord.quoted(title));
    lines.add("languages: [" + answers.language() + "]");
    if (names.hasPerson()) {
      String name = ContractRecord.quoted(answers.name());
      section("people");
      lines.add("  # " + words.say("label.comments.person"));
      lines.add("  author: {name: " + name + ", credit: " + name + "}");
    }
    if (!names.tools().isEmpty()) {
      section("tools");
      names
          .tools()
          .forEach((id, tool) -> lines.add("  " + id + ": {" + tool.keys() + ", generative: yes}"));
    }
    section("works");
    lines.add("  work:");
    lines.add("    title: " + ContractRecord.quoted(title));
    parts();
    if (!answers.places().isEmpty()) {
      section("disclosure");
      lines.add("  targets: [" + String.join(", ", answers.places()) + "]");
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * What to say when it is written, before the labels.
   *
   * @param file where it is
   */
  public List<String> closing(String file) {
    return List.of(words.say("started", file), "", words.say("label.result"));
  }

  /** The record's own words in each language, as {@code {en: "the pictures", ...}}. */
  public static String everywhere(String key) {
    return Languages.having("init").stream()
        .map(tag -> tag + ": " + ContractRecord.quoted(in(tag, key)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String in(String tag, String key) {
    return WordList.of("init", Locale.forLanguageTag(tag)).say(key);
  }

  private void parts() {
    boolean one = answers.parts().size() == 1;
    Map<String, String> ofWork =
        one ? own(answers.parts().get(0)) : answers.live().equals("no") ? NOT_LIVE : Map.of();
    if (!ofWork.isEmpty()) {
      lines.add("    impression: " + impression(ofWork));
    }
    lines.add("    elements:");
    Map<String, List<String>> elements = new LinkedHashMap<>();
    for (PlainPart part : answers.parts()) {
      String own = one ? "" : impression(own(part));
      new RecordedPart(part, names, own)
          .elements()
          .forEach((id, keys) -> elements.put(free(elements, id), keys));
    }
    elements.forEach(
        (id, keys) -> {
          lines.add("      " + id + ":");
          keys.forEach(key -> lines.add("        " + key));
        });
  }

  private static String free(Map<String, List<String>> taken, String id) {
    String free = id;
    for (int n = 2; taken.containsKey(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  /**
   * The keys of a part; that nothing of it is made in use stands with the work where all of it is.
   */
  private Map<String, String> own(PlainPart part) {
    Map<String, String> keys = new LinkedHashMap<>(part.impression());
    boolean one = answers.parts().size() == 1;
    if (answers.live().equals(one ? "no" : "yes")) {
      keys.putIfAbsent(PlainAnswers.LIVE, "no");
    }
    return keys;
  }

  private static String impression(Map<String, String> keys) {
    return keys.isEmpty()
        ? ""
        : keys.entrySet().stream()
            .map(key -> key.getKey() + ": " + key.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private void section(String key) {
    lines.add("");
    lines.add(key + ":");
  }
}
