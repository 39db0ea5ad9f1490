package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * How long the three paragraphs came out: where they are short it asks for the facts that could
 * stand in them, and for nothing else; where they are long it says that the annex tells the rest.
 */
record CnLength(Project project, Work work, CnDescription.Page page) {

  /** So many keys are named; whoever states them is asked for the next. */
  private static final int NAMED = 5;

  List<Finding> findings() {
    String path = "works." + work.id();
    if (page.annexed()) {
      return List.of(
          Finding.note(
                  "cn-description-shortened",
                  project.places().of(path),
                  "The three paragraphs of the PRC description of \""
                      + work.id()
                      + "\" have no room for all that the record tells; the rest stands in the"
                      + " annex alone.",
                  "File the annex with it, or shorten \"intent\" and \"detail\".")
              .by("cn-cpcc-works-description"));
    }
    List<String> missing = page.length() < CnPage.least() ? missing() : List.of();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Finding.note(
                    "cn-description-short",
                    project.places().of(path),
                    "The three paragraphs of the PRC description of \""
                        + work.id()
                        + "\" have "
                        + page.length()
                        + " characters. What could stand in them and is not stated: "
                        + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())))
                        + ".",
                    "State what is so, and nothing for the sake of length.")
                .by("cn-cpcc-works-description"));
  }

  /** The keys that would be told on the page, in its order. */
  private List<String> missing() {
    List<String> all = new ArrayList<>();
    String path = "works." + work.id();
    add(all, work.intent().isEmpty(), path + ".intent");
    add(all, work.created().isEmpty(), path + ".created");
    add(all, work.place().isEmpty(), path + ".place");
    for (String id : tools()) {
      add(all, project.tools().get(id).version().isEmpty(), "tools." + id + ".version");
    }
    for (Element element : work.elements().values()) {
      String at = path + ".elements." + element.id() + ".steps";
      add(all, element.steps().isEmpty(), at);
      for (int i = 0; i < element.steps().size(); i++) {
        step(all, element.steps().get(i), at + "[" + i + "]");
      }
    }
    add(all, work.thirdParty().isEmpty() && !work.saysNoThirdParty(), path + ".third-party");
    return all;
  }

  private static void step(List<String> all, Step step, String at) {
    if (step.confidential() == Answer.YES || step.act() == Act.REVIEW) {
      return;
    }
    add(all, step.on().isEmpty(), at + ".on");
    add(all, step.detail().isEmpty() && step.act() != Act.GENERATE, at + ".detail");
    add(all, step.act() == Act.SELECT && step.reason().isEmpty(), at + ".reason");
    add(all, step.act() == Act.SELECT && step.candidates().isEmpty(), at + ".candidates");
    add(all, step.act() == Act.PROMPT && step.parameters().isEmpty(), at + ".parameters");
    add(all, step.act().changes() && step.aspects().isEmpty(), at + ".aspects");
  }

  private List<String> tools() {
    return work.steps()
        .flatMap(s -> s.with().stream())
        .distinct()
        .filter(project.tools()::containsKey)
        .toList();
  }

  private static void add(List<String> all, boolean missing, String key) {
    if (missing) {
      all.add(key);
    }
  }
}
