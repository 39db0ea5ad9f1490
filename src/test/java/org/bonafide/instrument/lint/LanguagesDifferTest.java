package org.bonafide.instrument.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.instrument.lint.Trees.ZH;
import static org.bonafide.instrument.lint.Trees.lint;
import static org.bonafide.instrument.lint.Trees.row;
import static org.bonafide.instrument.lint.Trees.sub;

import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.Limb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesDifferTest {

  private static List<Finding> differ(String english, String chinese) {
    return lint("languages-differ", row(sub(english), sub(ZH, chinese)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Keep it for 6 years. | 保存5年。 | the one names the number 6, the other 5",
        "Keep it for 6 years. | 长期保存。 | the one names the number 6, the other nothing",
        "Clause [#a] applies. | 本条适用。 | the one refers to a, the other nothing",
        "The agreement [?date]. | 协议[?place]。 | the one leaves open date, the other place",
      })
  void whatOneColumnSaysAndTheOtherDoesNotIsAnError(String english, String chinese, String what) {
    assertThat(differ(english, chinese))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.ERROR);
              assertThat(f.message()).contains("zh_CN.md:3").contains(what);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Clause [#a] and [#b] on 20 March 2026. | 2026年3月20日的[#b]、[#a]。",
        "It costs $1,500.50 on 2026-03-20. | 2026年3月20日支付1500.50美元。",
        "Twice within two days. | 2日内两次。",
        "Within 10 days. | 十日内。",
        "Keep it [?date]. | 保存[?date]。"
      })
  void eachLanguageMayWriteTheSameInItsOwnWay(String english, String chinese) {
    assertThat(differ(english, chinese)).isEmpty();
  }

  @Test
  void aNumberInAValueOfTheRecordIsAsEachLanguageHasIt() {
    assertThat(
            lint(
                "languages-differ",
                Set.of("Poster 2"),
                row(sub("It is Poster 2."), sub(ZH, "即海报之二。"))))
        .isEmpty();
  }

  @Test
  void limbsOfDifferentDepthDiffer() {
    Limb deep = new Limb(Trees.at(ZH, "", 9, "", ""), 2, Trees.words("二"), List.of());
    assertThat(lint("languages-differ", row(Trees.limb("two"), deep))).hasSize(1);
  }
}
