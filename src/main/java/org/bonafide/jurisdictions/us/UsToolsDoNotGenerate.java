package org.bonafide.jurisdictions.us;

import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/** A step with a generative function of tools of which none generates. */
final class UsToolsDoNotGenerate implements Contradiction.OfStep {

  @Override
  public Stream<Finding> in(Project project, At at) {
    Step step = at.step();
    boolean contradicts =
        step.generative() == Answer.YES
            && !step.with().isEmpty()
            && step.with().stream()
                .map(project.tools()::get)
                .allMatch(t -> t != null && t.generates().by(step.means().function()) == Answer.NO);
    boolean named = !step.means().function().isEmpty();
    return contradicts
        ? UsContradictions.finding(
            project,
            at.path() + ".generative",
            "The act \""
                + step.act().word()
                + "\" is said to have used a generative function, and its tool not to "
                + (named ? "generate with the function that is named" : "be generative"),
            "tools." + step.with().get(0) + ".generative",
            "State under \"generative\" of the tool which functions generate, and \"function\" here.")
        : Stream.empty();
  }
}
