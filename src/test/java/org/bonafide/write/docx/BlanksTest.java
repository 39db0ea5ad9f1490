package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Table;
import org.junit.jupiter.api.Test;

class BlanksTest {

  private static final Inline.OpenPoint ADDRESS =
      new Inline.OpenPoint("parties.shop.address", "address of the shop", Samples.EN);
  private static final Inline.OpenPoint DAY =
      new Inline.OpenPoint("contract.date", "date of the agreement", Samples.EN);

  private static Numbered of(Inline.OpenPoint... points) {
    return Samples.of(
        Arrays.stream(points)
            .map(
                point ->
                    new Paragraph(
                        Samples.at("", Samples.EN), Paragraph.Role.BODY, List.<Inline>of(point)))
            .toArray(Block[]::new));
  }

  private static String document(Numbered sample) {
    return DocxWriterTest.part(sample, "word/document.xml");
  }

  @Test
  void aBlankIsAControlWithTheKeyThatFillsItAndItsWordsGiveWayToWhatIsTyped() {
    assertThat(document(of(ADDRESS)))
        .contains("<w:tag w:val=\"parties.shop.address\"/><w:showingPlcHdr/>")
        .contains("<w:alias w:val=\"address of the shop\"/>")
        .contains(">[address of the shop]<")
        .doesNotContain("w:dataBinding");
    assertThat(DocxSchema.parts(new DocxWriter().write(of(ADDRESS))))
        .doesNotContainKey("customXml/item1.xml");
  }

  @Test
  void oneAnswerFillsABlankThatStandsTwice() {
    Numbered sample = of(ADDRESS, DAY, ADDRESS);

    String document = document(sample);
    assertThat(document.split("/b:blanks\\[1\\]/b:blank\\[1\\]", -1)).hasSize(3);
    assertThat(DocxWriterTest.part(sample, "customXml/item1.xml"))
        .contains("<blank>[address of the shop]</blank>")
        .doesNotContain("date");
    assertThat(DocxWriterTest.part(sample, "word/_rels/document.xml.rels"))
        .contains("../customXml/item1.xml");
    assertThat(DocxWriterTest.part(sample, "[Content_Types].xml")).contains("itemProps1.xml");
  }

  @Test
  void whatHasBlanksIsValid() {
    for (Numbered sample : List.of(of(ADDRESS), of(ADDRESS, DAY, ADDRESS))) {
      byte[] docx = new DocxWriter().write(sample);
      assertThat(DocxSchema.errors(docx)).isEmpty();
      assertThat(OoxmlValidator.errors(docx)).isEmpty();
    }
  }

  @Test
  void aBlankInACommentIsWordsAlone() {
    Numbered sample =
        Samples.of(
            new DraftingNote(Samples.at("", Samples.EN), List.of(ADDRESS)),
            Samples.paragraph(Samples.EN, Paragraph.Role.BODY, "Noted."));

    assertThat(DocxWriterTest.part(sample, "word/comments.xml"))
        .contains("[address of the shop]")
        .doesNotContain("w:sdt");
  }

  @Test
  void aTableWithoutACaptionIsCalledByItsHeadingAndSaysItsColumns() {
    Numbered sample =
        Samples.of(
            new Heading(Samples.at("", Samples.EN), 1, Samples.words("The harbor scene")),
            new Table(
                Samples.at("", Samples.EN),
                List.of(),
                List.of(1, 1),
                List.of(cell("When"), cell("Who")),
                List.of(List.of(cell("March"), cell("Lin"))),
                false));

    assertThat(document(sample))
        .contains("<w:tblCaption w:val=\"The harbor scene\"/>")
        .contains("<w:tblDescription w:val=\"When, Who\"/>");
  }

  private static Table.Cell cell(String words) {
    return new Table.Cell(Samples.words(words));
  }
}
