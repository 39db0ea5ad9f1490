package org.bonafide.jurisdictions.cn;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.MachineTranslation;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;

/** A tool that translates, and is said not to generate. */
final class CnTranslatorGenerates implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    return MachineTranslation.in(project, step)
        ? step.with().stream()
            .map(project.tools()::get)
            .filter(tool -> tool != null && tool.generative() == Answer.NO)
            .map(tool -> finding(project, tool))
        : Stream.empty();
  }

  private static Finding finding(Project project, Tool tool) {
    return CnContradictions.finding(
        project,
        "tools." + tool.id() + ".kind",
        "The tool \"" + tool.name() + "\" translates, which is treated as generated",
        "tools." + tool.id() + ".generative",
        "it is said not to generate");
  }
}
