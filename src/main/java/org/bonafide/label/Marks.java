package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
record Marks(Project project, Work work, Extent extent) {

  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  Map<String, String> all() {
    Map<String, String> marks = new LinkedHashMap<>();
    String type = sourceType();
    if (!type.isEmpty()) {
      marks.put("digitalSourceType", IPTC + type);
    }
    String systems =
        project.generativeTools(work).stream()
            .map(Tool::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!systems.isEmpty()) {
      marks.put("AISystemUsed", systems);
    }
    // The standard has one field for the version, which says nothing where there are several tools.
    List<Tool> tools = project.generativeTools(work);
    if (tools.size() == 1 && !tools.get(0).version().isEmpty()) {
      marks.put("AISystemVersionUsed", tools.get(0).version());
    }
    return marks;
  }

  private String sourceType() {
    return switch (extent) {
      case GENERATED -> "trainedAlgorithmicMedia";
      case MODIFIED -> "compositeWithTrainedAlgorithmicMedia";
      case MIXED -> mixed();
      case NONE, IDEAS -> digitalByHand() ? "digitalCreation" : "";
      case TRIFLES -> enhanced() ? "algorithmicallyEnhanced" : "";
      case UNSTATED, UNKNOWN -> "";
    };
  }

  /** A mix of elements, some generated; or one generated base that was worked over. */
  private String mixed() {
    boolean apart =
        work.elements().values().stream()
            .anyMatch(e -> Part.of(project, e).kind() != Part.Kind.GENERATED);
    return apart ? "compositeSynthetic" : "compositeWithTrainedAlgorithmicMedia";
  }

  /** A person made it, and a tool corrected it without changing what it shows. */
  private boolean enhanced() {
    return work.elements().values().stream()
        .map(e -> Part.of(project, e))
        .allMatch(p -> p.kind() == Part.Kind.NONE || p.humanFirst());
  }

  /** Ink on paper is not a digital creation, and a photograph is a capture. */
  private boolean digitalByHand() {
    List<Step> made = steps().stream().filter(s -> s.act().makesExpression()).toList();
    return !made.isEmpty()
        && made.stream()
            .allMatch(
                s ->
                    !s.with().isEmpty()
                        && project.generative(s) == Answer.NO
                        && s.act() != Act.PHOTOGRAPH
                        && s.act() != Act.PERFORM);
  }

  private List<Step> steps() {
    return work.elements().values().stream().flatMap(e -> e.steps().stream()).toList();
  }
}
