package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.docx.DocxSchema;
import org.bonafide.write.docx.DocxWords;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.docx.OoxmlValidator;
import org.bonafide.write.pdf.PdfConformance;
import org.bonafide.write.pdf.PdfWords;
import org.bonafide.write.pdf.PdfWriter;
import org.bonafide.write.text.TextWriter;
import org.bonafide.write.web.HtmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are signed: places for programs, numbers of the host, the language in each format. */
class SignedFilesTest {

  private static final String HOST = "host: {agency: the Company, prefix: AI-, start: 14}";

  private static Numbered numbered(Variant variant) {
    return variant.drafted().instruments().get(0);
  }

  private static String document(byte[] docx, String part) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(part);
  }

  @ParameterizedTest
  @CsvSource({
    "addendum, US-TX, en, signature",
    "rider, US-TX, en, initials",
    "short, CN, zh-CN, signature",
    "addendum, CN, 'zh-CN, en', signature"
  })
  void aPdfHasAnUnsignedFieldForEachParty(String form, String law, String languages, String kind)
      throws IOException {
    byte[] pdf =
        new PdfWriter()
            .write(numbered(Variant.of("balanced", law).with("listed", form).in(languages)));

    try (PdfReader reader = new PdfReader(pdf)) {
      assertThat(reader.getAcroFields().getFieldNamesWithBlankSignatures())
          .containsExactlyInAnyOrder(kind + ":agency", kind + ":freelancer");
    }
    assertThat(PdfConformance.check(pdf)).isEmpty();
  }

  @Test
  void aPdfHasAFieldForTheDayOnWhichEachPartySigns() throws IOException {
    byte[] pdf = new PdfWriter().write(numbered(Variant.of("balanced", "US-TX")));

    try (PdfReader reader = new PdfReader(pdf)) {
      AcroFields fields = reader.getAcroFields();
      for (String party : List.of("agency", "freelancer")) {
        assertThat(fields.getFieldType("date:" + party)).isEqualTo(AcroFields.FIELD_TYPE_TEXT);
        assertThat(fields.getField("date:" + party)).isEmpty();
      }
    }
    assertThat(PdfConformance.check(pdf)).isEmpty();
  }

  @Test
  void aWordFileHasATaggedPlaceForEachSignatureAndDate() throws IOException {
    byte[] docx = new DocxWriter().write(numbered(Variant.of("balanced", "US-TX")));

    List<String> tags =
        Pattern.compile("<w:tag w:val=\"([a-z]+:[a-z]+)\"/>")
            .matcher(document(docx, "word/document.xml"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toList());

    assertThat(tags)
        .containsExactly(
            "signature:agency", "date:agency", "signature:freelancer", "date:freelancer");
    assertThat(DocxSchema.errors(docx)).isEmpty();
    assertThat(OoxmlValidator.errors(docx)).isEmpty();
  }

  @Test
  void aDateWithWordsInItIsABookmark() throws IOException {
    byte[] docx = new DocxWriter().write(numbered(Variant.of("balanced", "CN").in("zh-CN")));

    assertThat(document(docx, "word/document.xml"))
        .contains("w:name=\"_date_agency\"", "w:name=\"_date_freelancer\"");
    assertThat(OoxmlValidator.errors(docx)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, AI-14. Definitions, clause AI-", "zh-CN, 第AI-14条 定义, 第AI-"})
  void everyFormatCountsAsTheHost(String languages, String heading, String cited) {
    String law = languages.equals("en") ? "US-TX" : "CN";
    Numbered numbered = numbered(Variant.of("balanced", law).in(languages).adding(HOST));

    String docx = DocxWords.of(new DocxWriter().write(numbered));

    assertThat(docx).contains(heading, cited);
    assertThat(PdfWords.of(new PdfWriter().write(numbered))).isEqualTo(docx);
    assertThat(new String(new TextWriter().write(numbered), StandardCharsets.UTF_8))
        .contains(heading);
    assertThat(new String(new HtmlWriter().write(numbered), StandardCharsets.UTF_8))
        .contains(heading.substring(0, 4));
  }

  @Test
  void bothColumnsCountAsTheHost() {
    Numbered numbered = numbered(Variant.of("balanced", "CN").in("zh-CN, en").adding(HOST));

    String docx = DocxWords.of(new DocxWriter().write(numbered));

    assertThat(docx).contains("AI-14. 定义", "AI-14. Definitions", "附件AI-1", "Schedule AI-1");
    assertThat(PdfWords.of(new PdfWriter().write(numbered))).isEqualTo(docx);
  }

  @ParameterizedTest
  @CsvSource({"US-TX, en-US", "GB-ENG, en-GB", "CN, en-GB"})
  void everyFormatNamesTheLanguage(String law, String tag) throws IOException {
    Numbered numbered = numbered(Variant.of("balanced", law));

    byte[] docx = new DocxWriter().write(numbered);

    assertThat(document(docx, "docProps/core.xml")).contains("<dc:language>" + tag);
    assertThat(document(docx, "word/styles.xml")).contains("<w:lang w:val=\"" + tag + "\"");
    String other = tag.equals("en-US") ? "en-GB" : "en-US";
    assertThat(document(docx, "word/document.xml")).doesNotContain("w:lang w:val=\"" + other);
    assertThat(new String(new HtmlWriter().write(numbered), StandardCharsets.UTF_8))
        .contains("<html lang=\"" + tag + "\"");
    try (PdfReader reader = new PdfReader(new PdfWriter().write(numbered))) {
      assertThat(reader.getCatalog().getAsString(PdfName.LANG).toString()).isEqualTo(tag);
    }
  }
}
