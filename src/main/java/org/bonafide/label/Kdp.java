package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answers of the KDP form that the elements allow. What the record does not count, such as
 * pictures, is left as a choice between the form's own answers; nothing is guessed.
 */
record Kdp(List<Part> textParts, List<Part> imageParts) {

  private static final List<String> EDITING =
      List.of("with minimal or no editing", "with extensive editing");

  static Kdp of(Told told) {
    return new Kdp(told.parts(Medium.TEXT), told.parts(Medium.IMAGE));
  }

  Optional<String> texts() {
    boolean entire = textParts.stream().allMatch(p -> p.kind() == Part.Kind.GENERATED);
    return answer(textParts, List.of(entire ? "Entire work" : "Some sections"));
  }

  Optional<String> images() {
    return answer(
        imageParts, List.of("One or a few AI-generated images", "Many AI-generated images"));
  }

  private static Optional<String> answer(List<Part> parts, List<String> amounts) {
    boolean settled =
        !parts.isEmpty()
            && parts.stream()
                .allMatch(
                    p ->
                        p.kind() == Part.Kind.GENERATED
                            || p.kind() == Part.Kind.NONE
                            || p.kind() == Part.Kind.IDEAS);
    return settled ? Optional.of(choice(parts, amounts)) : Optional.empty();
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
