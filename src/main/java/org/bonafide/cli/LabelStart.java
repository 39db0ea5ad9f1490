package org.bonafide.cli;

import java.util.List;
import org.bonafide.publish.start.LabelAnswers;
import org.bonafide.publish.start.LabelInterview;
import picocli.CommandLine.Option;

/** What {@code init --label} is told: answers, at a terminal or from a pipe. */
final class LabelStart {

  @Option(
      names = "--label",
      description = "Ask six plain questions and print the label for each place.")
  private boolean label;

  /** Whether a label is what is wanted. */
  boolean isWanted() {
    return label;
  }

  /**
   * What is known.
   *
   * @param language the tag in which to ask
   */
  LabelAnswers answers(Terminal terminal, String language, String title) {
    LabelInterview interview =
        new LabelInterview(language, new Conversation(terminal), Main.library().destinations());
    interview.hints().forEach(terminal.out()::println);
    return interview.answers(title);
  }

  /** Prints the labels as {@code label --target} does: it is that command. */
  static int print(Terminal terminal, String file, LabelAnswers answers) {
    List<String> places = answers.places();
    String target = String.join(",", places.isEmpty() ? List.of("general") : places);
    String[] label = {"label", file, "--target", target, "--language", answers.language()};
    return Main.run(label, terminal);
  }
}
