package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.write.docx.Samples.EN;
import static org.bonafide.write.docx.Samples.at;
import static org.bonafide.write.docx.Samples.paragraph;
import static org.bonafide.write.docx.Samples.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.Table;
import org.junit.jupiter.api.Test;

/** In Word, signatures and the small print behind them stay with the words before them. */
class KeptBlocksTest {

  private static final Pattern PARAGRAPH = Pattern.compile("<w:p>(.*?)</w:p>", Pattern.DOTALL);

  @Test
  void theLastParagraphBeforeSignaturesTheyAndTheSmallPrintStandTogether() {
    String last = "last words" + " and more of them".repeat(20); // two lines would be kept anyway
    Schedule schedule =
        new Schedule(at("tools", EN), words("Tools"), List.of(body("not kept"), body(last)));
    List<String> paragraphs = paragraphs(signed(schedule));
    assertThat(paragraphs.get(index(paragraphs, "not kept"))).doesNotContain("w:keepNext");
    assertThat(paragraphs.subList(index(paragraphs, "last words"), paragraphs.size() - 1))
        .filteredOn(p -> !p.contains("\"Heading2\"")) // kept by its style
        .hasSizeGreaterThan(8)
        .allSatisfy(p -> assertThat(p).contains("w:keepNext"));
    assertThat(paragraphs.get(paragraphs.size() - 1)).contains("small print");
  }

  @Test
  void theLastRowOfATableBeforeSignaturesIsKeptAndARowAmongOthersIsNot() {
    List<List<Table.Cell>> rows =
        Stream.of("first row", "second row", "third row", "last row")
            .map(text -> List.of(new Table.Cell(words(text))))
            .toList();
    Table table =
        new Table(
            at("", EN), List.of(), List.of(1), List.of(new Table.Cell(words("Tool"))), rows, false);
    List<String> paragraphs = paragraphs(signed(table));
    assertThat(paragraphs.get(index(paragraphs, "second row"))).doesNotContain("w:keepNext");
    assertThat(paragraphs.get(index(paragraphs, "last row"))).contains("w:keepNext");
  }

  @Test
  void nothingStandsBetweenATableAndAPageThatStarts() {
    Heading title = new Heading(at("", EN), 0, words("Paper"));
    Table table =
        new Table(
            at("", EN),
            List.of(),
            List.of(1),
            List.of(),
            List.of(List.of(new Table.Cell(words("cell")))),
            false);

    for (Block last : List.of(table, Samples.signatures(EN, 2))) {
      List<String> paragraphs = paragraphs(title, last, title, table, body("after"));
      int second = index(paragraphs.subList(1, paragraphs.size()), "<w:pageBreakBefore/>") + 1;
      assertThat(paragraphs.get(second - 1)).doesNotContain("\"Spacer\"");
      assertThat(paragraphs.get(index(paragraphs, "after") - 1)).contains("\"Spacer\"");
    }
  }

  private static Block[] signed(Block last) {
    return new Block[] {
      last,
      new Heading(at("", EN), 2, words("Signatures")),
      body("The parties sign:"),
      Samples.signatures(EN, 2),
      paragraph(EN, Paragraph.Role.SMALL, "small print")
    };
  }

  private static Paragraph body(String text) {
    return paragraph(EN, Paragraph.Role.BODY, text);
  }

  private static List<String> paragraphs(Block... blocks) {
    List<String> found = new ArrayList<>();
    Matcher at = PARAGRAPH.matcher(DocxWriterTest.part(Samples.of(blocks), "word/document.xml"));
    while (at.find()) {
      found.add(at.group(1));
    }
    return found;
  }

  private static int index(List<String> paragraphs, String words) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).contains(words)) {
        return i;
      }
    }
    throw new AssertionError("no paragraph has " + words);
  }
}
