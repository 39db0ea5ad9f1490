package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.draft.Drafted;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SubClause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PRC law asks of a form that one side uses again and again, and of addresses. */
class PrcTermsTest {

  private static final String ADDED =
      "clauses: {include: [indemnity], values: {liability: {daily-penalty: 0.05 per cent}}}";

  private static Variant in(String form, String position) {
    return Variant.of(position, "CN").with("listed", form).in("zh-CN").adding(ADDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"addendum", "rider", "short", "agreement"})
  void whatWeighsOnTheFreelancerIsBoldInTheDraftOfTheAgency(String form) {
    String bold = bold(in(form, "agency").drafted());
    assertThat(bold)
        .contains("《著作权法》第十条第一款第（五）项至第（十七）项")
        .contains("草稿和工作文件")
        .contains("仅由甲方使用")
        .containsPattern("乙方承担(由此产生的、)?超出.*减少数额的合理费用")
        .contains("但以该作品价款的两倍为限")
        .containsPattern("乙方应当赔偿甲方(因此遭受)?的损失");
    assertThat(words(in(form, "agency").drafted()))
        .contains("甲方已就标题和定义词语以外的加粗内容提请乙方注意，并应当按照乙方的要求予以说明。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"addendum", "rider", "short", "agreement"})
  void whatLimitsTheFreelancersLiabilityIsBoldInTheDraftOfTheFreelancer(String form) {
    assertThat(bold(in(form, "freelancer").drafted()))
        .contains("不承担其他责任")
        .contains("甲方就该作品已支付的价款")
        .contains("甲方应当赔偿乙方")
        .contains("甲方就此");
    assertThat(words(in(form, "freelancer").drafted()))
        .contains("乙方已就标题和定义词语以外的加粗内容提请甲方注意，并应当按照甲方的要求予以说明。");
  }

  @Test
  void theAgreementPointsOutLimitsPenaltiesAndTheCourt() {
    assertThat(bold(in("agreement", "agency").drafted()))
        .contains("双方的责任不设限额", "每迟延一日", "甲方所在地的人民法院", "甲方可以暂缓支付所涉部分的价款");
    assertThat(bold(in("agreement", "freelancer").drafted()))
        .contains("承担的金额不超过全部作品价款总额", "每迟延一日", "乙方所在地的人民法院");
  }

  @ParameterizedTest
  @ValueSource(strings = {"addendum", "rider", "short", "agreement"})
  void aDraftOfNeitherSideAndOneUnderAnotherLawPointsOutNothing(String form) {
    for (Variant plain :
        List.of(
            in(form, "balanced"),
            Variant.of("agency", "US-NY").with("listed", form).in("zh-CN").adding(ADDED))) {
      assertThat(bold(plain.drafted())).as("%s", plain).isEmpty();
      assertThat(words(plain.drafted())).doesNotContain("加粗");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"addendum", "rider", "short", "agreement"})
  void electronicServiceIsAgreedOnlyWhereTheRecordSaysSo(String form) {
    String consent = "可以以电子方式向上述";
    assertThat(words(in(form, "balanced").drafted())).doesNotContain(consent);
    Drafted agreed =
        Variant.of("balanced", "CN")
            .with("listed", form)
            .in("zh-CN")
            .adding("clauses: {values: {general: {electronic-service: \"yes\"}}}")
            .drafted();
    assertThat(words(agreed)).contains(consent);
    assertThat(
            agreed.instruments().get(0).instrument().blocks().stream()
                .flatMap(Block::openPoints)
                .map(Inline.OpenPoint::field))
        .contains("parties.studio.email");
  }

  /** The bold words of clauses and terms, without their headings and the words they define. */
  private static String bold(Drafted drafted) {
    List<String> found = new ArrayList<>();
    blocks(drafted)
        .forEach(
            block ->
                block.words().stream()
                    .flatMap(List::stream)
                    .forEach(
                        inline ->
                            inline.map(
                                one -> {
                                  if (one instanceof Inline.Strong strong) {
                                    found.add(InlineText.of(strong.inlines()));
                                  }
                                  return one;
                                })));
    return String.join("\n", found);
  }

  private static String words(Drafted drafted) {
    return blocks(drafted).stream()
        .flatMap(block -> block.words().stream())
        .map(InlineText::of)
        .collect(Collectors.joining("\n"));
  }

  private static List<Block> blocks(Drafted drafted) {
    List<Block> all = new ArrayList<>();
    for (Block block : drafted.instruments().get(0).instrument().blocks()) {
      if (block instanceof Clause clause) {
        clause.body().stream().flatMap(Block::walk).forEach(all::add);
      } else if (block instanceof ShortTerm term) {
        all.addAll(term.sentences());
      } else if (block instanceof SubClause) {
        all.add(block);
      }
    }
    return all;
  }
}
