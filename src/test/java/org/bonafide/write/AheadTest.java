package org.bonafide.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.docx.DocxWriter;
import org.bonafide.write.docx.Samples;
import org.bonafide.write.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made for a check serves the writing, once, and a file is the same with it or without. */
class AheadTest {

  private static Numbered same(Numbered paper) {
    return new Numbered(paper.instrument(), paper.numbers());
  }

  @Test
  void whatWasMadeIsGivenOutOnceAndForThatPaperAlone() {
    Numbered paper = Samples.english();
    Ahead<String> ahead = new Ahead<>();
    ahead.put(paper, "made");
    assertThat(ahead.take(same(paper))).isEmpty();
    assertThat(ahead.take(paper)).contains("made");
    assertThat(ahead.take(paper)).isEmpty();
  }

  @Test
  void aLargeRecordFillsNoMemory() {
    Ahead<String> ahead = new Ahead<>();
    Numbered paper = Samples.english();
    Stream.generate(() -> same(paper)).limit(100).forEach(one -> ahead.put(one, "made"));
    Numbered late = same(paper);
    ahead.put(late, "late");
    assertThat(ahead.take(late)).isEmpty();
  }

  static Stream<Writer> writers() {
    return Stream.of(new DocxWriter(), new PdfWriter());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void aFileThatWasCheckedHasTheBytesOfOneThatWasNot(Writer writer) {
    for (Numbered paper : new Numbered[] {Samples.english(), Samples.chinese()}) {
      byte[] unchecked = writer.write(paper);
      assertThat(writer.check(paper)).isEmpty();
      assertThat(writer.write(paper)).isEqualTo(unchecked);
      assertThat(writer.write(paper)).isEqualTo(unchecked);
    }
  }
}
