package org.bonafide.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.law.ToolList;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.LocalText;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * For what each generative tool was used: its acts, element by element. A tool that only edited is
 * never said to have generated.
 *
 * <p>Example: {@code Claude Sonnet 4.5} edited the manuscript, {@code GPT-5} generated the review.
 */
record ToolUses(Project project, Work work) {

  private static final UseVocabulary WORDS = UseVocabulary.shipped();

  /** What a tool is asked or given. */
  static final Set<Act> ASKING = EnumSet.of(Act.PROMPT, Act.SET_PARAMETERS, Act.INPUT);

  /**
   * An act of a tool.
   *
   * @param tool empty where the record names none
   * @param whole whether the tool made all of the element at first, as far as the record states it
   */
  record Use(
      Optional<Tool> tool, Step step, Element element, GenerationInElement part, boolean whole) {

    Act act() {
      return step.act();
    }

    Medium medium() {
      return Medium.of(element);
    }

    /** Whether material comes of it. */
    boolean generates() {
      return !WORDS.names(act()) || act() == Act.TRANSLATE;
    }

    /** What it was used for, with {0} for the element: {@code generate {0}}. */
    String does() {
      if (WORDS.names(act())) {
        return WORDS.acts().get(act().word()).does();
      }
      return WORDS
          .generated()
          .get(whole || !isNamed() ? "whole" : "part")
          .replace("{kind}", kind());
    }

    /**
     * The words for the element, with what was done to it where the record states that this may be
     * shown; what it is made of where it has no words in English.
     */
    String named() {
      String named = isNamed() ? element.describe().in(Locale.ENGLISH) : kind();
      LocalText detail = step.detail();
      boolean shown =
          step.confidential() == Answer.NO
              && !detail.isEmpty()
              && detail.insteadOf(Locale.ENGLISH).isEmpty();
      return shown
          ? named + " (" + Grammar.unstopped(detail.in(Locale.ENGLISH).strip()) + ")"
          : named;
    }

    boolean isNamed() {
      return ToolUses.isNamed(element);
    }

    private String kind() {
      return WORDS.kinds().get(medium().word());
    }
  }

  /** Whether an element has words in English by which readers can find it. */
  static boolean isNamed(Element element) {
    return !element.describe().isEmpty() && element.describe().insteadOf(Locale.ENGLISH).isEmpty();
  }

  /** All uses, element by element. */
  List<Use> all() {
    List<Use> uses = new ArrayList<>();
    for (Element element : work.elements().values()) {
      GenerationInElement part = GenerationInElement.of(project, element);
      boolean whole = isWhole(element, part);
      for (Step step : element.steps()) {
        if (project.generative(step) == Answer.YES && !serves(step, element)) {
          List<Tool> tools = tools(element, step);
          tools.forEach(tool -> uses.add(new Use(Optional.of(tool), step, element, part, whole)));
          if (tools.isEmpty()) {
            uses.add(new Use(Optional.empty(), step, element, part, whole));
          }
        }
      }
    }
    return uses;
  }

  /**
   * Whether all that stands in an element came of a tool at first: what it generated is in it, no
   * act of making may be a person's, and nothing of others is in it.
   */
  private boolean isWhole(Element element, GenerationInElement part) {
    return part.kind() == GenerationInElement.Kind.GENERATED
        && element.part().others().items().isEmpty()
        && element.steps().stream()
            .allMatch(s -> !s.act().makesExpression() || project.generative(s) == Answer.YES);
  }

  /**
   * What is asked of a tool, set or put in, serves the act that comes of it: the generation, or the
   * change of what somebody made before. A prompt alone stands for a generation.
   */
  private boolean serves(Step step, Element element) {
    if (!ASKING.contains(step.act())) {
      return false;
    }
    List<Step> steps = element.steps();
    List<Step> generative =
        steps.stream().filter(s -> s != step && project.generative(s) == Answer.YES).toList();
    boolean generated =
        generative.stream().anyMatch(s -> s.act() == Act.GENERATE && !s.with().isEmpty());
    boolean made =
        steps.subList(0, steps.indexOf(step)).stream()
            .anyMatch(s -> s.act().makesExpression() && project.generative(s) != Answer.YES);
    boolean changed =
        made
            && steps.subList(steps.indexOf(step), steps.size()).stream()
                .anyMatch(s -> s.act().changes() && project.generative(s) == Answer.YES);
    boolean another =
        generative.stream().anyMatch(s -> s.act() == Act.PROMPT || !ASKING.contains(s.act()));
    return generated || changed || step.act() != Act.PROMPT && another;
  }

  private List<Tool> tools(Element element, Step step) {
    List<Tool> all = project.generativeTools(element);
    return step.with().stream().map(project.tools()::get).filter(all::contains).toList();
  }

  /** What would close the list of tools, where it is open. */
  List<Question> open() {
    return new ToolList(project, work)
        .open().stream().map(key -> new Question("tools", key)).toList();
  }

  /** The tools, in the order in which the record states them. */
  List<Tool> tools() {
    return ordered(project.generativeTools(work));
  }

  /** The tools by which material came to stand in the work. */
  List<Tool> generating() {
    return ordered(
        all().stream()
            .filter(use -> use.part().kind() == GenerationInElement.Kind.GENERATED)
            .filter(use -> use.generates() || use.act().changes())
            .flatMap(use -> use.tool().stream())
            .toList());
  }

  private List<Tool> ordered(List<Tool> tools) {
    return project.tools().values().stream().filter(tools::contains).toList();
  }

  /** Whether a person looked at each element for which a tool was used. */
  boolean allReviewed() {
    List<Use> all = all();
    return !all.isEmpty() && all.stream().map(Use::element).allMatch(this::isReviewed);
  }

  /** Whether a person looked at an element after the last act of a tool; a tool's look is none. */
  boolean isReviewed(Element element) {
    boolean reviewed = false;
    for (Step step : element.steps()) {
      boolean byTool = project.generative(step) == Answer.YES;
      boolean look = step.act() == Act.REVIEW && !step.by().isEmpty();
      reviewed = !byTool && (reviewed || look);
    }
    return reviewed;
  }
}
