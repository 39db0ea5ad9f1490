package org.bonafide.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * Whether the tools that are stated to have generated for a work are all of them. A list is closed
 * only where each element that holds generated material names a tool that generated for it, and no
 * tool was used there of which the record does not say whether it generates.
 *
 * <p>Example: a generated picture by {@code mj} beside a translation with {@code deepl}, of which
 * nothing is stated: {@code tools.deepl.generative} is open.
 */
public record ToolList(Project project, Work work) {

  /** The keys of the record that would close the list; none where it is closed. */
  public List<String> open() {
    Set<String> open = new LinkedHashSet<>();
    for (Element element : work.elements().values()) {
      if (element.generatedPart() != GeneratedPart.NONE) {
        List<String> kinds = ofUnknownKind(element);
        open.addAll(kinds);
        if (kinds.isEmpty() && holds(element) && project.generativeTools(element).isEmpty()) {
          open.add(unnamed(element));
        }
      }
    }
    return List.copyOf(open);
  }

  public boolean isOpen() {
    return !open().isEmpty();
  }

  private static boolean holds(Element element) {
    return element.generatedPart() == GeneratedPart.APPRECIABLE
        || element.generatedPart() == GeneratedPart.DE_MINIMIS;
  }

  /** The keys that would say of each tool used for an element whether it generated. */
  private List<String> ofUnknownKind(Element element) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      for (String id : step.with()) {
        Tool tool = project.tools().get(id);
        if (tool != null && isUnknown(step, tool)) {
          keys.add(
              tool.functions().isEmpty()
                  ? "tools." + id + ".generative"
                  : at(element) + "[" + i + "].function");
        }
      }
    }
    return keys;
  }

  private boolean isUnknown(Step step, Tool tool) {
    return step.act() != Act.GENERATE
        && step.generative() == Answer.UNKNOWN
        && tool.generates().by(step.means().function()) == Answer.UNKNOWN
        && !surely(tool);
  }

  /** Whether the tool is known by another act to have generated for the work. */
  private boolean surely(Tool tool) {
    return work.steps()
        .filter(s -> s.with().contains(tool.id()))
        .anyMatch(s -> s.act() == Act.GENERATE || s.generative() == Answer.YES);
  }

  /** Where the tool that nobody named would be named. */
  private String unnamed(Element element) {
    for (int i = 0; i < element.steps().size(); i++) {
      Step step = element.steps().get(i);
      if (!step.means().isStated() && project.generative(step) != Answer.NO) {
        return at(element) + "[" + i + "].with";
      }
    }
    return at(element);
  }

  private String at(Element element) {
    return "works." + work.id() + ".elements." + element.id() + ".steps";
  }
}
