package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that Word counts are the numbers that the references show. */
class DocxWordsTest {

  private static List<String> words(org.bonafide.instrument.Numbered sample) {
    return DocxWords.paragraphs(new DocxWriter().write(sample));
  }

  @Test
  void englishClausesAreNumberedByWordAsTheyAreCited() {
    assertThat(words(Samples.english()))
        .contains(
            "1. Definitions",
            "2. Creation records",
            "(a) prompt logs of every Tool,",
            "(ii) as pictures of the screen; and",
            "(b) layered files.",
            "2.2 Clauses 2.1 and 2.1(a)(i) survive termination; see Schedule 1, Exhibit 1,"
                + " clause 3(a) and the Office.",
            "(a) on request.",
            "3. What is not allowed",
            "(a) training a tool on the Work;",
            "Schedule 1 Permitted tools",
            "2-D artwork text");
  }

  @Test
  void chineseClausesAreNumberedByWordAsTheyAreCited() {
    assertThat(words(Samples.chinese()))
        .contains(
            "第十一条 创作记录",
            "（一） 乙方应当就每一作品保存下列“记录”，保存期限自作品完成之日起不少于六年，并应甲方要求提供：",
            "1. 提示词记录，包括：",
            "（1） 工具导出的记录；",
            "（二） 前款及本条第（一）款、本条第（一）款第1项、本条第（一）款第1项第（1）目、第十一条继续有效，参见附件一、证据1。",
            "附件一 许可使用的工具");
  }

  @Test
  void bothColumnsOfABilingualInstrumentCarryTheSameNumbers() {
    assertThat(words(Samples.bilingual()))
        .containsSubsequence(
            "6. Creation records",
            "6. 创作记录",
            "6.2 Clauses 6.1(a) and 6.1(a)(i) survive.",
            "6.2 第6.1(a)项及第6.1(a)(i)项继续有效。",
            "Schedule 1 Permitted tools",
            "附件1 许可使用的工具");
  }

  @Test
  void referencesAreFieldsThatWordWouldRenewToTheSameWords() {
    assertThat(DocxWriterTest.part(Samples.english(), "word/document.xml"))
        .contains(
            " REF _exported_en \\w \\h ", " REF _bans_en \\w \\h ", " REF _direct_en \\n \\h ")
        .contains(" REF _ex_1_en \\h \\* MERGEFORMAT ");
  }
}
