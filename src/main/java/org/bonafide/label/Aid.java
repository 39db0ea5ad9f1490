package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.bonafide.project.Answer;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.When;

/**
 * The AID statement: pairs of heading and words, each ended by a semicolon, the last by a full
 * stop. Each use of a tool stands under the heading of its act ({@code uses.yaml}), in the order of
 * the framework; the first pair lists the tools with their versions and, where all of it is stated,
 * when they were used.
 *
 * <p>Example: {@code AID Statement: Artificial Intelligence Tool: Midjourney 7 (used May 2026);
 * Visualization: Midjourney 7 was used to generate the harbor scene.}
 */
final class Aid {

  private static final UseVocabulary WORDS = UseVocabulary.shipped();

  private Aid() {}

  static Optional<String> statement(Disclosable told) {
    ToolUses uses = told.uses();
    if (!uses.open().isEmpty() || uses.all().isEmpty()) {
      return Optional.empty();
    }
    StringJoiner statement = new StringJoiner("; ", "AID Statement: ", ".");
    statement.add("Artificial Intelligence Tool: " + plain(tools(told)));
    for (String heading : WORDS.headings()) {
      Stream<ToolUses.Use> under =
          uses.all().stream().filter(use -> WORDS.heading(use.act(), use.medium()).equals(heading));
      String clauses = ToolClauses.of(uses, under).namingTools(Paste::named).with(" was used ");
      if (!clauses.isEmpty()) {
        statement.add(heading + ": " + plain(clauses));
      }
    }
    return Optional.of(statement.toString());
  }

  private static String tools(Disclosable told) {
    List<String> tools =
        told.uses().tools().stream()
            .map(
                tool ->
                    ToolClauses.bracketed(
                        Paste.named(tool),
                        Stream.concat(ToolClauses.maker(tool).stream(), used(told, tool).stream())))
            .distinct()
            .toList();
    return ToolClauses.ENGLISH.list(tools);
  }

  /** When a tool was used; nothing where an act with it has no day. */
  private static Optional<String> used(Disclosable told, Tool tool) {
    List<Optional<When>> days =
        told.work()
            .steps()
            .filter(step -> step.with().contains(tool.id()))
            .filter(step -> told.project().generative(step) == Answer.YES)
            .map(Step::on)
            .toList();
    return days.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            "used "
                + ToolClauses.ENGLISH.list(
                    days.stream()
                        .map(day -> day.get().text())
                        .distinct()
                        .sorted()
                        .map(ToolClauses.ENGLISH::date)
                        .toList()))
        : Optional.empty();
  }

  /** The words of a pair hold no semicolon, which would end it. */
  private static String plain(String words) {
    return words.replace(';', ',').replace('；', ',');
  }
}
