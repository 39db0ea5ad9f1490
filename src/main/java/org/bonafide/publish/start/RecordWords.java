package org.bonafide.publish.start;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.WordList;

/**
 * The names that a record begun from answers gives to tools and parts, and its own words in every
 * language, since a public paper may be in another than the answers.
 */
final class RecordWords {

  private final boolean person;
  private final Map<String, TypedTool> tools;

  RecordWords(LabelAnswers answers) {
    this.person = !answers.name().isEmpty();
    this.tools = tools(answers.parts());
  }

  /** The tools by id, each once. */
  Map<String, TypedTool> tools() {
    return tools;
  }

  boolean hasPerson() {
    return person;
  }

  /** The key that says with what it was done: tools by id, or that it was a generative one. */
  Map<String, String> with(List<String> typed) {
    List<String> ids =
        tools.entrySet().stream()
            .filter(tool -> typed.stream().map(TypedTool::of).anyMatch(tool.getValue()::equals))
            .map(Map.Entry::getKey)
            .toList();
    return ids.isEmpty()
        ? Map.of("generative", "yes")
        : Map.of("with", ids.size() == 1 ? ids.get(0) : "[" + String.join(", ", ids) + "]");
  }

  /** What was done, in words; nothing for an answer that says no more than its act. */
  String did(String choice) {
    String key = "label.did." + choice;
    return WordList.of("init", Locale.ENGLISH).find(key).isPresent() ? everywhere(key) : "";
  }

  String everywhere(String key) {
    return LabelRecord.everywhere(key);
  }

  /** What kind of thing words name, as in {@code dialogue}; empty where they name none. */
  String kindOf(String describe) {
    PlainAnswers table = PlainAnswers.shipped();
    return TypedChoice.all(describe, table.kindsInOrder(), 0).stream()
        .findFirst()
        .map(one -> table.kinds().get(one.choice()).what())
        .orElse("");
  }

  private static Map<String, TypedTool> tools(List<PlainPart> parts) {
    Set<TypedTool> all = new LinkedHashSet<>();
    for (PlainPart part : parts) {
      part.tools().forEach(tool -> all.add(TypedTool.of(tool)));
      if (!part.isBy(PlainAnswers.TOOL)) {
        part.then().stream()
            .flatMap(one -> one.tools().stream())
            .forEach(tool -> all.add(TypedTool.of(tool)));
      }
    }
    return ContractRecord.tools(all);
  }
}
