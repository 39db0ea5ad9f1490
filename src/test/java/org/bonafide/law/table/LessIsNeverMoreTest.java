package org.bonafide.law.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.law.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No verdict of a table rises where the record says less; it stays, or it is open. */
class LessIsNeverMoreTest {

  private static final Pattern KEY =
      Pattern.compile("(?:, )(?:with|by|of|expressive|perceptible|records): (?:\\[[^]]*]|[\\w-]+)");

  private static final List<List<String>> RECORDS =
      List.of(
          List.of("generated-part: none", "{act: draw, by: ann, with: hand}"),
          List.of("generated-part: none", "{act: draw, by: ann, with: ed, on: 2026-03-01}"),
          List.of("generated-part: de-minimis", "{act: write, by: bo, with: ed, perceptible: no}"),
          List.of(
              "generated-part: appreciable",
              "{act: prompt, by: ann, with: gen}",
              "{act: generate, with: gen}",
              "{act: edit, by: ann, with: hand, expressive: yes, perceptible: yes}"),
          List.of(
              "generated-part: appreciable",
              "{act: input, by: ann, of: own, perceptible: yes}",
              "{act: generate, with: gen}",
              "{act: draw, by: ann, with: hand, perceptible: yes}"),
          List.of(
              "generated-part: appreciable",
              "{act: generate, with: gen}",
              "{act: edit, by: ann, with: gen, expressive: yes, perceptible: yes}",
              "{act: edit, by: ann, with: hand, expressive: no, perceptible: yes}"));

  /** The records that are left by one key less. */
  private static List<List<String>> less(List<String> record) {
    List<List<String>> all = new ArrayList<>();
    List<String> without = new ArrayList<>(record);
    without.set(0, "");
    all.add(without);
    for (int i = 1; i < record.size(); i++) {
      Matcher key = KEY.matcher(record.get(i));
      while (key.find()) {
        List<String> one = new ArrayList<>(record);
        one.set(i, record.get(i).replace(key.group(), ""));
        all.add(one);
      }
    }
    return all;
  }

  private static Verdict verdict(List<String> record) {
    return Ruritania.assess(record.get(0), record.subList(1, record.size()).toArray(String[]::new))
        .verdict();
  }

  @TestFactory
  Stream<DynamicTest> withoutAKey() {
    return RECORDS.stream()
        .flatMap(record -> Stream.concat(Stream.of(record), less(record).stream()))
        .distinct()
        .flatMap(
            record ->
                less(record).stream()
                    .map(
                        less ->
                            DynamicTest.dynamicTest(
                                record + " without: " + less,
                                () ->
                                    assertThat(verdict(less))
                                        .isIn(verdict(record), Verdict.INSUFFICIENT_FACTS))));
  }

  @TestFactory
  Stream<DynamicTest> theRecordsReachEveryVerdict() {
    return Stream.of(Verdict.CLAIM, Verdict.LIMITED, Verdict.NO_CLAIM, Verdict.INSUFFICIENT_FACTS)
        .map(
            verdict ->
                DynamicTest.dynamicTest(
                    verdict.word(),
                    () ->
                        assertThat(
                                RECORDS.stream()
                                    .flatMap(r -> Stream.concat(Stream.of(r), less(r).stream())))
                            .anyMatch(record -> verdict(record) == verdict)));
  }
}
