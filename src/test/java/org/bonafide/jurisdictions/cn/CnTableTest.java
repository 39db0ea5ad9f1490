package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Assessment;
import org.bonafide.law.Authorities;
import org.bonafide.law.Cases;
import org.bonafide.law.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code cn.yaml} comes out as its authority asks. */
class CnTableTest {

  @TestFactory
  Stream<DynamicTest> cn() {
    return Cases.read("cn.yaml").stream().map(c -> dynamicTest(name(c), () -> checkCn(c)));
  }

  /** A paragraph as it is pasted, without its heading. */
  private static String printed(CnDescription.Paragraph paragraph) {
    String open = paragraph.open().in(Locale.SIMPLIFIED_CHINESE);
    return paragraph.text() + (open.isEmpty() ? "" : CnWords.grammar().blank(open));
  }

  private static String name(Map<String, Object> one) {
    assertThat(Authorities.shipped().find((String) one.get("authority")))
        .as("authority")
        .isPresent();
    return (String) one.get("name");
  }

  private static void checkCn(Map<String, Object> one) {
    Assessment assessment = Cases.assess(Cases.record(one));
    CnDescription cn = CnDescription.of(assessment).get("w");
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(cn.verdict().word()).as("verdict").isEqualTo(one.get("verdict"));
    soft.assertThat(cn.page().paragraphs().stream().map(CnTableTest::printed))
        .as("what the page prints")
        .isEqualTo(one.get("page"));
    CnDescription.ElementGrade first = cn.elements().get(0);
    soft.assertThat(first.claimed().in(Locale.SIMPLIFIED_CHINESE))
        .as("claimed")
        .isEqualTo(one.getOrDefault("claimed", ""));
    soft.assertThat(first.open().in(Locale.SIMPLIFIED_CHINESE))
        .as("open")
        .isEqualTo(one.getOrDefault("open", ""));
    soft.assertThat(first.excluded().in(Locale.SIMPLIFIED_CHINESE))
        .as("not claimed")
        .isEqualTo(one.getOrDefault("excluded", ""));
    Map<?, ?> factors = (Map<?, ?>) one.getOrDefault("factors", Map.of());
    factors.forEach(
        (id, status) ->
            soft.assertThat(first.factors())
                .as("factor %s", id)
                .anyMatch(f -> f.factor().word().equals(id) && f.status().word().equals(status)));
    Map<?, ?> fields = (Map<?, ?>) one.getOrDefault("fields", Map.of());
    fields.forEach(
        (id, entry) ->
            soft.assertThat(cn.screens().stream().flatMap(s -> s.fields().stream()))
                .as("field %s", id)
                .anyMatch(
                    f ->
                        f.id().equals(id)
                            && f.filling().text().in(Locale.SIMPLIFIED_CHINESE).equals(entry)));
    List<?> expected = (List<?>) one.getOrDefault("cn", List.of());
    soft.assertThat(
            assessment.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("cn-") && !rule.equals("cn-description-short")))
        .as("findings")
        .isEqualTo(expected);
    soft.assertThat(cn.reasons().stream().map(Reason::authority))
        .as("authorities")
        .contains((String) one.get("authority"));
    soft.assertAll();
  }
}
