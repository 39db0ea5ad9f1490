package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bonafide.law.Cases;
import org.bonafide.law.Verdict;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;

/** Whom the PRC paper names as owner, and what it claims. */
class CnOwnerTest {

  private static CnDescription of(String owner, String more) {
    Project project =
        Cases.whole(
            """
            works:
              w: {title: W, category: visual-art, owner: %s, elements: {a: {what: artwork, describe: 画面, generated-part: none, steps: [{act: draw, by: ann, with: hand}]}}}
            speaks-as-of: 2026-04-28
            registration: {offices: [cn]}
            %s
            """
                .formatted(owner, more));
    return CnDescription.of(Cases.assess(project)).get("w");
  }

  private static String words(CnDescription statement) {
    return statement.items().stream()
        .filter(i -> i.id().equals("owner"))
        .map(i -> i.text() + "|" + i.open().in(Locale.SIMPLIFIED_CHINESE) + "|" + i.field())
        .findFirst()
        .orElseThrow();
  }

  private static String field(CnDescription statement, String id) {
    return statement.screens().stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> f.id().equals(id))
        .map(
            f ->
                f.filling().state()
                    + " "
                    + f.filling().text().in(Locale.SIMPLIFIED_CHINESE)
                    + " "
                    + f.filling().field())
        .findFirst()
        .orElseThrow();
  }

  private static final String SIGNED = "party: firm, by: commission, signed: 2026-04-08";

  /** A writing of which it is not stated when the rights pass. */
  private static final String UNTOLD =
      "|著作权人：权利已依该书面文件转移的，为Firm LLC，否则为Ann Ames；未载明权利何时转移|works.w.owner.vests";

  @Test
  void thePositionOfTheContractDecidesWhereTheOwnerSaysNothing() {
    String open = "|著作权人：作品已交付且价款已付清的，为Firm LLC；否则为Ann Ames|works.w.owner.vests";
    assertThat(words(of("{" + SIGNED + "}", "contract: {position: balanced}"))).isEqualTo(open);
    assertThat(words(of("{" + SIGNED + "}", "contract: {position: agency}")))
        .isEqualTo("Firm LLC；委托作品，书面合同签署于2026年4月8日||works.w.owner");
    assertThat(words(of("{" + SIGNED + "}", "contract: {clauses: {exclude: [ownership]}}")))
        .isEqualTo(UNTOLD);
    assertThat(words(of("{" + SIGNED + ", vests: on-making}", "contract: {position: balanced}")))
        .as("the later of the two")
        .isEqualTo(open);
  }

  @Test
  void aContractThatTheRecordDoesNotHaveDecidesNothing() {
    assertThat(words(of("{" + SIGNED + "}", ""))).isEqualTo(UNTOLD);
  }

  @Test
  void aMomentThatTheOwnerStatesIsTheClausesAsWell() {
    assertThat(
            words(
                of(
                    "{" + SIGNED + ", vests: on-payment, paid: yes}",
                    "contract: {position: balanced}")))
        .startsWith("Firm LLC；委托作品，书面合同签署于2026年4月8日，约定有关权利自价款付清之时起归其享有，价款已付清|");
    assertThat(words(of("{" + SIGNED + ", paid: yes}", "contract: {position: balanced}")))
        .as("no key says that it was delivered")
        .startsWith("|著作权人：作品已交付且价款已付清的，为Firm LLC");
  }

  @Test
  void aPaymentAfterTheDayOfTheRecordHasNotBeenMade() {
    String owner = "{" + SIGNED + ", vests: on-payment, paid: %s}";
    assertThat(words(of(owner.formatted("2026-04-24"), "")))
        .startsWith("Firm LLC；委托作品，书面合同签署于2026年4月8日，约定有关权利自价款付清之时起归其享有，价款已于2026年4月24日付清|");
    assertThat(words(of(owner.formatted("2026-05-24"), ""))).startsWith("|著作权人：");
    assertThat(words(of(owner.formatted("no"), "")))
        .startsWith("Ann Ames；依签署于2026年4月8日的书面合同，有关权利自价款付清之时起归Firm LLC享有，价款尚未付清|");
  }

  @Test
  void aWritingThatIsNotStatedLeavesTheOwnerOpen() {
    String open = "|著作权人：有书面合同约定的，为Firm LLC；没有的，为Ann Ames|works.w.owner.signed";
    assertThat(words(of("{party: firm, by: commission}", ""))).isEqualTo(open);
    assertThat(words(of("{party: firm, by: assignment, paid: yes}", ""))).isEqualTo(open);
  }

  @Test
  void aDeliveryThatNobodyStatesLeavesTheOwnerOpen() {
    assertThat(words(of("{" + SIGNED + ", vests: on-delivery, paid: yes}", "")))
        .isEqualTo("|著作权人：作品已交付的，为Firm LLC；尚未交付的，为Ann Ames|works.w.owner.vests");
  }

  private static final String PAID = "{" + SIGNED + ", vests: on-payment, paid: yes}";

  @Test
  void theExtentOfTheRightsIsFilledAsFarAsTheRecordGoes() {
    assertThat(field(of("{person: ann, by: authored}", ""), "extent")).startsWith("FILLED 全部");
    assertThat(field(of(PAID, "contract: {governing-law: CN, deal: assignment}"), "extent"))
        .startsWith("FILLED 部分：著作财产权（《著作权法》第十条第一款第（五）项至第（十七）项规定的权利）");
    assertThat(field(of(PAID, "contract: {governing-law: CN}"), "extent"))
        .isEqualTo("OPEN 全部；仅享有部分权利的，逐项列明 contract.deal");
    assertThat(field(of(PAID, "contract: {governing-law: US-NY}"), "extent"))
        .isEqualTo("OPEN 全部；仅享有部分权利的，逐项列明 works.w.owner.records");
    assertThat(field(of("{party: firm, by: commission}", ""), "extent"))
        .isEqualTo("OPEN 全部；仅享有部分权利的，逐项列明 works.w.owner.signed");
    assertThat(field(of("{party: firm, by: employment}", ""), "extent")).startsWith("OPEN ");
  }

  @Test
  void howTheRightsWereAcquiredIsPrintedAsStatedElseAsked() {
    String way = "acquisition";
    String agency = "contract: {position: agency}";
    assertThat(field(of(PAID, ""), way))
        .isEqualTo("FILLED 依2026年4月8日签署的书面合同，自价款付清之时起取得 works.w.owner.vests");
    assertThat(field(of("{" + SIGNED + ", vests: on-making}", agency), way))
        .startsWith("FILLED 原始");
    assertThat(field(of("{" + SIGNED + "}", agency), way))
        .isEqualTo("OPEN 依书面合同取得权利的方式及时间 works.w.owner.vests");
    assertThat(field(of("{party: firm, by: commission}", ""), way))
        .isEqualTo("OPEN 原始、继承或者承受 works.w.owner.signed");
    assertThat(field(of("{person: ann, by: authored}", ""), way)).startsWith("FILLED 原始");
    assertThat(field(of("{party: firm, by: assignment}", ""), way))
        .isEqualTo("OPEN 原始、继承或者承受 works.w.owner.signed");
  }

  @Test
  void severalAuthorsOwnTogetherAndOwnersOfPartsAreToldApart() {
    String joint = "[{person: ann, by: authored}, {person: bo, by: authored}]";
    String parts = "[{person: ann, by: authored, for: [a]}, {party: firm, by: legal-entity}]";
    String works =
        "works: {w: {title: W, owners: %s, elements: {a: {what: artwork, describe: 画面, steps: [{act: draw, by: [ann, bo]}]}}}}\nregistration: {offices: [cn]}\n";
    assertThat(words(CnDescription.of(Cases.assess(Cases.whole(works.formatted(joint)))).get("w")))
        .startsWith("Ann Ames和Bo Bell；合作作品，由合作作者共同享有|");
    assertThat(words(CnDescription.of(Cases.assess(Cases.whole(works.formatted(parts)))).get("w")))
        .startsWith("Ann Ames（就“画面”）；Firm LLC；法人作品，视为作者")
        .contains("|Bo Bell是否参加创作、为合作作者");
  }

  @Test
  void whoseRightsHaveNotPassedIsWhoMadeThatShareAndNobodyElse() {
    String works =
        "works: {w: {title: W, owners: [{party: firm, by: service-special, for: [ann]}, {party: firm,"
            + " by: assignment, signed: 2026-02-03, vests: on-payment%s, for: [%s]}], elements: {"
            + "a: {what: text, steps: [{act: write, by: [ann], with: hand}]},"
            + " b: {what: artwork, steps: [{act: draw, by: [cy], with: hand}, {act: review, by: bo}]}}}}\n"
            + "registration: {offices: [cn]}\n";
    for (String share : List.of("cy", "b")) {
      CnDescription unpaid =
          CnDescription.of(Cases.assess(Cases.whole(works.formatted(", paid: no", share))))
              .get("w");
      assertThat(words(unpaid))
          .contains("Cy Cole；依签署于2026年2月3日")
          .doesNotContain("Ann Ames和", "；Ann", "Bo");
      CnDescription open =
          CnDescription.of(Cases.assess(Cases.whole(works.formatted("", share)))).get("w");
      assertThat(words(open)).contains("尚未付清的，为Cy Cole|").doesNotContain("为Ann", "Bo");
    }
  }

  @Test
  void aRecordWithAListOfOwnersIsSentToTheList() {
    String works =
        "works: {w: {title: W, owners: [{party: firm, by: employment, for: [ann]}, {by: assignment, for:"
            + " [cy]}], elements: {a: {what: text, steps: [{act: write, by: [ann, cy], with: hand}]}}}}\n"
            + "registration: {offices: [us, cn]}\n";
    var assessed = Cases.assess(Cases.whole(works));
    var fields =
        assessed.statements().stream()
            .flatMap(statement -> statement.screens().stream())
            .flatMap(screen -> screen.fields().stream())
            .map(field -> field.filling().field())
            .filter(path -> path.startsWith("works.w.owner"))
            .toList();
    assertThat(fields).isNotEmpty().allMatch(path -> path.startsWith("works.w.owners"));
  }

  @Test
  void aCompanyIsNoAuthorUnlessItIsTreatedAsOne() {
    assertThat(words(of("{party: firm, by: authored}", "")))
        .isEqualTo("Firm LLC|权利依据|works.w.owner.by");
  }

  @Test
  void whatIsDocumentedByPromptsAndSelectionIsNotDisclaimed() {
    String element =
        "works: {w: {title: W, third-party: [], elements: {a: {what: artwork, generated-part: appreciable, steps: [{act: prompt, by: ann, with: gen, aspects: [构图], on: 2026-03-01, records: [log]}%s]}}}}\nregistration: {offices: [cn], claim-scope: yes}\n";
    String select = ", {act: select, by: ann, reason: 构图, on: 2026-03-01, records: [log]}";
    CnDescription whole =
        CnDescription.of(Cases.assess(Cases.whole(element.formatted(select)))).get("w");
    CnDescription part =
        CnDescription.of(Cases.assess(Cases.whole(element.formatted("")))).get("w");
    assertThat(whole.verdict()).isEqualTo(Verdict.DOCUMENTED);
    assertThat(whole.extent().in(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("申请人就本作品中体现作者选择、安排等独创性智力投入的表达主张著作权。");
    assertThat(whole.elements().get(0).excluded().isEmpty()).isTrue();
    assertThat(part.extent().in(Locale.SIMPLIFIED_CHINESE))
        .endsWith("本作品中不能体现作者选择、安排等独创性智力投入，而由人工智能自动生成的内容，申请人不主张著作权。");
    assertThat(part.elements().get(0).excluded().in(Locale.SIMPLIFIED_CHINESE))
        .contains("不能体现作者选择");
  }

  @Test
  void theWholeIsClaimedOnlyWhereTheRecordSaysThatNothingWasGenerated() {
    String element =
        "w: {title: W, elements: {a: {what: artwork, %s steps: [{act: draw, by: ann, with: hand}]}}}";
    assertThat(
            CnDescription.of(Cases.assess(Cases.record(element.formatted("generated-part: none,"))))
                .get("w")
                .extent()
                .in(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("创作记录载明本作品不含人工智能生成内容；除第三方素材（如有）外，申请人就本作品的全部内容主张著作权。");
    assertThat(
            CnDescription.of(Cases.assess(Cases.record(element.formatted(""))))
                .get("w")
                .extent()
                .in(Locale.SIMPLIFIED_CHINESE))
        .doesNotContain("不含", "全部");
  }
}
