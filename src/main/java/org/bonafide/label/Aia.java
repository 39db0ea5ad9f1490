package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import org.bonafide.project.Answer;
import org.bonafide.project.Tool;

/**
 * The statement of the AI Attribution Toolkit, version 1.0.
 *
 * <p>Example: {@code AIA HAb Nc Hin R Midjourney 7 v1.0}. No share is measured: {@code EAI} stands
 * where no act of a person shaped the result, {@code HAb}, the blend, wherever generated expression
 * stands beside a person's, {@code Ph} where at most trifles of it do. Whether a person began it
 * and whether a person reviewed it must be stated, and what generation came to settled, else there
 * is no statement.
 */
final class Aia {

  private Aia() {}

  static Optional<String> statement(Disclosable told) {
    List<String> tools = told.uses().tools().stream().map(Paste::named).distinct().toList();
    if (told.generation().possible().size() > 1
        || !told.facts().holds("reviewed")
        || !begunByPerson(told)
        || tools.isEmpty()
        || !told.uses().open().isEmpty()) {
      return Optional.empty();
    }
    String shape =
        switch (told.generation().possible().iterator().next()) {
          case GENERATED -> "EAI Nc";
          case MIXED -> "HAb Nc";
          case MODIFIED -> "HAb Ce";
          case TRIFLES -> "Ph Se";
          case IDEAS -> "Ph";
          case NONE -> "";
        };
    return shape.isEmpty()
        ? Optional.empty()
        : Optional.of("AIA " + shape + " Hin R " + String.join(", ", tools) + " v1.0");
  }

  /** Each tool that generated was set to work by somebody whom the record names. */
  private static boolean begunByPerson(Disclosable told) {
    List<Tool> begun =
        told.work()
            .steps()
            .filter(s -> told.project().generative(s) == Answer.YES && !s.by().isEmpty())
            .flatMap(s -> s.with().stream())
            .map(told.project().tools()::get)
            .toList();
    return begun.containsAll(told.project().generativeTools(told.work()));
  }
}
