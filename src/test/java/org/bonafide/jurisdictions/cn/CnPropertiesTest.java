package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.law.Cases;
import org.bonafide.law.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every PRC statement; the records are drawn from a fixed seed. */
class CnPropertiesTest {

  private static final List<String> ACTS =
      List.of("conceive", "draw", "prompt", "set-parameters", "input", "select", "edit", "review");
  private static final List<String> RECORDS =
      List.of(
          "",
          ", records: [log]",
          ", records: [log]",
          ", records: [log]",
          ", records: [late]",
          ", records: [again]",
          ", records: [undated]");

  static Stream<List<String>> samples() {
    Random random = new Random(20261124);
    return Stream.generate(() -> sample(random)).limit(150);
  }

  @Test
  @DisplayName("the samples hold what the properties speak of")
  void thePremisesOccur() {
    List<List<String>> all = samples().toList();
    assertThat(all.stream().filter(s -> s.toString().contains("act: prompt")))
        .hasSizeGreaterThan(30);
    assertThat(all.stream().filter(s -> s.toString().contains("[again]"))).hasSizeGreaterThan(30);
    assertThat(
            all.stream()
                .map(CnPropertiesTest::assess)
                .filter(s -> supported(s).contains(CnFactor.MODIFICATION)))
        .hasSizeGreaterThan(3);
    for (Verdict verdict :
        List.of(Verdict.DOCUMENTED, Verdict.PARTLY_DOCUMENTED, Verdict.NOT_DOCUMENTED)) {
      assertThat(all.stream().filter(s -> assess(s).verdict() == verdict))
          .as(verdict.word())
          .hasSizeGreaterThan(3);
    }
  }

  private static List<String> sample(Random random) {
    List<String> steps = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      steps.add(
          "{act: "
              + any(random, ACTS)
              + (random.nextInt(8) == 0 ? "" : ", by: ann")
              + any(random, List.of("", ", with: gen", ", with: ed"))
              + (random.nextInt(8) == 0 ? "" : ", on: 2026-03-01")
              + any(random, RECORDS)
              + "}");
    }
    return steps;
  }

  private static String any(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static CnDescription assess(List<String> steps) {
    String works =
        "w: {title: W, category: visual-art, elements: {a: {what: artwork, generated-part: appreciable, steps: ["
            + String.join(", ", steps)
            + "]}}}";
    return CnDescription.of(Cases.assess(Cases.record(works))).get("w");
  }

  /** The better the larger. */
  private static int grade(CnDescription statement) {
    return List.of("not-documented", "partly-documented", "documented")
        .indexOf(statement.verdict().word());
  }

  private static Set<CnFactor> supported(CnDescription statement) {
    return statement.elements().get(0).factors().stream()
        .filter(f -> f.status() == CnFactor.Status.DOCUMENTED && f.factor() != CnFactor.PERSONS)
        .map(CnDescription.Factor::factor)
        .collect(java.util.stream.Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a count of prompts never changes a verdict")
  void countsChangeNothing(List<String> steps) {
    List<String> counted =
        steps.stream().map(s -> s.replace("{act: prompt", "{prompts: 900, act: prompt")).toList();
    CnDescription before = assess(steps);
    CnDescription after = assess(counted);
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.elements()).isEqualTo(before.elements());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("adding a re-created record never raises a verdict or supports a factor")
  void reCreatedNeverRaises(List<String> steps) {
    List<String> more =
        steps.stream()
            .map(
                s ->
                    s.contains("records: [")
                        ? s.replace("records: [", "records: [again, ")
                        : s.replace("{act:", "{records: [again], act:"))
            .map(s -> s.replace("[again, again]", "[again]"))
            .toList();
    assertThat(grade(assess(more))).isEqualTo(grade(assess(steps)));
    assertThat(supported(assess(more))).isEqualTo(supported(assess(steps)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("leaving an act of a person out never raises a verdict or adds a claim")
  void leavingOutNeverRaises(List<String> steps) {
    CnDescription before = assess(steps);
    for (int i = 0; i < steps.size(); i++) {
      List<String> fewer = new ArrayList<>(steps);
      fewer.remove(i);
      assertThat(grade(assess(fewer))).isLessThanOrEqualTo(grade(before));
      assertThat(supported(before)).containsAll(supported(assess(fewer)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("an edit marked generative never supports a modification")
  void generativeEditsNeverSupport(List<String> steps) {
    List<String> generated =
        steps.stream()
            .map(s -> s.replaceAll("\\{act: (edit|draw)", "{generative: yes, act: $1"))
            .toList();
    assertThat(supported(assess(generated))).doesNotContain(CnFactor.MODIFICATION, CnFactor.MAKING);
  }

  @Test
  @DisplayName("documented prompts may raise a verdict")
  void documentedPromptsMayRaise() {
    String select = "{act: select, by: ann, reason: why, on: 2026-03-01, records: [log]}";
    String prompt =
        "{act: prompt, by: ann, with: gen, aspects: [light], on: 2026-03-01, records: [log]}";
    assertThat(grade(assess(List.of(prompt, select))))
        .isGreaterThan(grade(assess(List.of(select))));
  }
}
