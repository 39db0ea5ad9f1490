package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code us.yaml} and {@code cn.yaml} comes out as its authority asks. */
class AssessmentTableTest {

  @TestFactory
  Stream<DynamicTest> us() {
    return Cases.read("us.yaml").stream().map(c -> dynamicTest(name(c), () -> checkUs(c)));
  }

  @TestFactory
  Stream<DynamicTest> cn() {
    return Cases.read("cn.yaml").stream().map(c -> dynamicTest(name(c), () -> checkCn(c)));
  }

  private static String name(Map<String, Object> one) {
    assertThat(Authorities.shipped().find((String) one.get("authority")))
        .as("authority")
        .isPresent();
    return (String) one.get("name");
  }

  private static void checkUs(Map<String, Object> one) {
    Assessment assessment = Cases.assess(Cases.record((String) one.get("works")));
    UsApplication us = assessment.us().get("w");
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(us.verdict().word()).as("verdict").isEqualTo(one.get("verdict"));
    soft.assertThat(us.application())
        .as("application")
        .isEqualTo(one.getOrDefault("application", "none"));
    soft.assertThat(us.authors()).as("authors").isEqualTo(one.getOrDefault("authors", List.of()));
    soft.assertThat(us.authorCreated().boxes())
        .as("boxes")
        .isEqualTo(one.getOrDefault("boxes", List.of()));
    soft.assertThat(us.authorCreated().other())
        .as("other")
        .isEqualTo(one.getOrDefault("other", ""));
    soft.assertThat(us.materialExcluded().other())
        .as("excluded")
        .isEqualTo(one.getOrDefault("excluded", ""));
    soft.assertThat(us.newMaterialIncluded())
        .as("new material repeats author created where something is excluded, else empty")
        .isEqualTo(
            us.materialExcluded().isEmpty() ? UsApplication.Entry.EMPTY : us.authorCreated());
    soft.assertThat(us.elements().stream().anyMatch(e -> !e.open().isEmpty()))
        .as("something is open")
        .isEqualTo(one.getOrDefault("open", false));
    soft.assertThat(rules(assessment)).as("findings").isEqualTo(one.getOrDefault("us", List.of()));
    soft.assertAll();
  }

  private static void checkCn(Map<String, Object> one) {
    Assessment assessment = Cases.assess(Cases.record((String) one.get("works")));
    CnStatement cn = assessment.cn().get("w");
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(cn.verdict().word()).as("verdict").isEqualTo(one.get("verdict"));
    soft.assertThat(cn.items()).as("items").hasSize(14);
    soft.assertThat(cn.reasons().stream().map(Reason::authority))
        .as("authorities")
        .contains((String) one.get("authority"));
    soft.assertAll();
  }

  private static List<String> rules(Assessment assessment) {
    return assessment.findings().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.startsWith("cn-"))
        .toList();
  }
}
