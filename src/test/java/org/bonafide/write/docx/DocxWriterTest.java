package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

  private final DocxWriter writer = new DocxWriter();

  @Test
  void everyPartOfEverySampleFollowsItsSchema() throws IOException {
    for (Numbered sample : Samples.all()) {
      byte[] docx = writer.write(sample);
      Path file = Path.of("target/docx", sample.instrument().name() + ".docx");
      Files.createDirectories(file.getParent());
      Files.write(file, docx);
      assertThat(DocxSchema.errors(docx)).isEmpty();
    }
  }

  @Test
  void theSameInstrumentGivesTheSameBytesInAnyTimeZoneAndLocale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      byte[] first = writer.write(Samples.bilingual());
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(writer.write(Samples.bilingual())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void aCharacterThatXmlCannotHoldIsAnError() {
    Numbered sample = Samples.of(Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "a\u0001b"));
    List<Finding> findings = writer.check(sample).stream().map(one -> one.finding(sample)).toList();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("The character U+0001 cannot stand in a Word file.");
    assertThat(findings.get(0).withholds(Scope.disclosure().in("docx"))).isTrue();
    assertThat(DocxSchema.errors(writer.write(sample))).isEmpty();
  }

  @Test
  void theSamplesHaveNoFindings() {
    assertThat(Samples.all()).allSatisfy(s -> assertThat(writer.check(s)).isEmpty());
  }

  /** A link of a comment would need relationships of the comments' own. */
  @Test
  void aCommentHasTheWordsOfALinkAndNoLinkHoweverDeepItStands() {
    Inline link = new Inline.Link("https://example.com", Samples.words("words"));
    Numbered sample =
        Samples.of(
            new DraftingNote(
                Samples.at("", Samples.EN),
                List.of(link, new Inline.Strong(List.of(new Inline.Emphasis(List.of(link)))))),
            Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "Noted."));
    assertThat(part(sample, "word/comments.xml")).contains(">words<").doesNotContain("w:hyperlink");
  }

  @Test
  void aMalformedAddressIsPrintedButNotLinked() {
    Numbered sample =
        Samples.of(
            new Paragraph(
                Samples.at("", Samples.EN),
                Paragraph.Role.BODY,
                List.of(new Inline.Link("http://a b", Samples.words("words")))));
    assertThat(part(sample, "word/document.xml")).contains(">words<").doesNotContain("w:hyperlink");
  }

  static String part(Numbered sample, String name) {
    byte[] docx = new DocxWriter().write(sample);
    return new String(DocxSchema.parts(docx).get(name), java.nio.charset.StandardCharsets.UTF_8);
  }
}
