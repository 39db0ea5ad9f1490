package org.bonafide.instrument.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.instrument.lint.Trees.ZH;
import static org.bonafide.instrument.lint.Trees.clause;
import static org.bonafide.instrument.lint.Trees.defines;
import static org.bonafide.instrument.lint.Trees.limb;
import static org.bonafide.instrument.lint.Trees.lint;
import static org.bonafide.instrument.lint.Trees.sub;

import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.SubClause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyWithoutSubjectTest {

  private static List<Finding> duties(SubClause sub) {
    return lint(
        "duty-without-subject",
        clause(
            "definitions",
            defines("Illustrator", "means Lin, who draws."),
            defines("Output", "means what a tool makes.")),
        clause("a", sub));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Records must be kept for six years.",
        "It is so. The Output must not be published before delivery.",
        "The Agency’s material must be promptly returned.",
        "Drafts may be shown by the end of the year.",
        "Every file must be made again by one or more of these means."
      })
  void aPassiveDutyThatNamesNobodyIsFound(String words) {
    assertThat(duties(sub(words)))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Clause 2.1 lays a duty on nobody: \""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Freelancer must keep records for six years.",
        "Records must be kept by the Agency.",
        "Records must be checked by a notary.",
        "If the records must be moved, the Illustrator tells the others.",
        "A change must be in writing. A label must be true.",
        "Output must be treated as drafts.",
        "Neither may be left out, and nobody is bound."
      })
  void aDutyOfSomebodyAndAConditionOfFormAreNot(String words) {
    assertThat(duties(sub(words))).isEmpty();
  }

  @Test
  void aLimbCarriesOnTheSubjectOfItsSubClause() {
    assertThat(duties(sub("The Freelancer sees to it that:", limb("records must be kept."))))
        .isEmpty();
    assertThat(duties(sub("These rules apply:", limb("records must be kept.")))).hasSize(1);
  }

  private static List<Finding> chinese(String words) {
    return lint("duty-without-subject", sub(ZH, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"应当保存记录六年。", "保存期限内，不得删除账号。", "记录长期有效。交付之后，应当予以保存。"})
  void aChineseDutyWithNobodyBeforeItIsFound(String words) {
    assertThat(chinese(words)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙方应当保存记录六年。",
        "交付之后，乙方不得删除账号。",
        "乙方保存记录。交付之后，不得删除。",
        "事后形成的记录应当注明，不得替代其他记录。",
        "可以追偿的一方应当追偿。",
        "修改应当采用书面形式。"
      })
  void aChineseDutyOfSomebodyIsNot(String words) {
    assertThat(chinese(words)).isEmpty();
  }
}
