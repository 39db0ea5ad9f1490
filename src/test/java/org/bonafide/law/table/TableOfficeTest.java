package org.bonafide.law.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.Cases;
import org.bonafide.law.ClaimLine;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Improvement;
import org.bonafide.law.Particular;
import org.bonafide.law.Reason;
import org.bonafide.law.Verdict;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;

/** A law that is a folder of tables decides, fills its form and speaks its rules. */
class TableOfficeTest {

  private static List<String> open(TableStatement statement) {
    return statement.open().stream().map(Improvement::words).map(s -> s.en()).toList();
  }

  private static FieldEntry field(TableStatement statement, String id) {
    return statement.screens().stream()
        .flatMap(screen -> screen.fields().stream())
        .filter(field -> field.id().equals(id))
        .map(FormScreen.Field::filling)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatAPersonMadeIsClaimedWithItsReasonAndAuthority() {
    TableStatement made =
        Ruritania.assess("generated-part: none", "{act: draw, by: ann, with: hand}");
    assertThat(made.verdict()).isEqualTo(Verdict.CLAIM);
    assertThat(made.reasons())
        .extracting(Reason::text, Reason::authority, Reason::field)
        .containsExactly(
            tuple(
                "A person made it, by drawing.",
                "rt-works-act-3",
                "works.w.elements.scene.steps[0]"));
    assertThat(field(made, "claimed").text().en()).isEqualTo("the harbour");
    assertThat(field(made, "excluded").state()).isEqualTo(FieldEntry.State.EMPTY);
  }

  @Test
  void whatAMachineMadeIsExcludedAndSaidInEachLanguage() {
    TableStatement limited =
        Ruritania.assess(
            "generated-part: appreciable",
            "{act: generate, with: gen}",
            "{act: edit, by: ann, with: hand, expressive: yes, perceptible: yes}");
    assertThat(limited.verdict()).isEqualTo(Verdict.LIMITED);
    assertThat(field(limited, "excluded").text().in(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("由机器形成的the harbour");
    assertThat(field(limited, "claimed").text().en()).isEqualTo("changes of the harbour");
  }

  @Test
  void papersTakeWhatIsClaimedAndWhyAndNobodyWhoIsNoAuthor() {
    TableStatement limited =
        Ruritania.assess(
            "generated-part: appreciable",
            "{act: prompt, by: bo, with: gen}",
            "{act: edit, by: ann, with: hand, expressive: yes, perceptible: yes}");
    assertThat(limited.claimLines())
        .extracting(line -> line.name().en(), ClaimLine::words)
        .containsExactly(
            tuple("Claimed", "changes of the harbour"),
            tuple("Made by a machine", "the harbour, made by a machine"));
    assertThat(limited.outcomes()).hasSize(1);
    assertThat(limited.outcomes().get(0).why().en()).startsWith("A person changed it");
    assertThat(limited.advice().notClaimed()).extracting(Reason::text).hasSize(2);
    assertThat(limited.signers()).containsExactly(new PersonRef("ann"));
    TableStatement none =
        Ruritania.assess("generated-part: appreciable", "{act: prompt, by: bo, with: gen}");
    assertThat(none.signers()).containsExactly(new PersonRef("bo"));
    assertThat(none.particulars().all().get("authors"))
        .isEqualTo(new Particular.Names("people", List.of()));
  }

  @Test
  void promptsAloneAreNoClaimAndNoForm() {
    TableStatement none =
        Ruritania.assess(
            "generated-part: appreciable", "{act: prompt, by: ann, with: gen, prompts: 200}");
    assertThat(none.verdict()).isEqualTo(Verdict.NO_CLAIM);
    assertThat(none.screens()).isEmpty();
    assertThat(none.reasons().get(0).authority()).isEqualTo("rt-works-act-3");
  }

  @Test
  void aMissingFactIsAnOpenQuestionThatNamesItsKey() {
    TableStatement open =
        Ruritania.assess("generated-part: appreciable", "{act: draw, by: ann, perceptible: yes}");
    assertThat(open.verdict()).isEqualTo(Verdict.INSUFFICIENT_FACTS);
    assertThat(open(open))
        .containsExactly(
            "The record does not state whether the act was the person’s own"
                + " (works.w.elements.scene.steps[0].with).");
    assertThat(field(open, "claimed").state()).isEqualTo(FieldEntry.State.OPEN);
    assertThat(field(open, "made-on"))
        .isEqualTo(
            FieldEntry.open("works.w.created", FactList.of("entries").get("created").words()));
  }

  @Test
  void anActWithoutMeansIsThePersonsOwnOnlyWhereNothingGeneratedIsStatedToStandThere() {
    assertThat(Ruritania.assess("generated-part: none", "{act: draw, by: ann}").verdict())
        .isEqualTo(Verdict.CLAIM);
    assertThat(Ruritania.assess("", "{act: draw, by: ann}").verdict())
        .isEqualTo(Verdict.INSUFFICIENT_FACTS);
    assertThat(Ruritania.assess("", "{act: draw, by: ann, with: hand, perceptible: yes}").verdict())
        .isEqualTo(Verdict.INSUFFICIENT_FACTS);
  }

  @Test
  void aPublicFieldAsksBeforeItShowsALegalName() {
    TableStatement hidden =
        Ruritania.assess("generated-part: none", "{act: draw, by: bo, with: hand}");
    assertThat(field(hidden, "maker-name").state()).isEqualTo(FieldEntry.State.OPEN);
    assertThat(field(hidden, "maker-name").field()).isEqualTo("people.bo.publish-name");
  }

  @Test
  void theRulesSpeakWhereTheirConditionHolds() {
    Project unsigned =
        Ruritania.record(
            "owner: {party: firm, by: assignment}",
            "generated-part: none",
            "{act: draw, by: ann, with: hand}");
    TableOffice office = Ruritania.office();
    var work = unsigned.works().get("w");
    List<Finding> findings = office.check(unsigned, work, Ruritania.assess(unsigned));
    assertThat(findings)
        .extracting(Finding::rule, Finding::message, Finding::authority)
        .containsExactly(
            tuple(
                "rt-writing-undated",
                "The work \"w\" was acquired by a writing whose day is not stated.",
                "rt-works-act-9"));
    assertThat(findings.get(0).place().line()).isPositive();
  }

  @Test
  void everyEntryThatCanBeNamedIsFilledOrOpenAndNeverSilent() {
    Project bare = Ruritania.record("", "", "{act: draw, by: ann}");
    Entries entries = new Entries(bare, bare.works().get("w"), Ruritania.assess(bare));
    for (String name : FactList.of("entries").names()) {
      FieldEntry filling = entries.of(name, true);
      assertThat(filling.state())
          .as(name)
          .isEqualTo(
              switch (name) {
                case "title", "category" -> FieldEntry.State.FILLED;
                case "by-hand" -> FieldEntry.State.BY_HAND;
                case "left-empty", "reference" -> FieldEntry.State.EMPTY;
                default -> FieldEntry.State.OPEN;
              });
      if (filling.state() == FieldEntry.State.OPEN) {
        assertThat(filling.field()).as(name).isNotEmpty();
        assertThat(filling.text().en()).as(name).isNotEmpty();
      }
    }
  }

  @Test
  void aFieldMayHaveItsOwnWordsAndAskInItsOwn() {
    Project bare = Ruritania.record("", "", "{act: draw, by: ann}");
    String form =
        Ruritania.text("form")
            .replace(
                "from: created,",
                "from: created, asks: {en: the day it was done, zh-CN: 完成之日}, key: works,")
            .replace("from: title,", "from: category, words: kinds,")
            .concat("words: {kinds: {visual-art: A picture}}\n");
    TableStatement filled = Ruritania.assess(Map.of("form", form), bare);
    assertThat(field(filled, "made-on"))
        .isEqualTo(
            FieldEntry.open(
                "works",
                new org.bonafide.law.Sentence(
                    new org.bonafide.data.Words(
                        Map.of("en", "the day it was done", "zh-CN", "完成之日")))));
    assertThat(field(filled, "title").text().en()).isEqualTo("A picture");
  }

  @Test
  void aRowMayAskBesideWhatItDecides() {
    Project prompted =
        Ruritania.record("", "generated-part: appreciable", "{act: prompt, by: ann, with: gen}");
    String acts = Ruritania.text("acts").replace("is: excluded,", "is: excluded, asks: rt-asks,");
    String sentences =
        Ruritania.text("sentences")
            .concat("rt-asks: {weight: 90, en: \"Which machine made {0}?\"}\n");
    TableStatement limited =
        Ruritania.assess(Map.of("acts", acts, "sentences", sentences), prompted);
    assertThat(limited.verdict()).isEqualTo(Verdict.NO_CLAIM);
    assertThat(limited.excluded()).isEqualTo(org.bonafide.project.Answer.YES);
    assertThat(limited.advice().stronger())
        .first()
        .satisfies(
            asked -> {
              assertThat(asked.weight()).isEqualTo(90);
              assertThat(asked.words().en()).isEqualTo("Which machine made the harbour?");
            });
  }

  @Test
  void nothingIsPublishedByBeingPlanned() {
    String work =
        "works: {w: {title: W, category: visual-art, published: {on: 2027-03-20}, elements: {scene:"
            + " {what: artwork, generated-part: none, steps: [{act: draw, by: ann, with: hand}]}}}}\n";
    for (boolean ahead : List.of(true, false)) {
      Project project =
          Cases.whole("speaks-as-of: " + (ahead ? "2026-11-27\n" : "2027-03-21\n") + work);
      TableStatement statement = Ruritania.assess(project);
      assertThat(field(statement, "shown-on").state())
          .isEqualTo(ahead ? FieldEntry.State.OPEN : FieldEntry.State.FILLED);
      assertThat(
              Ruritania.office().check(project, project.works().get("w"), statement).stream()
                  .map(Finding::rule))
          .as("the rule for published works, of which one is not yet known to be")
          .hasSize(ahead ? 0 : 1);
    }
  }
}
