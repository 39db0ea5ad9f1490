package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.law.Assessment;
import org.bonafide.law.Cases;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Statement;
import org.bonafide.project.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is published by being planned, before whatever office. */
class PlannedPublicationTest {

  private static final String SECTIONS =
      """
      works: {w: {title: W, category: visual-art, third-party: [], created: 2026-05-20, place: CN,
        owner: {person: ann, by: authored}, published: {on: 2027-03-20, in: CN, forms: [online]},
        elements: {a: {what: artwork, describe: the boat, generated-part: none, steps: [
          {act: draw, by: ann, with: hand, on: 2026-05-19}]}}}}
      registration: {offices: [us, cn]}
      """;

  private static List<String> filled(String office, String speaksAsOf) {
    Project project = Cases.whole("speaks-as-of: " + speaksAsOf + "\n" + SECTIONS);
    Assessment assessment = Cases.assess(project);
    return assessment.of(office, Statement.class).values().stream()
        .flatMap(statement -> statement.screens().stream())
        .flatMap(screen -> screen.fields().stream())
        .filter(field -> field.id().startsWith("publi"))
        .map(FormScreen.Field::filling)
        .filter(entry -> entry.state() == FieldEntry.State.FILLED)
        .map(entry -> entry.text().en())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "cn"})
  void noFieldOfAFormSaysThatItIsPublishedBeforeItsDay(String office) {
    assertThat(filled(office, "2026-11-27")).isEmpty();
    assertThat(filled(office, "2027-03-21")).isNotEmpty();
  }

  private static Stream<String> papers(String speaksAsOf) {
    String record =
        """
        bonafide: 1
        title: Quiet Pier
        speaks-as-of: %s
        languages: [zh-CN, en]
        people: {ann: {name: Ann Ames, citizenship: US, domicile: US}}
        parties: {self: {person: ann, address: "1 Sample Street, Beacon, NY 12508"}}
        """
            .formatted(speaksAsOf);
    Papers papers =
        Papers.swiftly(
            (record + SECTIONS).getBytes(StandardCharsets.UTF_8),
            Path.of("src/test/resources/after-filing"),
            Set.of("registration", "application"));
    assertThat(papers.isRead()).as(papers.findings().toString()).isTrue();
    return papers.texts().entrySet().stream()
        .filter(paper -> paper.getKey().contains("-cn"))
        .map(paper -> paper.getValue().replaceAll("\\s+", " "));
  }

  private static final String TOLD = "First published: |首次发表于 ?2027|已发表，2027|published 2027";

  @ParameterizedTest
  @ValueSource(strings = "2026-11-27")
  void noPaperOfThePrcTellsOfItAsAFactBeforeItsDay(String before) {
    assertThat(papers(before)).isNotEmpty().noneMatch(text -> text.matches(".*(" + TOLD + ").*"));
    assertThat(papers("2027-03-21")).anyMatch(text -> text.matches(".*(" + TOLD + ").*"));
  }
}
