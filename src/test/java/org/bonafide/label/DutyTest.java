package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whether a label is owed, by law and platform. */
class DutyTest {

  private static Duty duty(String situation, String impression, String target) {
    return Situations.disclose(situation, impression, target).duty();
  }

  @Test
  void aDeepFakeIsDisclosedInTheUnionAndArtOnlyChangesTheManner() {
    Disclosed fake = Situations.disclose("generated", "realistic: yes, informs: no", "eu");
    assertThat(fake.duty()).isEqualTo(Duty.REQUIRED);
    assertThat(fake.owes().role().get(Locale.ENGLISH)).isEqualTo("the deployer");
    assertThat(fake.owes().who().map(r -> r.id()).orElse("")).isEqualTo("ann");
    assertThat(fake.owes().exception().get(Locale.ENGLISH)).isEmpty();
    Disclosed art =
        Situations.disclose("generated", "realistic: yes, artistic: yes, informs: no", "eu");
    assertThat(art.duty()).isEqualTo(Duty.REQUIRED);
    assertThat(art.owes().exception().get(Locale.ENGLISH)).contains("stays owed");
  }

  @Test
  void whoPublishesIsNotNamedAsSellerUploaderAdvertiserOrAuthor() {
    for (String target : List.of("etsy", "youtube", "new-york", "aia")) {
      Disclosed one = Situations.disclose("generated", "advertises: yes, performer: yes", target);
      assertThat(one.owes().role().get(Locale.ENGLISH)).as(target).doesNotContain("publishes");
      assertThat(one.owes().who()).as(target).isEmpty();
    }
    Disclosed book = Situations.disclose("generated", "", "amazon-kdp");
    assertThat(book.owes().role().get(Locale.ENGLISH)).isEqualTo("whoever publishes");
    assertThat(book.owes().who()).isPresent();
  }

  @Test
  void anExceptionIsNotAppliedWhileTheRecordLeavesItOpen() {
    Disclosed open = Situations.disclose("generated", "realistic: yes", "eu");
    assertThat(open.duty()).isEqualTo(Duty.REQUIRED);
    assertThat(open.owes().exception().get(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void aPictureThatNobodyTakesForRealOwesNoLabelInTheUnion() {
    assertThat(duty("generated", "realistic: no, live: no", "eu")).isEqualTo(Duty.VOLUNTARY);
  }

  @Test
  void whatTurnsOnAnUnstatedFactIsUndeterminedAndNamesIt() {
    Disclosed open = Situations.disclose("generated", "live: no", "eu");
    assertThat(open.duty()).isEqualTo(Duty.UNDETERMINED);
    assertThat(open.missingKeys()).containsExactly("works.w.impression.realistic");
    assertThat(open.why().get(Locale.ENGLISH)).contains("could be taken for real");
  }

  @Test
  void whatIsMadeWhilePeopleUseItAsksWhoProvidesIt() {
    for (String target : List.of("eu", "korea")) {
      Disclosed live =
          Situations.disclose(
                  Situations.of(
                      Situations.ALL.get("none"), "live: yes, realistic: no", "", List.of(target)))
              .get(0);
      assertThat(live.duty()).as(target).isEqualTo(Duty.UNDETERMINED);
      assertThat(live.why().get(Locale.ENGLISH))
          .as(target)
          .contains(
              target.equals("eu")
                  ? "Which of the two you are is not stated"
                  : "Whether it does is not stated");
    }
    assertThat(duty("generated", "realistic: yes", "eu"))
        .as("a deep fake is one, whoever provides what talks")
        .isEqualTo(Duty.REQUIRED);
  }

  @Test
  void textThatInformsThePublicIsDisclosedUnlessARecordShowsAReviewAndSomebodyIsResponsible() {
    String text =
        "a: {what: text, describe: the article, generated-part: appreciable, steps:"
            + " [{act: prompt, by: ann, with: gen, on: 2026-03-01}%s]}";
    Disclosed plain =
        Situations.disclose(
                Situations.of(
                    text.formatted(""), "informs: yes", "role: deployer, ", List.of("eu")))
            .get(0);
    assertThat(plain.duty()).isEqualTo(Duty.REQUIRED);
    Disclosed stated =
        Situations.disclose(
                Situations.of(
                    text.formatted(", {act: review, by: bo, on: 2026-03-02}"),
                    "informs: yes",
                    "role: deployer, ",
                    List.of("eu")))
            .get(0);
    assertThat(stated.duty()).as("no record supports the review").isEqualTo(Duty.REQUIRED);
  }

  @Test
  void theProviderOwesTheMarkInTheUnionAndTheOperatorTheLabelInKorea() {
    String generated = Situations.ALL.get("generated");
    for (String target : List.of("eu", "korea")) {
      Disclosed provider =
          Situations.disclose(
                  Situations.of(generated, "realistic: no", "role: provider, ", List.of(target)))
              .get(0);
      assertThat(provider.duty()).as(target).isEqualTo(Duty.REQUIRED);
      assertThat(provider.owes().role().get(Locale.ENGLISH)).contains("provider");
    }
    assertThat(duty("generated", "live: no", "korea")).isEqualTo(Duty.VOLUNTARY);
  }

  @Test
  void newYorkAsksOnlyAboutAdvertisementsWithAPerformerWhoIsNobody() {
    assertThat(duty("generated", "advertises: yes, performer: yes", "new-york"))
        .isEqualTo(Duty.REQUIRED);
    assertThat(duty("generated", "advertises: no, performer: yes", "new-york"))
        .isEqualTo(Duty.NOT_APPLICABLE);
    assertThat(duty("generated", "performer: no", "new-york")).isEqualTo(Duty.NOT_APPLICABLE);
    assertThat(duty("generated", "advertises: yes", "new-york")).isEqualTo(Duty.UNDETERMINED);
  }

  @Test
  void editingDoesNotEndTheDutyInChinaAndModifiedWorkIsUnsettled() {
    assertThat(duty("reworked", "", "cn")).isEqualTo(Duty.REQUIRED);
    assertThat(duty("modified", "", "cn")).isEqualTo(Duty.UNDETERMINED);
  }

  @Test
  void triflesAreAMeasureOfCopyrightAndMayStillMislead() {
    for (String target : List.of("eu", "india", "youtube", "tiktok", "meta")) {
      assertThat(duty("trifles", "realistic: yes, informs: no", target))
          .as(target)
          .isEqualTo(Duty.UNDETERMINED);
      assertThat(duty("trifles", "realistic: no, informs: no", target))
          .as(target)
          .isEqualTo(Duty.VOLUNTARY);
    }
  }
}
