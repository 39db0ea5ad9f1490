package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answers of the KDP form that the elements allow. What the record does not count, such as
 * pictures, or does not state, such as how much was edited, is left as a choice between the form's
 * own answers. What a person made and a tool edited is for KDP "AI-assisted" where the tool only
 * improved it; the record does not tell that from parts that the tool added, so it is left open.
 *
 * @param otherKinds whether generated material may be in an element whose kind is not known
 */
record Kdp(List<Part> textParts, List<Part> imageParts, boolean otherKinds) {

  private static final List<String> EDITING =
      List.of("with minimal or no editing", "with extensive editing");

  static Kdp of(Told told) {
    boolean otherKinds =
        told.work().elements().isEmpty()
            || !told.parts(Medium.OTHER).stream().allMatch(Kdp::isWithout);
    return new Kdp(told.parts(Medium.TEXT), told.parts(Medium.IMAGE), otherKinds);
  }

  Optional<String> texts() {
    boolean entire = textParts.stream().allMatch(Kdp::isGenerated);
    return answer(textParts, List.of(entire ? "Entire work" : "Some sections"));
  }

  Optional<String> images() {
    return answer(
        imageParts, List.of("One or a few AI-generated images", "Many AI-generated images"));
  }

  private Optional<String> answer(List<Part> parts, List<String> amounts) {
    boolean settled = !otherKinds && parts.stream().allMatch(p -> isGenerated(p) || isWithout(p));
    return settled ? Optional.of(choice(parts, amounts)) : Optional.empty();
  }

  private static boolean isGenerated(Part part) {
    return part.kind() == Part.Kind.GENERATED && !part.possible().contains(Extent.MODIFIED);
  }

  private static boolean isWithout(Part part) {
    return part.possible().stream().allMatch(e -> e == Extent.IDEAS || e == Extent.NONE);
  }

  private static String choice(List<Part> parts, List<String> amounts) {
    return parts.stream().noneMatch(Kdp::isGenerated)
        ? "None"
        : amounts.stream()
            .flatMap(amount -> EDITING.stream().map(editing -> amount + ", " + editing))
            .collect(Collectors.joining("; or: ", "Choose one: ", ""));
  }
}
