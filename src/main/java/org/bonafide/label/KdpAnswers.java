package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The answers of the KDP form that the elements allow. What the record does not count, such as
 * pictures, is left as a choice between the form's own answers; nothing is guessed.
 */
record KdpAnswers(Project project, Work work) {

  private static final Set<String> TEXTS = Set.of("text", "lyrics");
  private static final Set<String> IMAGES = Set.of("artwork", "photograph");
  private static final List<String> EDITING =
      List.of("with minimal or no editing", "with extensive editing");

  Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    List<Part> texts = parts(TEXTS);
    List<Part> images = parts(IMAGES);
    if (settled(texts)) {
      boolean entire = texts.stream().allMatch(p -> p.kind() == Part.Kind.GENERATED);
      answers.put(
          "Texts and Translations",
          choice(texts, List.of(entire ? "Entire work" : "Some sections")));
    }
    if (settled(images)) {
      answers.put(
          "Images",
          choice(images, List.of("One or a few AI-generated images", "Many AI-generated images")));
    }
    return answers;
  }

  private List<Part> parts(Set<String> kinds) {
    return work.elements().values().stream()
        .filter((Element e) -> kinds.contains(e.what()))
        .map(e -> Part.of(project, e))
        .toList();
  }

  private static boolean settled(List<Part> parts) {
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(p -> p.kind() == Part.Kind.GENERATED || p.kind() == Part.Kind.NONE);
  }

  private static String choice(List<Part> parts, List<String> amounts) {
    List<Part> generated = parts.stream().filter(p -> p.kind() == Part.Kind.GENERATED).toList();
    if (generated.isEmpty()) {
      return "None";
    }
    List<String> editing =
        generated.stream().anyMatch(Part::edited) ? EDITING : EDITING.subList(0, 1);
    List<String> all =
        amounts.stream().flatMap(a -> editing.stream().map(e -> a + ", " + e)).toList();
    return all.size() == 1
        ? all.get(0)
        : all.stream().collect(Collectors.joining("; or: ", "Choose one: ", ""));
  }
}
