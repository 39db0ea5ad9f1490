package org.bonafide.project.yaml;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Impression;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * Keys that cannot both be true of how something was made. Warnings: which is wrong is not known.
 */
record Contradictions(Project project, Findings findings) {

  void check() {
    for (Work work : project.works().values()) {
      for (Element element : work.elements().values()) {
        String path = "works." + work.id() + ".elements." + element.id();
        generatedByNothing(element, path);
        othersInNothing(work, element, path);
        impressions(work, element, path + ".impression");
        for (int i = 0; i < element.steps().size(); i++) {
          step(element.steps().get(i), path + ".steps[" + i + "]");
        }
      }
    }
  }

  private void generatedByNothing(Element element, String path) {
    boolean generated =
        element.generatedPart() == GeneratedPart.APPRECIABLE
            || element.generatedPart() == GeneratedPart.DE_MINIMIS;
    boolean denied =
        !element.steps().isEmpty()
            && element.steps().stream().allMatch(s -> project.generative(s) == Answer.NO);
    if (generated && denied) {
      warn(
          "generated-by-nothing",
          path + ".generated-part",
          "The element \""
              + element.id()
              + "\" says that a tool generated some of it, and every step at "
              + project.places().of(path + ".steps")
              + " says that none did.",
          "Add the step that generated, or correct \"generated-part\".");
    }
  }

  private void othersInNothing(Work work, Element element, String path) {
    if (work.others().isNone() && !element.part().others().items().isEmpty()) {
      warn(
          "others-in-nothing",
          path + ".third-party",
          "The element \""
              + element.id()
              + "\" holds material of others, and the work at "
              + project.places().of("works." + work.id() + ".third-party")
              + " says that it holds none.",
          "Remove \"third-party: []\" of the work, or the entry of the element.");
    }
  }

  /** A part has what its work is said not to have. */
  private void impressions(Work work, Element element, String path) {
    Impression whole = work.impression();
    Impression part = element.part().impression();
    String at = "works." + work.id() + ".impression";
    Map<String, Function<Impression, Answer>> answers =
        Map.of(
            "realistic", Impression::realistic,
            "real-person", Impression::realPerson,
            "performer", Impression::performer,
            "informs", Impression::informs,
            "advertises", Impression::advertises,
            "live", Impression::live);
    new TreeMap<>(answers)
        .forEach(
            (key, answer) -> {
              if (answer.apply(whole) == Answer.NO && answer.apply(part) == Answer.YES) {
                warn(
                    "impression-disagrees",
                    path + "." + key,
                    "The element \""
                        + element.id()
                        + "\" says yes to \""
                        + key
                        + "\", and the work at "
                        + project.places().of(at + "." + key)
                        + " says no, which would be so for every part of it.",
                    "Remove the answer of the work, or correct that of the element.");
              }
            });
  }

  private void step(Step step, String path) {
    for (String id : step.with()) {
      Tool tool = project.tools().get(id);
      boolean denied = tool != null && tool.generates().whole() == Answer.NO;
      boolean said =
          step.generative() == Answer.YES || step.act() == Act.GENERATE || step.act() == Act.PROMPT;
      if (denied && said && step.with().size() == 1) {
        warn(
            "generative-contradicts-tool",
            path,
            "This step says that a generative function was used, and the tool \""
                + id
                + "\" at "
                + project.places().of("tools." + id + ".generative")
                + " says that it does not generate.",
            "Write \"generative: {functions: [...]}\" of the tool and \"function\" of the step.");
      }
    }
  }

  private void warn(String rule, String path, String message, String remedy) {
    findings.add(Finding.warning(rule, project.places().of(path), message, remedy));
  }
}
