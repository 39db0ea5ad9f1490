package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Journals and statements of AI use, case by case ({@code scholarly-cases.yaml}). */
class ScholarlyTest {

  private static final Data CASES = Data.shipped(ScholarlyTest.class, "scholarly-cases.yaml");

  @TestFactory
  Stream<DynamicTest> whatAJournalIsTold() {
    return CASES.items("cases").stream().flatMap(ScholarlyTest::tests);
  }

  private static Stream<DynamicTest> tests(Data one) {
    List<String> parts = one.has("parts") ? one.texts("parts") : List.of("");
    return parts.stream()
        .map(
            part ->
                dynamicTest(
                    (one.text("name") + " " + part).strip(),
                    () -> assertThat(printed(one, part)).isEqualTo(expected(one))));
  }

  private static Map<String, Map<String, String>> expected(Data one) {
    Map<String, Map<String, String>> expected = new LinkedHashMap<>();
    one.children("prints").forEach((target, fields) -> expected.put(target, fields.strings()));
    return expected;
  }

  private static Map<String, Map<String, String>> printed(Data one, String part) {
    Map<String, Map<String, String>> printed = new LinkedHashMap<>();
    for (Disclosed disclosed : Situations.disclose(project(one, part))) {
      Map<String, String> fields = new LinkedHashMap<>();
      disclosed
          .options()
          .forEach(pick -> fields.put(pick.field().get(Locale.ENGLISH), words(pick)));
      printed.put(disclosed.target(), fields);
    }
    return printed;
  }

  private static String words(Disclosed.Pick pick) {
    return pick.value().isEmpty() ? "open: " + pick.missing().get(Locale.ENGLISH) : pick.value();
  }

  private static Project project(Data one, String part) {
    String elements = one.text("elements").replace("{part}", part).indent(6);
    String disclosure = (one.has("disclosure") ? one : CASES).text("disclosure");
    String targets = String.join(", ", one.child("prints").keys());
    String text =
        CASES.text("head")
            + "\nworks:\n  w:\n    title: Paper\n    category: literary\n    elements:\n"
            + elements
            + "disclosure: {"
            + disclosure
            + ", targets: ["
            + targets
            + "]}\n";
    ProjectReader.Reading reading =
        ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8));
    return reading
        .project()
        .orElseThrow(() -> new AssertionError(reading.findings() + " in " + text));
  }

  @Test
  void onlyHeadingsOfTheFrameworkAreUsed() {
    UseVocabulary words = UseVocabulary.shipped();
    Stream<String> own = words.acts().values().stream().flatMap(a -> a.aid().values().stream());
    assertThat(Stream.concat(own, words.aid().values().stream()).collect(Collectors.toSet()))
        .isSubsetOf(words.headings());
  }

  @Test
  void everyMediumHasAKindAndAHeading() {
    UseVocabulary words = UseVocabulary.shipped();
    for (Medium medium : Medium.values()) {
      assertThat(words.kinds()).containsKey(medium.word());
      assertThat(words.aid()).containsKey(medium.word());
    }
  }
}
