package org.bonafide.label;

import java.util.List;
import java.util.Optional;
import org.bonafide.data.WordList;
import org.bonafide.data.Words;

/**
 * The answers of the KDP form that the elements allow. What the record does not count, such as
 * pictures, or does not state, such as how much was edited, is left open, as a choice between the
 * form's own answers. What a person made and a tool edited is for KDP "AI-assisted" where the tool
 * only improved it; the record does not tell that from parts that the tool added, so it is left
 * open.
 *
 * @param otherKinds whether generated material may be in an element whose kind is not known
 */
record Kdp(
    List<GenerationInElement> textParts, List<GenerationInElement> imageParts, boolean otherKinds) {

  private static final List<String> EDITING =
      List.of("with minimal or no editing", "with extensive editing");

  static Kdp of(Disclosable told) {
    boolean otherKinds =
        told.work().elements().isEmpty()
            || !told.parts(Medium.OTHER).stream().allMatch(Kdp::isWithout);
    return new Kdp(told.parts(Medium.TEXT), told.parts(Medium.IMAGE), otherKinds);
  }

  /** {@code None} where nothing of it was generated; nothing where that is open or a choice. */
  Optional<String> texts() {
    return none(textParts);
  }

  Optional<String> images() {
    return none(imageParts);
  }

  /** The form's own answers between which the record leaves the choice. */
  Words textChoice() {
    boolean entire = textParts.stream().allMatch(Kdp::isGenerated);
    return choice(textParts, List.of(entire ? "Entire work" : "Some sections"));
  }

  Words imageChoice() {
    return choice(
        imageParts, List.of("One or a few AI-generated images", "Many AI-generated images"));
  }

  private Optional<String> none(List<GenerationInElement> parts) {
    return isSettled(parts) && parts.stream().noneMatch(Kdp::isGenerated)
        ? Optional.of("None")
        : Optional.empty();
  }

  private Words choice(List<GenerationInElement> parts, List<String> amounts) {
    if (!isSettled(parts) || parts.stream().noneMatch(Kdp::isGenerated)) {
      return Words.NONE;
    }
    List<String> answers =
        amounts.stream()
            .flatMap(amount -> EDITING.stream().map(editing -> amount + ", " + editing))
            .toList();
    return Words.by(
        language -> {
          WordList words = WordList.of("disclosure", language);
          return words.say("target.choose", String.join(words.say("target.or"), answers));
        });
  }

  private boolean isSettled(List<GenerationInElement> parts) {
    return !otherKinds && parts.stream().allMatch(p -> isGenerated(p) || isWithout(p));
  }

  private static boolean isGenerated(GenerationInElement part) {
    return part.kind() == GenerationInElement.Kind.GENERATED
        && !part.possible().contains(Extent.MODIFIED);
  }

  private static boolean isWithout(GenerationInElement part) {
    return part.possible().stream().allMatch(e -> e == Extent.IDEAS || e == Extent.NONE);
  }
}
