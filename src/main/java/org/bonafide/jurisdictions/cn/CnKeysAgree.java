package org.bonafide.jurisdictions.cn;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * Two keys of which only one can be meant: an act of a generative function in an element in which
 * nothing generated stands, and a tool that translates and is said not to generate.
 */
final class CnKeysAgree implements CnRule {

  @Override
  public List<Finding> check(Project project, Work work) {
    List<Finding> findings = new ArrayList<>();
    for (Element element : work.elements().values()) {
      String path = "works." + work.id() + ".elements." + element.id();
      for (int i = 0; i < element.steps().size(); i++) {
        Step step = element.steps().get(i);
        String at = path + ".steps[" + i + "]";
        for (Tool tool : tools(project, step)) {
          tool(project, step, tool, findings);
        }
        boolean makes = step.act().makesExpression() || step.act().changes();
        if (makes
            && element.generatedPart() == GeneratedPart.NONE
            && MachineTranslation.generative(project, step) == Answer.YES) {
          findings.add(
              finding(
                  project,
                  at,
                  "The act \"" + step.act().word() + "\" was done by a generative function",
                  path + ".generated-part",
                  "the element is said to hold nothing generated"));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private static List<Tool> tools(Project project, Step step) {
    return step.with().stream().map(project.tools()::get).filter(t -> t != null).toList();
  }

  private static void tool(Project project, Step step, Tool tool, List<Finding> findings) {
    String key = "tools." + tool.id() + ".generative";
    if (MachineTranslation.in(project, step) && tool.generative() == Answer.NO) {
      findings.add(
          finding(
              project,
              "tools." + tool.id() + ".kind",
              "The tool \"" + tool.name() + "\" translates, which is treated as generated",
              key,
              "it is said not to generate"));
    }
  }

  private static Finding finding(
      Project project, String path, String says, String otherPath, String otherSays) {
    return Finding.warning(
        "cn-keys-contradict",
        project.places().of(path),
        says + ", yet " + otherSays + " (" + project.places().of(otherPath) + ").",
        "Correct one of the two.");
  }
}
