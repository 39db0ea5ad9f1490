package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bonafide.instrument.Paragraph;
import org.junit.jupiter.api.Test;

class StretchTest {

  private static final String NAME = "\u0645\u062D\u0645\u062F \u0627\u0644\u0639\u0644\u064A";

  @Test
  void aNameFromRightToLeftIsPartedFromTheNumberBehindIt() {
    assertThat(Stretch.of("Freelancer: " + NAME + ", 1 Main St"))
        .containsExactly(
            new Stretch("Freelancer: ", false),
            new Stretch(NAME, true),
            new Stretch(", 1 Main St", false));
    assertThat(Stretch.of(NAME)).isEqualTo(List.of(new Stretch(NAME, true)));
    assertThat(Stretch.of("1 Main St")).containsExactly(new Stretch("1 Main St", false));
  }

  @Test
  void wordSetsItFromRightToLeftAndWhatFollowsFromLeftToRight() {
    String document =
        DocxWriterTest.part(
            Samples.of(Samples.paragraph(Samples.EN, Paragraph.Role.BODY, NAME + ", 1 Main St")),
            "word/document.xml");

    assertThat(document)
        .contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">" + NAME + "</w:t>")
        .contains(">" + Stretch.MARK + "<")
        .contains("<w:r><w:t xml:space=\"preserve\">, 1 Main St</w:t>");
  }
}
