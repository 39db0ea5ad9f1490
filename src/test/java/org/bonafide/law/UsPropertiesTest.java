package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.project.Project;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every record; the records are drawn from a fixed seed. */
class UsPropertiesTest {

  private static final List<String> ACTS =
      List.of("draw", "write", "photograph", "prompt", "set-parameters", "input", "select", "edit");
  private static final List<String> ANSWERS = List.of("yes", "no", "unknown");
  private static final List<String> TOOLS = List.of("", ", with: gen", ", with: ed", ", with: odd");
  private static final List<String> PARTS = List.of("none", "de-minimis", "appreciable");

  /** A work of two elements; the generated part is stated, the rest is drawn. */
  record Sample(String first, String second, List<String> steps, String arrangement) {
    UsApplication assess(List<String> drawn) {
      Project project =
          Cases.record(
              "w: {title: W, category: visual-art, owner: {person: ann, by: authored}"
                  + arrangement
                  + ", elements: {a: {what: artwork, generated-part: "
                  + first
                  + ", steps: ["
                  + String.join(", ", drawn)
                  + "]}, b: {what: text, generated-part: "
                  + second
                  + ", steps: [{act: write, by: bo}]}}}");
      return Cases.assess(project).us().get("w");
    }

    UsApplication assess() {
      return assess(steps);
    }
  }

  static Stream<Sample> samples() {
    Random random = new Random(20261123);
    return Stream.generate(() -> sample(random)).limit(150);
  }

  private static Sample sample(Random random) {
    List<String> steps = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      steps.add(
          "{act: "
              + any(random, ACTS)
              + (random.nextInt(5) == 0 ? "" : ", by: ann")
              + any(random, TOOLS)
              + ", generative: "
              + any(random, List.of("unknown", "unknown", "yes", "no"))
              + ", expressive: "
              + any(random, ANSWERS)
              + ", perceptible: "
              + any(random, ANSWERS)
              + ", separable: "
              + any(random, ANSWERS)
              + "}");
    }
    return new Sample(
        any(random, PARTS),
        any(random, PARTS),
        steps,
        random.nextBoolean() ? ", arrangement: {by: bo}" : "");
  }

  private static String any(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("adding prompts never changes a claim")
  void promptsChangeNothing(Sample sample) {
    List<String> more = new ArrayList<>(sample.steps());
    more.add("{act: prompt, by: ann, with: gen, prompts: 900}");
    more.add("{act: set-parameters, by: ann, with: gen}");
    more.add("{act: select, by: ann, candidates: 900, kept: 1}");
    more.add("{act: review, by: ann, detail: four hundred hours}");
    more.add("{act: conceive, by: ann}");
    UsApplication before = sample.assess();
    UsApplication after = sample.assess(more);
    assertThat(after.authorCreated()).isEqualTo(before.authorCreated());
    assertThat(after.materialExcluded()).isEqualTo(before.materialExcluded());
    assertThat(after.authors()).isEqualTo(before.authors());
    assertThat(after.verdict()).isEqualTo(before.verdict());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("removing an act never adds a claim")
  void removingAddsNothing(Sample sample) {
    UsApplication before = sample.assess();
    for (int i = 0; i < sample.steps().size(); i++) {
      List<String> fewer = new ArrayList<>(sample.steps());
      fewer.remove(i);
      UsApplication after = sample.assess(fewer);
      assertThat(before.authorCreated().boxes()).containsAll(after.authorCreated().boxes());
      assertThat(before.authors()).containsAll(after.authors());
      assertThat(claimed(after, "a")).isIn(claimed(before, "a"), "", claimed(after, "a", before));
    }
  }

  private static String claimed(UsApplication us, String element) {
    return us.elements().stream()
        .filter(e -> e.element().equals(element))
        .map(UsApplication.ElementFinding::claimed)
        .findFirst()
        .orElse("");
  }

  /** The words after, where each part of them was claimed before; else something never equal. */
  private static String claimed(UsApplication after, String element, UsApplication before) {
    Set<String> parts = Set.of(claimed(before, element).split("; "));
    return parts.containsAll(Set.of(claimed(after, element).split("; ")))
        ? claimed(after, element)
        : "a claim was added";
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("an act marked generative never supports a claim")
  void generativeActsNeverSupport(Sample sample) {
    List<String> generated =
        sample.steps().stream()
            .map(s -> s.replaceAll("generative: \\w+", "generative: yes"))
            .toList();
    assertThat(claimed(sample.assess(generated), "a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("an idea never supports a claim")
  void ideasNeverSupport(Sample sample) {
    List<String> ideas =
        sample.steps().stream().map(s -> s.replaceAll("act: [\\w-]+", "act: conceive")).toList();
    assertThat(claimed(sample.assess(ideas), "a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("what is claimed is on the form, author by author, and nothing else is")
  void theFormSaysWhatIsClaimed(Sample sample) {
    UsApplication us = sample.assess();
    Set<String> boxes = new java.util.TreeSet<>();
    us.screens().stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> f.id().equals("author-created-boxes"))
        .forEach(f -> boxes.addAll(f.filling().boxes()));
    assertThat(boxes).containsExactlyInAnyOrderElementsOf(us.authorCreated().boxes());
    assertThat(us.screens().isEmpty()).isEqualTo(us.authorCreated().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("new material repeats author created where something is excluded, else is empty")
  void newMaterialRepeats(Sample sample) {
    UsApplication us = sample.assess();
    assertThat(us.newMaterialIncluded())
        .isEqualTo(
            us.materialExcluded().isEmpty() ? UsApplication.Entry.EMPTY : us.authorCreated());
    assertThat(us.application().equals("none")).isEqualTo(us.authorCreated().isEmpty());
    assertThat(us.authors().isEmpty()).isEqualTo(us.authorCreated().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("single is never chosen where a generated part is appreciable")
  void neverSingle(Sample sample) {
    if (sample.first().equals("appreciable") || sample.second().equals("appreciable")) {
      assertThat(sample.assess().application()).isNotEqualTo("single");
    }
  }
}
