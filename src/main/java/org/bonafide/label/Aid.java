package org.bonafide.label;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.bonafide.project.Act;

/**
 * The AID statement: pairs of heading and words, each ended by a semicolon, the last by a full
 * stop. A pair stands for an act of a tool; the heading follows the act and the element.
 *
 * <p>Example: {@code AID Statement: Artificial Intelligence Tool: Midjourney 7; Visualization: used
 * to generate the harbor scene.}
 */
final class Aid {

  private Aid() {}

  static Optional<String> statement(Disclosable told) {
    Optional<String> tools = Paste.fill("{tools}", told);
    if (tools.isEmpty()) {
      return Optional.empty();
    }
    Set<String> pairs = new LinkedHashSet<>();
    told.uses().all().forEach(use -> pairs.add(heading(use) + ": used to " + plain(use.purpose())));
    StringJoiner statement = new StringJoiner("; ", "AID Statement: ", ".");
    statement.add("Artificial Intelligence Tool: " + plain(tools.get()));
    pairs.forEach(statement::add);
    return Optional.of(statement.toString());
  }

  private static String heading(ToolUses.Use use) {
    if (use.act() == Act.CONCEIVE) {
      return "Conceptualization";
    }
    return switch (Medium.of(use.element())) {
      case TEXT ->
          use.act() == Act.TRANSLATE
              ? "Writing—Translation"
              : use.act().changes() || use.act() == Act.REVIEW
                  ? "Writing—Review & Editing"
                  : "Execution";
      case IMAGE, VIDEO -> "Visualization";
      case AUDIO, CODE, OTHER -> "Execution";
    };
  }

  /** The words of a pair hold no semicolon, which would end it. */
  private static String plain(String words) {
    return words.replace(';', ',').replace('；', ',');
  }
}
