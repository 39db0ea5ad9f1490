package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.law.Assessment;
import org.bonafide.law.Cases;
import org.bonafide.law.Verdict;
import org.bonafide.project.Project;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What leaving keys out, and cutting or ordering elements otherwise, may not do to a verdict. */
class CnKeysTest {

  private static final int MANY = Boolean.getBoolean("long") ? 800 : 200;
  private static final List<String> ABSENCE = List.of("不含人工智能生成内容", "无人工智能生成内容", "以手工方式", "自行");

  private static Optional<Assessment> assess(Map<String, Object> record) {
    return CnRecords.read(record).map(CnKeysTest::assess);
  }

  private static Assessment assess(Project project) {
    return Cases.assess(project);
  }

  private static CnDescription statement(Assessment assessment) {
    return CnDescription.of(assessment).get("w");
  }

  private static boolean contradicts(Assessment assessment) {
    return assessment.findings().stream().anyMatch(f -> f.rule().equals("cn-keys-contradict"));
  }

  /** The better the larger. */
  private static int grade(Verdict verdict) {
    return List.of(Verdict.NOT_DOCUMENTED, Verdict.PARTLY_DOCUMENTED, Verdict.DOCUMENTED)
        .indexOf(verdict);
  }

  private static String printed(CnDescription statement) {
    return statement.page().text()
        + statement.items().stream()
            .map(CnDescription.Item::text)
            .collect(Collectors.joining("\n"));
  }

  @Test
  @DisplayName("no key left out raises a verdict or lets a sentence of absence appear")
  void noKeyLeftOutRaises() {
    CnRecords records = new CnRecords(20261126);
    Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
    int lowered = 0;
    int absent = 0;
    for (int i = 0; i < MANY; i++) {
      Map<String, Object> record = records.next();
      Optional<Assessment> whole = assess(record);
      if (whole.isEmpty() || contradicts(whole.get()) || CnRecords.contradicts(record)) {
        continue;
      }
      CnDescription before = statement(whole.get());
      seen.merge(before.verdict(), 1, Integer::sum);
      absent += printed(before).contains(ABSENCE.get(0)) ? 1 : 0;
      for (Map<String, Object> fewer : CnRecords.fewer(record)) {
        Optional<Assessment> less = assess(fewer);
        if (less.isEmpty()) {
          continue;
        }
        CnDescription after = statement(less.get());
        assertThat(grade(after.verdict()))
            .as("%s%nwith one key less%n%s", record, fewer)
            .isLessThanOrEqualTo(grade(before.verdict()));
        lowered += grade(after.verdict()) < grade(before.verdict()) ? 1 : 0;
        for (String words : ABSENCE) {
          if (!printed(before).contains(words)) {
            assertThat(printed(after)).as("%s", fewer).doesNotContain(words);
          }
        }
      }
    }
    assertThat(seen.values()).hasSize(3).allMatch(n -> n > 3);
    assertThat(lowered).isGreaterThan(50);
    assertThat(absent).isPositive();
  }

  @Test
  @DisplayName("cutting, joining, ordering and renaming elements keeps the verdict")
  void theCutOfElementsDoesNotMatter() {
    CnRecords records = new CnRecords(20261127);
    Map<Object, Map<String, Object>> byKind = new LinkedHashMap<>();
    int joined = 0;
    for (int i = 0; i < MANY; i++) {
      Map<String, Object> element = records.element();
      Optional<CnDescription> alone = verdict(records, Map.of("a", element));
      if (alone.isEmpty()) {
        continue;
      }
      CnDescription one = alone.get();
      assertThat(verdict(records, Map.of("a", element, "b", element)).orElseThrow().verdict())
          .isEqualTo(one.verdict());
      assertThat(verdict(records, Map.of("renamed", element)).orElseThrow().items())
          .isEqualTo(one.items());
      assertThat(verdict(records, Map.of("a", turned(element))).orElseThrow().verdict())
          .isEqualTo(one.verdict());
      Object kind = List.of(String.valueOf(element.get("generated-part")), supported(one));
      Map<String, Object> other = byKind.put(kind, element);
      if (other != null) {
        joined++;
        Verdict both =
            verdict(records, Map.of("a", joined(other, element))).orElseThrow().verdict();
        assertThat(grade(both))
            .as("%s and %s", other, element)
            .isBetween(
                grade(one.verdict()), grade(isBare(one) ? Verdict.DOCUMENTED : one.verdict()));
      }
    }
    assertThat(joined).isGreaterThan(10);
  }

  private static Optional<CnDescription> verdict(CnRecords records, Map<String, Object> elements) {
    Map<String, Object> record = records.record(new LinkedHashMap<>(elements));
    return assess(record)
        .filter(a -> !CnRecords.contradicts(record))
        .filter(a -> !contradicts(a))
        .map(CnKeysTest::statement);
  }

  /** Instructions and a choice that are bare alone may be more than that in one. */
  private static boolean isBare(CnDescription one) {
    return supported(one).contains(CnFactor.INSTRUCTIONS)
        && supported(one).contains(CnFactor.SELECTION);
  }

  private static Set<CnFactor> supported(CnDescription statement) {
    return statement.elements().get(0).factors().stream()
        .filter(f -> f.status() == CnFactor.Status.DOCUMENTED && f.factor().isContribution())
        .map(CnDescription.Factor::factor)
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> joined(Map<String, Object> one, Map<String, Object> other) {
    List<Object> steps = new ArrayList<>((List<?>) one.get("steps"));
    steps.addAll((List<?>) other.get("steps"));
    Map<String, Object> all = new LinkedHashMap<>(one);
    all.put("steps", steps);
    return all;
  }

  private static Map<String, Object> turned(Map<String, Object> element) {
    List<Object> steps = new ArrayList<>((List<?>) element.get("steps"));
    Collections.reverse(steps);
    Map<String, Object> all = new LinkedHashMap<>(element);
    all.put("steps", steps);
    return all;
  }
}
