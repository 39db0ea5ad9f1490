package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about a part is answered by that part, and left open where it may be of it. */
class PartsOfWorkTest {

  private static final String HAND =
      "generated-part: none, steps: [{act: write, by: ann, with: hand}]}";
  private static final String TOOL =
      "generated-part: appreciable, steps: [{act: generate, with: gen}]}";

  private static LabelFacts facts(String elements, String impression, String... parts) {
    Project project =
        Situations.of(
            elements.replace("HAND", HAND).replace("TOOL", TOOL),
            impression,
            "",
            List.of("general"));
    List<Part> of = Stream.of(parts).map(TargetVocabulary.shipped().parts()::get).toList();
    return new PartsOfWork(
            project, EvidenceReview.of(project, Path.of("")), project.works().get("w"))
        .of(of)
        .facts();
  }

  private static final String SONG =
      "v: {what: vocals, HAND, b: {what: backing, TOOL, c: {what: code, TOOL";

  @ParameterizedTest
  @CsvSource({
    "vocals, NONE, NO",
    "instruments, GENERATED, YES",
    "code, GENERATED, YES",
    "texts, NONE, NO",
    "players-see, MIXED, YES"
  })
  void aPartHasItsOwnExtent(String part, Extent extent, Answer generated) {
    LabelFacts facts = facts(SONG, "", part);
    assertThat(facts.generation().possible()).containsExactly(extent);
    assertThat(facts.answers().get("generated")).isEqualTo(generated);
  }

  @Test
  void severalPartsAreOneQuestion() {
    assertThat(facts(SONG, "", "vocals", "instruments").generation().possible())
        .containsExactly(Extent.MIXED);
  }

  @Test
  void aPartThatTheWorkDoesNotHaveIsAbsentAndHoldsNothing() {
    LabelFacts facts = facts(SONG, "", "images");
    assertThat(facts.answers().get("present")).isEqualTo(Answer.NO);
    assertThat(facts.answers().get("generated")).isEqualTo(Answer.NO);
  }

  @Test
  void aRecordingMayBeTheVoiceAndIsAskedAbout() {
    LabelFacts facts = facts("r: {what: recording, TOOL", "", "vocals");
    assertThat(facts.answers().get("present")).isEqualTo(Answer.UNKNOWN);
    assertThat(facts.generation().possible())
        .containsExactlyInAnyOrder(Extent.GENERATED, Extent.NONE);
    assertThat(facts.questions(Set.of("generated")))
        .contains(new Question("vocals", "elements.r.what"));
  }

  @Test
  void aTextOfWhichNoActIsToldMayBeATranslation() {
    LabelFacts untold = facts("t: {what: text}", "", "translations");
    assertThat(untold.answers().get("present")).isEqualTo(Answer.UNKNOWN);
    assertThat(untold.questions(Set.of("present")))
        .containsExactly(new Question("translations", "elements.t.steps"));
    assertThat(facts("t: {what: text, HAND", "", "translations").answers().get("present"))
        .isEqualTo(Answer.NO);
    assertThat(facts("t: {what: artwork}", "", "translations").answers().get("present"))
        .isEqualTo(Answer.NO);
  }

  @Test
  void aThingOfUnknownKindMayBeOfAnyPart() {
    LabelFacts facts = facts("t: {what: thing, TOOL", "", "texts");
    assertThat(facts.answers().get("generated")).isEqualTo(Answer.UNKNOWN);
    assertThat(facts.questions(Set.of("generated")))
        .contains(new Question("kind", "elements.t.what"));
  }

  @Test
  void whatIsNotStatedToBeLiveMayBeMadeAheadOrInUse() {
    String talk = "t: {what: text, TOOL";
    assertThat(facts(talk, "", "ahead").answers().get("generated")).isEqualTo(Answer.UNKNOWN);
    assertThat(facts(talk, "live: yes", "ahead").answers().get("generated")).isEqualTo(Answer.NO);
    assertThat(facts(talk, "live: yes", "live").answers().get("generated")).isEqualTo(Answer.YES);
    assertThat(facts(talk, "live: no", "live").answers().get("present")).isEqualTo(Answer.NO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{act: write, by: ann, with: hand}, {act: edit, with: gen} | YES",
        "{act: write, by: ann, with: hand}, {act: prompt, with: gen}, {act: edit, with: gen} | YES",
        "{act: write, by: ann}, {act: edit, with: gen} | UNKNOWN",
        "{act: write, by: ann, with: hand}, {act: generate, with: gen}, {act: edit, with: gen} | NO",
        "{act: write, by: ann, with: hand}, {act: translate, with: gen} | NO",
        "{act: edit, with: gen}, {act: write, by: ann, with: hand} | NO",
        "{act: write, by: ann, with: hand}, {act: edit, with: odd} | UNKNOWN"
      })
  void assistedIsWhatAPersonMadeFirstAndAToolOnlyEdited(String steps, Answer assisted) {
    for (String part : List.of("appreciable", "de-minimis", "unknown")) {
      LabelFacts facts =
          facts(
              "m: {what: text, generated-part: " + part + ", steps: [" + steps + "]}", "", "texts");
      assertThat(facts.answers().get("assisted")).as(part).isEqualTo(assisted);
    }
  }
}
