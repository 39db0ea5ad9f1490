package org.bonafide.word.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bonafide.word.Host;
import org.bonafide.word.HostRefused;
import org.bonafide.word.ReviewedHosts;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;

/** What is found in agreements of three firms. */
class AgreementReviewTest {

  private static AgreementReview review(byte[] file) {
    try {
      return AgreementReview.of(Host.read("host.docx", file));
    } catch (HostRefused e) {
      throw new AssertionError(e.finding().toString(), e);
    }
  }

  private static AgreementReview lines(String lines) {
    return review(ReviewedHosts.file(lines));
  }

  private static ReviewedRow row(AgreementReview review, String id) {
    return review.rows().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static String state(AgreementReview review, String id) {
    return row(review, id).state().word();
  }

  private static List<String> numbers(AgreementReview review, String row, String saying) {
    return row(review, row).points().stream()
        .flatMap(point -> point.looked().stream())
        .filter(one -> one.id().equals(saying))
        .flatMap(one -> one.spots().stream())
        .map(ReviewedRow.Spot::number)
        .toList();
  }

  private static String against(AgreementReview review, String row) {
    return row(review, row).against().stream()
        .map(
            one ->
                one.looked().stream()
                    .map(
                        looked ->
                            looked.id()
                                + " "
                                + looked.spots().stream()
                                    .map(ReviewedRow.Spot::number)
                                    .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(" / ")))
        .collect(Collectors.joining("; "));
  }

  private static final AgreementReview SILENT = lines(ReviewedHosts.SILENT);
  private static final AgreementReview AGAINST = lines(ReviewedHosts.AGAINST_ITSELF);
  private static final AgreementReview CHINESE = lines(ReviewedHosts.CHINESE);

  @Test
  void anAgreementWithoutAWordOnAiIsSilentOnAllThatIsAboutAi() {
    assertThat(state(SILENT, "tools")).isEqualTo("silent");
    assertThat(state(SILENT, "ai-use")).isEqualTo("silent");
    assertThat(state(SILENT, "records")).isEqualTo("silent");
    assertThat(state(SILENT, "failed-claim")).isEqualTo("silent");
    assertThat(state(SILENT, "public-disclosure")).isEqualTo("silent");
    assertThat(SILENT.rows()).noneMatch(row -> row.state() == ReviewedRow.State.CONTRADICTED);
  }

  @Test
  void itsOrdinaryTermsAreFoundWhereTheyStand() {
    assertThat(numbers(SILENT, "ownership", "rights-pass")).containsExactly("4.2");
    assertThat(state(SILENT, "ownership")).isEqualTo("partly");
    assertThat(numbers(SILENT, "work-made-for-hire", "hire")).containsExactly("4.1");
    assertThat(numbers(SILENT, "registration", "registered")).containsExactly("4.4");
    assertThat(numbers(SILENT, "warranties", "warranted")).containsExactly("5.1");
    assertThat(state(SILENT, "indemnity")).isEqualTo("answered");
    assertThat(state(SILENT, "general")).isEqualTo("answered");
    assertThat(numbers(SILENT, "liability", "liable-limit")).containsExactly("9.1");
  }

  @Test
  void promptPaymentToolsOfTheTradeAndSecretsThatAreDestroyedAreNotAi() {
    assertThat(SILENT.terms()).isEmpty();
    assertThat(numbers(SILENT, "records", "records-kept")).isEmpty();
    assertThat(against(SILENT, "records")).isEmpty();
  }

  @Test
  void termsThatReadAgainstEachOtherAreShownTogether() {
    assertThat(against(AGAINST, "ai-use")).contains("ai-banned 2.2 / ai-allowed 4.1");
    assertThat(against(AGAINST, "ownership"))
        .isEqualTo("output-agency 3.2 / output-freelancer 3.3");
    assertThat(against(AGAINST, "records")).isEqualTo("records-destroyed (a)");
    assertThat(against(AGAINST, "disclosure")).startsWith("ai-told-denied 4.3");
    assertThat(against(AGAINST, "public-disclosure")).isEqualTo("labels-removed 6.2");
    assertThat(against(AGAINST, "no-training")).isEqualTo("trained-allowed 3.4");
    assertThat(against(AGAINST, "warranties")).contains("human-only 5.1 / ai-allowed 4.1");
    assertThat(state(AGAINST, "tools")).isEqualTo("contradicted");
  }

  @Test
  void aTermThatTheAgreementDefinesByAiIsFollowed() {
    assertThat(AGAINST.terms()).containsExactly("Automated Systems");
    assertThat(numbers(AGAINST, "ai-use", "ai-banned")).containsExactly("2.2");
  }

  @Test
  void whatNeedNotBeToldIsNotCountedAsTold() {
    assertThat(numbers(AGAINST, "disclosure", "ai-told")).isEmpty();
  }

  @Test
  void anAgreementInChineseIsReadTheSameWay() {
    assertThat(numbers(CHINESE, "ai-use", "ai-by-consent")).startsWith("4.1");
    assertThat(numbers(CHINESE, "ai-use", "ai-banned")).isEmpty();
    assertThat(numbers(CHINESE, "disclosure", "ai-told")).containsExactly("4.2");
    assertThat(numbers(CHINESE, "owner", "output-rights")).containsExactly("4.3");
    assertThat(numbers(CHINESE, "public-disclosure", "labelled")).containsExactly("7.1");
    assertThat(state(CHINESE, "failed-claim")).isEqualTo("silent");
    assertThat(state(CHINESE, "records")).isEqualTo("silent");
    assertThat(CHINESE.rows()).noneMatch(row -> row.state() == ReviewedRow.State.CONTRADICTED);
  }

  @Test
  void whatASentenceLeadsInIsReadWithIt() {
    AgreementReview limbs =
        lines(
            """
            1. Use of AI
            1.1 The Contractor must not:
            (a) use generative AI for final art without consent;
            (b) enter the Company’s data into an AI tool.
            """);
    assertThat(numbers(limbs, "ai-use", "ai-by-consent")).containsExactly("(a)");
    assertThat(numbers(limbs, "inputs-training", "entered")).containsExactly("(b)");
    assertThat(numbers(limbs, "ai-use", "ai-banned")).isEmpty();
  }

  @Test
  void aBanAnswersWhichToolsMayBeUsed() {
    AgreementReview banned =
        lines("1. AI\n1.1 The Contractor shall not use artificial intelligence for the Services.");
    assertThat(state(banned, "tools")).isEqualTo("answered");
    assertThat(state(banned, "ai-use")).isEqualTo("answered");
  }

  @Test
  void whatIsLeftToBeAgreedIsNotAnswered() {
    String kept = "1. AI\n1.1 The Contractor shall keep all prompts for ";
    AgreementReview open =
        lines(kept + "a number of years to be agreed and provide copies of them.");
    assertThat(numbers(open, "records", "records-years")).containsExactly("1.1");
    assertThat(state(open, "records")).isEqualTo("partly");
    assertThat(state(lines(kept + "[●] years and provide copies of them."), "records"))
        .isEqualTo("partly");
    assertThat(state(lines(kept + "three years and provide copies of them."), "records"))
        .isEqualTo("answered");
  }

  @Test
  void aRecitalBindsNobody() {
    String uses = "the Contractor may use generative AI for concept drafts, namely Midjourney.";
    assertThat(state(lines("WHEREAS " + uses), "tools")).isEqualTo("silent");
    assertThat(state(lines("1. AI\n1.1 It is agreed that " + uses), "tools")).isEqualTo("answered");
  }

  @Test
  void aWorkMadeForHireAsFarAsItIsOneIsNotDenied() {
    String hire = "1. Rights\n1.1 Each Work is a work made for hire for the Company.\n1.2 ";
    for (String rest :
        List.of(
            "As far as it is not a work made for hire, the Contractor assigns all rights in it.",
            "To the extent any Work is not a work made for hire, it is hereby assigned.",
            "If a Work is held not to be a work made for hire, it is assigned.")) {
      assertThat(state(lines(hire + rest), "work-made-for-hire")).as(rest).isEqualTo("answered");
    }
    String denied = "Work by an assistant is not a work made for hire.";
    assertThat(state(lines(hire + denied), "work-made-for-hire")).isEqualTo("contradicted");
  }

  @Test
  void everyMannerOfHostIsLookedThrough() {
    SampleHosts.all()
        .forEach(
            (name, file) -> {
              AgreementReview review = review(file);
              assertThat(review.sentences()).as(name).isGreaterThan(8);
              assertThat(state(review, "tools")).as(name).isEqualTo("silent");
              assertThat(state(review, "general")).as(name).isEqualTo("partly");
            });
  }

  @Test
  void aSentenceWithoutEndEndsInTimeAndWhatIsNotReadIsSaid() {
    Random random = new Random(20); // what packs too well is taken for a bomb
    StringBuilder sentence = new StringBuilder();
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      String word = Long.toHexString(random.nextLong());
      if (i < 3_000) {
        sentence.append("the Contractor may use AI and must not use AI ").append(word).append(' ');
      }
      many.append("Yes ").append(word).append(". ");
    }
    AgreementReview longOne = lines("1. AI\n1.1 " + sentence);
    assertThat(longOne.sentences()).isGreaterThan(30);
    assertThat(lines(many.toString()).isCut()).isTrue();
    assertThat(longOne.isCut()).isFalse();
  }
}
