package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Many;
import org.bonafide.law.Sentence;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * What can be shown at a hearing (当庭演示): the account of each generative tool with its history, a
 * run with the seed that is stated, and the files that are opened with their software. Li v. Liu
 * and Changshu rested on such a log-in.
 */
record CnDemonstration(Project project, Work work) {

  /** Whether a tool that generates was used, so that there is an account to log in to. */
  boolean isCalledFor() {
    return !generative().isEmpty();
  }

  Group all() {
    return Group.of()
        .and("tools", Particular.each(generative(), this::tool))
        .and("runs", new Many(runs()))
        .and("files", Particular.each(files(), this::file));
  }

  private List<Tool> generative() {
    return work.steps()
        .filter(step -> project.generative(step) != Answer.NO)
        .flatMap(step -> step.with().stream())
        .distinct()
        .map(project.tools()::get)
        .filter(tool -> tool != null && tool.generative() != Answer.NO)
        .toList();
  }

  private Particular tool(Tool tool) {
    String path = "tools." + tool.id();
    List<Step> steps = work.steps().filter(s -> s.with().contains(tool.id())).toList();
    CnActs acts = new CnActs(project, steps);
    return Group.of()
        .and("name", tool.name())
        .and("version", or(path + ".version", tool.version(), "cn-court-version"))
        .and("account", account(path, tool))
        .and("days", days(acts.days()))
        .and("acts", acts.told())
        .and("records", records(steps));
  }

  private Particular account(String path, Tool tool) {
    return tool.account().isEmpty()
        ? new Particular.Open(path + ".account", Sentence.of("cn-court-account"))
        : new Particular.Name(path + ".account", new PersonRef(tool.account()));
  }

  private static Particular days(List<String> days) {
    return Particular.entered(String.join(CnCourtData.say("to"), days));
  }

  private static Many records(List<Step> steps) {
    Set<String> ids = new LinkedHashSet<>();
    steps.forEach(step -> ids.addAll(step.records()));
    return Particular.each(List.copyOf(ids), Particular.OfRecord::new);
  }

  /** Acts that told a generative tool what to make: each with its seed, or an open point. */
  private List<Particular> runs() {
    List<Particular> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      for (int i = 0; i < element.steps().size(); i++) {
        Step step = element.steps().get(i);
        if (isRun(step)) {
          String path = "works." + work.id() + ".elements." + element.id() + ".steps[" + i + "]";
          all.add(
              Group.of()
                  .and("element", new Particular.OfElement(element.id()))
                  .and("step", new Particular.OfStep(element.id(), i))
                  .and("seed", or(path + ".seed", step.seed(), "cn-court-seed"))
                  .and("prompt", or(path + ".prompt", step.prompt(), "cn-court-prompt")));
        }
      }
    }
    return all;
  }

  private boolean isRun(Step step) {
    return step.act() == Act.PROMPT && project.generative(step) != Answer.NO;
  }

  private List<Evidence> files() {
    Set<String> named = new LinkedHashSet<>();
    work.steps().forEach(step -> named.addAll(step.records()));
    return project.records().values().stream()
        .filter(record -> named.contains(record.id()) && CnCourtData.isOpened(record.kind()))
        .toList();
  }

  private Particular file(Evidence record) {
    CnActs acts =
        new CnActs(project, work.steps().filter(s -> s.records().contains(record.id())).toList());
    return Group.of()
        .and("record", new Particular.OfRecord(record.id()))
        .and("tools", acts.tools())
        .and("acts", acts.told());
  }

  private static Particular or(String key, String value, String open) {
    return value.isBlank()
        ? new Particular.Open(key, Sentence.of(open))
        : new Particular.Stated(key, value);
  }
}
