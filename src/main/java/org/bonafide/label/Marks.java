package org.bonafide.label;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * Machine-readable marks by name: the IPTC digital source type and the IPTC field for the system
 * used. A mark that the facts do not settle is left out.
 */
record Marks(Project project, Work work, Generation generation) {

  private static final Set<Act> DIGITAL =
      EnumSet.of(Act.DRAW, Act.WRITE, Act.COMPOSE, Act.CODE, Act.ANIMATE, Act.MIX, Act.TRANSLATE);

  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  Map<String, String> all() {
    Map<String, String> marks = new LinkedHashMap<>();
    String type = sourceType();
    if (!type.isEmpty()) {
      marks.put("digitalSourceType", IPTC + type);
    }
    ToolUses uses = new ToolUses(project, work);
    List<Tool> tools = uses.open().isEmpty() ? uses.tools() : List.of();
    String systems = tools.stream().map(Tool::name).distinct().collect(Collectors.joining(", "));
    if (!systems.isEmpty()) {
      marks.put("AISystemUsed", systems);
    }
    // The standard has one field for the version, which says nothing where there are several tools.
    if (tools.size() == 1 && !tools.get(0).version().isEmpty()) {
      marks.put("AISystemVersionUsed", tools.get(0).version());
    }
    return marks;
  }

  /** The type, where it is the same whatever the record leaves open. */
  private String sourceType() {
    Set<String> types =
        generation.possible().stream().map(this::sourceType).collect(Collectors.toSet());
    return types.size() == 1 ? types.iterator().next() : "";
  }

  private String sourceType(Extent extent) {
    return switch (extent) {
      case GENERATED -> "trainedAlgorithmicMedia";
      case MODIFIED -> "compositeWithTrainedAlgorithmicMedia";
      case MIXED -> mixed();
      case NONE, IDEAS -> digitalByHand() ? "digitalCreation" : "";
      case TRIFLES -> enhanced() ? "algorithmicallyEnhanced" : "";
    };
  }

  /**
   * A mix of elements, some generated; or one generated base that was worked over. Nothing where it
   * is open whether an element stands beside it that was not generated.
   */
  private String mixed() {
    if (parts().anyMatch(p -> p.possible().stream().noneMatch(Extent::contains))) {
      return "compositeSynthetic";
    }
    return parts().allMatch(p -> p.kind() == GenerationInElement.Kind.GENERATED)
        ? "compositeWithTrainedAlgorithmicMedia"
        : "";
  }

  /** A person made it, and a tool corrected it without changing what it shows. */
  private boolean enhanced() {
    return work.elements().values().stream()
        .allMatch(
            e ->
                GenerationInElement.of(project, e).is(Extent.NONE)
                    || new PersonsActs(project, e).first() == Answer.YES);
  }

  /**
   * Whether each act of making was done with software, and no act is left open. Ink on paper is not
   * a digital creation, and a photograph or a recording is a capture.
   */
  private boolean digitalByHand() {
    List<Step> made = work.steps().filter(s -> s.act().makesExpression()).toList();
    return !made.isEmpty()
        && work.steps().noneMatch(s -> project.generative(s) == Answer.UNKNOWN)
        && made.stream()
            .allMatch(
                s ->
                    !s.with().isEmpty()
                        && project.generative(s) == Answer.NO
                        && DIGITAL.contains(s.act()));
  }

  private Stream<GenerationInElement> parts() {
    return work.elements().values().stream().map(e -> GenerationInElement.of(project, e));
  }
}
