package org.bonafide.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One act in the making of an element. The order of the list is the order of the acts.
 *
 * @param by ids of people; empty where nobody is named
 * @param means with what it was done
 * @param told what the user tells of it
 * @param answers answers to plain questions about it
 * @param fed what was put in, and whose it was; of an {@code input} only
 * @param prompting what a tool was told
 * @param choice of how many results how many were kept
 * @param records ids of the records of this step
 */
public record Step(
    Act act,
    List<String> by,
    Means means,
    Optional<When> on,
    Told told,
    Answers answers,
    Fed fed,
    Prompting prompting,
    Choice choice,
    List<String> records,
    Answer confidential) {
  public Step {
    by = List.copyOf(by);
    records = List.copyOf(records);
  }

  /** What the user tells of an act; {@code aspects} is what it changed. */
  public record Told(
      LocalText detail, List<String> aspects, LocalText reason, String before, String after) {
    public Told {
      aspects = List.copyOf(aspects);
    }
  }

  /**
   * Answers about an act.
   *
   * @param generative what the step says itself; its tool's answer is only the default
   */
  public record Answers(
      Answer generative, Answer expressive, Answer perceptible, Answer separable) {}

  /**
   * What was put into a tool.
   *
   * @param what its kind, in the words of {@link Element#what}, or empty
   */
  public record Fed(Whose whose, String what) {}

  /**
   * What a tool was told.
   *
   * @param prompts a count as written, never a ground of authorship
   * @param parameters as the user wrote them, in order
   */
  public record Prompting(
      String prompts,
      String prompt,
      String negativePrompt,
      Map<String, String> parameters,
      String seed) {
    public Prompting {
      parameters = Project.ordered(parameters);
    }
  }

  /** Counts as written: of {@code candidates} results, {@code kept} were kept. */
  public record Choice(String candidates, String kept) {}

  /** Ids of the tools it was done with; empty where it was done by hand, or that is not stated. */
  public List<String> with() {
    return means.tools();
  }

  public boolean isByHand() {
    return means.byHand();
  }

  public LocalText detail() {
    return told.detail();
  }

  public List<String> aspects() {
    return told.aspects();
  }

  public LocalText reason() {
    return told.reason();
  }

  public String before() {
    return told.before();
  }

  public String after() {
    return told.after();
  }

  public Answer generative() {
    return answers.generative();
  }

  public Answer expressive() {
    return answers.expressive();
  }

  public Answer perceptible() {
    return answers.perceptible();
  }

  public Answer separable() {
    return answers.separable();
  }

  public Whose whose() {
    return fed.whose();
  }

  public String prompts() {
    return prompting.prompts();
  }

  public String prompt() {
    return prompting.prompt();
  }

  public String negativePrompt() {
    return prompting.negativePrompt();
  }

  public Map<String, String> parameters() {
    return prompting.parameters();
  }

  public String seed() {
    return prompting.seed();
  }

  public String candidates() {
    return choice.candidates();
  }

  public String kept() {
    return choice.kept();
  }
}
