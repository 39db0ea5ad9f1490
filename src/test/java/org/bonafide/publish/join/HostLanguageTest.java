package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.review.HostReviewer;
import org.bonafide.publish.review.ReviewOutcome;
import org.bonafide.publish.review.ReviewRequest;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An agreement in a language without clauses is told by its letters and small words, and nothing is
 * written.
 */
class HostLanguageTest {

  private static final String CHINESE = "甲方委托乙方设计插画，乙方应当按照约定的时间和质量要求完成工作成果。";

  /** A host in which every run says one sentence. */
  private static byte[] saying(String sentence) {
    Map<String, String> parts =
        HostRefusals.texts(SampleHosts.all().get("lists named by paragraphs"));
    parts.compute(
        "word/document.xml",
        (name, xml) -> xml.replaceAll("(<w:t(?: [^>]*)?>)[^<]+(</w:t>)", "$1" + sentence + "$2"));
    return HostBuilder.zip(parts);
  }

  private static List<String> rules(JoinOutcome outcome) {
    return outcome.findings().stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲は、乙に対し、挿絵の制作を委託し、乙はこれを受託する。 | is written in Japanese; this can be done in English and Chinese only.
          本契約書締結日以降、甲は乙に業務委託料全額を支払う。 | is written in Japanese;
          갑은 을에게 삽화 제작을 위탁하고 을은 이를 수락한다. | is written in another language;
          Der Auftragnehmer überträgt dem Auftraggeber mit Zahlung des Honorars alle Nutzungsrechte an den Arbeitsergebnissen, zeitlich und räumlich unbeschränkt, in jeder Nutzungsart, die sein Vertrag nennt. | is written in another language;
          Заказчик поручает, а Исполнитель принимает на себя работу. | is written in another language;
          """)
  void neitherClausesNorCommentsAreWrittenIntoIt(String sentence, String says) {
    byte[] host = saying(sentence);
    JoinOutcome joined = Joins.join(host);
    assertThat(joined.bytes()).isEmpty();
    assertThat(joined.findings())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("host-language");
              assertThat(one.message()).contains(says);
            });
    ReviewOutcome reviewed =
        new HostReviewer(Bonafide.shipped()).review(new ReviewRequest("host.docx", host, "zh-CN"));
    assertThat(reviewed.report()).isEmpty();
    assertThat(reviewed.findings()).extracting(Finding::rule).containsExactly("host-language");
  }

  @ParameterizedTest
  @CsvSource({
    CHINESE,
    CHINESE + "本条所称品牌方，系指株式会社のれん，住所为日本国东京都。",
    CHINESE + " The Contractor designs the illustrations for the Company."
  })
  void aJapaneseNameOrEnglishBesideMakesAChineseOneNoOther(String sentence) {
    assertThat(rules(Joins.join(saying(sentence)))).doesNotContain("host-language");
  }

  @Test
  void anEnglishOneWithAChineseNameIsRead() {
    assertThat(rules(Joins.join(saying("The Company pays the Contractor, 林悦, in thirty days."))))
        .doesNotContain("host-language");
  }
}
