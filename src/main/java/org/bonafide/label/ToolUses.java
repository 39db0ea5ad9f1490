package org.bonafide.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.law.ToolList;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
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

  /** A verb for what an act of a tool does; {0} is the element. */
  private static final Map<Act, String> VERBS =
      Map.of(
          Act.CONCEIVE, "find ideas for {0}",
          Act.SELECT, "make a selection for {0}",
          Act.REVIEW, "review {0}",
          Act.EDIT, "edit {0}",
          Act.COMPOSITE, "composite {0}",
          Act.ARRANGE, "arrange {0}",
          Act.TRANSLATE, "translate {0}");

  /** What a tool is asked or given. */
  static final Set<Act> ASKING = EnumSet.of(Act.PROMPT, Act.SET_PARAMETERS, Act.INPUT);

  /**
   * An act of a tool.
   *
   * @param tool empty where the record names none
   */
  record Use(Optional<Tool> tool, Act act, Element element, GenerationInElement part) {

    /** Whether material comes of it. */
    boolean generates() {
      return !VERBS.containsKey(act) || act == Act.TRANSLATE;
    }

    /** What it was used for, as in {@code generate the harbor scene}. */
    String purpose() {
      String what = english(element);
      if (VERBS.containsKey(act)) {
        return VERBS.get(act).replace("{0}", what);
      }
      return switch (part.kind()) {
        case GENERATED -> "generate " + what;
        case TRIFLES ->
            "generate material for " + what + " (no more than trifles of it are in the work)";
        case IDEAS, NO_OUTPUT, NONE ->
            "generate material for " + what + " (none of it is in the work)";
        case UNSTATED, UNKNOWN -> "generate material for " + what;
      };
    }

    /** The words for an element; its medium where it has none in English. */
    private static String english(Element element) {
      return element.describe().isEmpty()
              || element.describe().insteadOf(Locale.ENGLISH).isPresent()
          ? switch (Medium.of(element)) {
            case TEXT -> "text";
            case IMAGE -> "pictures";
            case AUDIO -> "sound";
            case VIDEO -> "video";
            case CODE -> "code";
            case OTHER -> "content";
          }
          : element.describe().in(Locale.ENGLISH);
    }
  }

  /** All uses, element by element. */
  List<Use> all() {
    List<Use> uses = new ArrayList<>();
    for (Element element : work.elements().values()) {
      GenerationInElement part = GenerationInElement.of(project, element);
      for (Step step : element.steps()) {
        if (project.generative(step) == Answer.YES && !serves(step, element)) {
          List<Tool> tools = tools(element, step);
          tools.forEach(tool -> uses.add(new Use(Optional.of(tool), step.act(), element, part)));
          if (tools.isEmpty()) {
            uses.add(new Use(Optional.empty(), step.act(), element, part));
          }
        }
      }
    }
    return uses;
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

  /** What each tool was used for; a tool that is not named comes last. */
  Map<Optional<Tool>, Set<String>> purposes() {
    List<Tool> order = List.copyOf(project.tools().values());
    Map<Optional<Tool>, Set<String>> purposes = new LinkedHashMap<>();
    all().stream()
        .sorted(Comparator.comparing(use -> use.tool().map(order::indexOf).orElse(order.size())))
        .forEach(
            use ->
                purposes
                    .computeIfAbsent(use.tool(), t -> new LinkedHashSet<>())
                    .add(use.purpose()));
    return purposes;
  }
}
