package org.bonafide.project.yaml;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;

/** A generative act, with a tool that is said not to generate. */
final class ToolDoesNotGenerate implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    boolean said =
        step.generative() == Answer.YES || step.act() == Act.GENERATE || step.act() == Act.PROMPT;
    if (!said || step.with().size() != 1) {
      return Stream.empty();
    }
    String id = step.with().get(0);
    Tool tool = project.tools().get(id);
    return tool != null && tool.generates().whole() == Answer.NO
        ? Stream.of(
            Finding.warning(
                "generative-contradicts-tool",
                project.places().of(at.path()),
                "This step says that a generative function was used, and the tool \""
                    + id
                    + "\" at "
                    + project.places().of("tools." + id + ".generative")
                    + " says that it does not generate.",
                "Write \"generative: {functions: [...]}\" of the tool and \"function\" of the step."))
        : Stream.empty();
  }
}
