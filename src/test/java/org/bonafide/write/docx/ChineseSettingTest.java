package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.write.docx.Samples.EN;
import static org.bonafide.write.docx.Samples.ZH;
import static org.bonafide.write.docx.Samples.at;
import static org.bonafide.write.docx.Samples.paragraph;
import static org.bonafide.write.docx.Samples.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.SignatureBlock;
import org.junit.jupiter.api.Test;

/** How Word sets a Chinese paper: what a reader there expects of paragraphs and signatures. */
class ChineseSettingTest {

  private static final String TWO_LETTERS = "w:firstLineChars=\"200\" w:firstLine=\"420\"";

  @Test
  void theFirstLineOfARunningParagraphIsIndentedByTwoLetters() {
    assertThat(of(body(ZH, "正文。"), "正文。")).contains(TWO_LETTERS);
  }

  /** A PDF file has none, and lines would end elsewhere. */
  @Test
  void nothingIsPutBetweenChineseAndLatinLetters() {
    assertThat(DocxWriterTest.part(Samples.chinese(), "word/styles.xml"))
        .contains("<w:autoSpaceDE w:val=\"0\"/>", "<w:autoSpaceDN w:val=\"0\"/>");
  }

  @Test
  void noOtherParagraphIs() {
    assertThat(of(body(EN, "Running words."), "Running words.")).doesNotContain("w:firstLine");
    for (Paragraph.Role role :
        List.of(Paragraph.Role.SUBTITLE, Paragraph.Role.QUOTE, Paragraph.Role.SMALL)) {
      assertThat(of(paragraph(ZH, role, "其他。"), "其他。"))
          .as(role.name())
          .doesNotContain("w:firstLine");
    }
  }

  @Test
  void noneIsInANarrowColumnOrUnderAClause() {
    Bilingual row =
        new Bilingual(at("", EN), List.of(new Bilingual.Pair(body(EN, "Words."), body(ZH, "并列。"))));
    Clause clause = new Clause(at("use", ZH), words("使用"), List.of(body(ZH, "条内。")));

    assertThat(of(row, "并列。")).doesNotContain(TWO_LETTERS);
    assertThat(of(clause, "条内。")).doesNotContain(TWO_LETTERS);
  }

  @Test
  void aRuleBehindALongLabelIsDrawnOnce() {
    String label = "法定代表人或授权代表（签字）";
    SignatureBlock.Signatory one =
        new SignatureBlock.Signatory(
            "",
            words("甲方"),
            List.of(
                new SignatureBlock.Line("seal", "盖章", List.of()),
                new SignatureBlock.Line("signature", label, List.of())));
    SignatureBlock block = new SignatureBlock(at("", ZH), false, List.of(one, one));

    assertThat(tabs(of(block, label))).isEqualTo(1);
    assertThat(tabs(of(block, "盖章"))).isEqualTo(2);
  }

  @Test
  void latinWordsAndNumbersAreNotOfTheChineseLanguage() {
    assertThat(of(body(ZH, "使用Stable Diffusion。"), "Stable"))
        .contains("<w:lang w:eastAsia=\"zh-CN\"/>")
        .doesNotContain("w:lang w:val");
  }

  @Test
  void noLineBeginsWithTheUnitOfANumberOrEndsWithWhatStandsBeforeOne() {
    String settings = DocxWriterTest.part(Samples.chinese(), "word/settings.xml");

    assertThat(list(settings, "After")).startsWith("zh-CN").contains("第", "（");
    assertThat(list(settings, "Before")).startsWith("zh-CN").contains("年", "日", "份", "。", "）");
    assertThat(DocxWriterTest.part(Samples.english(), "word/settings.xml"))
        .doesNotContain("noLineBreaks");
  }

  private static String list(String settings, String which) {
    Matcher at =
        Pattern.compile("noLineBreaks" + which + " w:lang=\"([^\"]*)\" w:val=\"([^\"]*)\"")
            .matcher(settings);
    assertThat(at.find()).isTrue();
    return at.group(1) + at.group(2);
  }

  private static long tabs(String paragraph) {
    return Pattern.compile("<w:tab/>").matcher(paragraph).results().count();
  }

  private static Paragraph body(java.util.Locale language, String text) {
    return paragraph(language, Paragraph.Role.BODY, text);
  }

  /** The paragraph of a block that holds some words, as it stands in the file. */
  private static String of(Block block, String text) {
    Matcher at =
        Pattern.compile("<w:p>(?:(?!<w:p>).)*?</w:p>", Pattern.DOTALL)
            .matcher(DocxWriterTest.part(Samples.of(block), "word/document.xml"));
    while (at.find()) {
      if (at.group().contains(text)) {
        return at.group();
      }
    }
    throw new AssertionError(text);
  }
}
