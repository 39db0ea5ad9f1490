package org.bonafide.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where a word ends a line that is too narrow for it. */
class LongWordsTest {

  private static List<String> lines(String text, float width) {
    List<Span> spans = List.of(Span.of(text, false, false, Locale.ENGLISH));
    return LineFiller.fill(spans, 9, width).stream()
        .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void theNumberOfACertificateIsPartedBehindItsHyphen() {
    assertThat(lines("TSA-20260709-0001", 70)).containsExactly("TSA-20260709-", "0001");
  }

  @Test
  void aHyphenNearTheBeginningDoesNotLeaveTheLineEmpty() {
    assertThat(lines("A-202607090001202607090001", 76).get(0)).startsWith("A-2026");
  }
}
