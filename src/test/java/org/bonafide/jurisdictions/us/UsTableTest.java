package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Assessment;
import org.bonafide.law.Authorities;
import org.bonafide.law.Cases;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Reason;
import org.bonafide.project.Ref;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code us.yaml} comes out as its authority asks. */
class UsTableTest {

  @TestFactory
  Stream<DynamicTest> us() {
    return Cases.read("us.yaml").stream().map(c -> dynamicTest(name(c), () -> checkUs(c)));
  }

  private static String name(Map<String, Object> one) {
    assertThat(Authorities.shipped().find((String) one.get("authority")))
        .as("authority")
        .isPresent();
    return (String) one.get("name");
  }

  private static void checkUs(Map<String, Object> one) {
    Assessment assessment = Cases.assess(Cases.record(one));
    UsApplication us = UsApplication.of(assessment).get("w");
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
        .isEqualTo(included(one));
    soft.assertThat(
            !us.open().isEmpty() || us.elements().stream().anyMatch(e -> !e.open().isEmpty()))
        .as("something is open")
        .isEqualTo(one.getOrDefault("open", false));
    soft.assertThat(us.employer().map(Ref::id).orElse(""))
        .as("employer")
        .isEqualTo(one.getOrDefault("employer", ""));
    soft.assertThat(withoutArrangement(us))
        .as("author created without a small arrangement")
        .isEqualTo(one.getOrDefault("without-arrangement", ""));
    Map<?, ?> fields = (Map<?, ?>) one.getOrDefault("fields", Map.of());
    fields.forEach(
        (id, entry) -> soft.assertThat(field(us, (String) id)).as("field %s", id).isEqualTo(entry));
    boolean settled =
        !one.getOrDefault("open", false).equals(true)
            && one.getOrDefault("reasoned", true).equals(true);
    if (settled) {
      soft.assertThat(authorities(assessment, us))
          .as("authorities")
          .contains((String) one.get("authority"));
    }
    soft.assertThat(rules(assessment)).as("findings").isEqualTo(one.getOrDefault("us", List.of()));
    soft.assertAll();
  }

  private static String withoutArrangement(UsApplication us) {
    String before = "Left out, Author Created reads “";
    return us.advice().stronger().stream()
        .map(wish -> wish.words().en())
        .filter(words -> words.contains(before))
        .map(
            words ->
                words.substring(words.indexOf(before) + before.length(), words.lastIndexOf('”')))
        .collect(Collectors.joining(" | "));
  }

  @SuppressWarnings("unchecked")
  private static UsApplication.Entry included(Map<String, Object> one) {
    return one.containsKey("excluded")
        ? new UsApplication.Entry(
            (List<String>) one.getOrDefault("boxes", List.of()),
            (String) one.getOrDefault("other", ""))
        : UsApplication.Entry.EMPTY;
  }

  private static Set<String> authorities(Assessment assessment, UsApplication us) {
    return Stream.of(
            us.reasons().stream().map(Reason::authority),
            us.advice().notClaimed().stream().map(Reason::authority),
            assessment.findings().stream().map(Finding::authority))
        .flatMap(all -> all)
        .collect(Collectors.toSet());
  }

  /** What the form says in a field, the entries of several authors one after the other. */
  private static String field(UsApplication us, String id) {
    return us.screens().stream()
        .flatMap(screen -> screen.fields().stream())
        .filter(field -> field.id().equals(id))
        .map(
            field ->
                (field.filling().state() == FieldEntry.State.OPEN ? "?" : "")
                    + field.filling().text().en())
        .collect(Collectors.joining(" | "));
  }

  private static List<String> rules(Assessment assessment) {
    return assessment.findings().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.startsWith("cn-"))
        .toList();
  }
}
