package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Numbered;
import org.junit.jupiter.api.Test;

class ClauseHeadingsTest {

  private static String style(Numbered sample, String id) {
    String styles = DocxWriterTest.part(sample, "word/styles.xml");
    String from = styles.substring(styles.indexOf("w:styleId=\"" + id + "\""));
    return from.substring(0, from.indexOf("</w:style>"));
  }

  @Test
  void theHeadingOfAClauseIsTheFirstHeadingOfWordAndOthersStandBelowIt() {
    assertThat(style(Samples.english(), "Clause"))
        .contains("<w:name w:val=\"heading 1\"/>", "<w:outlineLvl w:val=\"0\"/>");
    assertThat(style(Samples.english(), "Heading1"))
        .contains("<w:name w:val=\"heading 2\"/>", "<w:outlineLvl w:val=\"1\"/>");
    assertThat(style(Samples.english(), "Heading2"))
        .contains("<w:name w:val=\"heading 3\"/>", "<w:outlineLvl w:val=\"2\"/>");
  }

  @Test
  void inAChineseContractItIsThatOfTheChineseClause() {
    assertThat(style(Samples.chinese(), "ClauseZh")).contains("<w:name w:val=\"heading 1\"/>");
    assertThat(style(Samples.chinese(), "Clause")).contains("<w:name w:val=\"Clause\"/>");
  }

  @Test
  void withoutClausesHeadingsAreThoseOfWord() {
    Numbered statement =
        Samples.of(new Heading(Samples.at("", Samples.EN), 1, Samples.words("Result")));

    assertThat(style(statement, "Heading1")).contains("<w:name w:val=\"heading 1\"/>");
  }
}
