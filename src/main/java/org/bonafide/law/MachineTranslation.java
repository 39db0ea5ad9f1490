package org.bonafide.law;

import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;

/**
 * Whether a program translated: a translation made without human intervention is a mechanical act
 * and is treated as generated, whatever the tool is called (Compendium (Third) 709.1).
 *
 * <p>Example: a step with a tool of kind {@code machine-translation}.
 */
public final class MachineTranslation {

  private MachineTranslation() {}

  public static boolean in(Project project, Step step) {
    return step.generative() != Answer.NO
        && step.with().stream().map(project.tools()::get).anyMatch(MachineTranslation::translates);
  }

  /** The answer to "generative" as US law needs it. */
  public static Answer generative(Project project, Step step) {
    return in(project, step) ? Answer.YES : project.generative(step);
  }

  public static boolean translates(Tool tool) {
    return tool != null && tool.kind().contains("translation");
  }
}
