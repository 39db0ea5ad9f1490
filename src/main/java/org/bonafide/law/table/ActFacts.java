package org.bonafide.law.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.InputOwners;
import org.bonafide.law.decide.Circumstances;
import org.bonafide.law.decide.Supposed;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Whose;

/**
 * The facts of an act and of its element. What is not stated is open, and a fact that no key denies
 * is never no: a record without a key is never better off than with it.
 *
 * @param path of the element in the record
 */
record ActFacts(Project project, EvidenceReview evidence, Element element, int index, String path)
    implements Asks {

  private static final List<String> OWNERS = List.of("generated", "third-party", "named", "own");

  @Override
  public FactList list() {
    return FactList.of("acts");
  }

  @Override
  public Map<String, String> places() {
    return Map.of(
        "step",
        path + ".steps[" + index + "]",
        "element",
        path,
        "means",
        step().means().isStated() ? "generative" : "with");
  }

  Step step() {
    return element.steps().get(index);
  }

  @Override
  public List<String> possible(String fact) {
    Step step = step();
    return switch (fact) {
      case "act" -> List.of(step.act().word());
      case "makes" -> words(step.act().makesExpression());
      case "changes" -> words(step.act().changes());
      case "generative" -> Circumstances.words(project.generative(step));
      case "own" -> Circumstances.words(own(step));
      case "whose" -> whose(step);
      case "expressive" -> Circumstances.words(step.expressive());
      case "perceptible" -> Circumstances.words(step.perceptible());
      case "separable" -> Circumstances.words(step.separable());
      case "named" -> stated(!step.by().isEmpty());
      case "recorded" -> stated(evidence.documented(step));
      case "generated-part" -> generatedPart(element);
      default -> List.of();
    };
  }

  /** An act with a generative function is no person's own, and the other way round. */
  @Override
  public boolean agrees(Supposed supposed) {
    boolean both = isOpen("generative") && isOpen("own");
    boolean asked = supposed.open().contains("generative") && supposed.open().contains("own");
    return !both || !asked || supposed.holds("generative") != supposed.holds("own");
  }

  /**
   * Where an act is stated to have used a generative function and the element to hold nothing
   * generated, only one of the two can be meant.
   */
  private Answer own(Step step) {
    boolean either =
        project.generative(step) == Answer.YES
            && element.generatedPart() == GeneratedPart.NONE
            && (step.act().makesExpression() || step.act().changes());
    return either ? Answer.UNKNOWN : project.persons(element, step);
  }

  private List<String> whose(Step step) {
    if (step.act() != Act.INPUT) {
      return List.of("none");
    }
    Whose.Kind kind = InputOwners.whose(project, step);
    return kind == Whose.Kind.NOT_STATED
        ? OWNERS
        : List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static List<String> generatedPart(Element element) {
    return element.generatedPart() == GeneratedPart.UNKNOWN
        ? List.of("none", "de-minimis", "appreciable")
        : List.of(element.generatedPart().word());
  }

  static List<String> words(boolean known) {
    return List.of(known ? "yes" : "no");
  }

  /** No key says that there is none. */
  static List<String> stated(boolean stated) {
    return Circumstances.words(stated ? Answer.YES : Answer.UNKNOWN);
  }
}
