package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person saved, in whatever editor, is read as it was meant or not at all. */
class SourceTextTest {

  private static final String WORDS = "# Inspection\n\nThe caf\u00E9\u2019s records stay.\n";

  private static SourceText read(String text, Charset encoding) {
    return SourceText.read("a/en.md", text.getBytes(encoding));
  }

  private static Finding only(SourceText read) {
    assertThat(read.findings()).hasSize(1);
    return read.findings().get(0);
  }

  @Test
  void oneByteOrderMarkAtTheStartIsDropped() {
    assertThat(read("\uFEFF" + WORDS, StandardCharsets.UTF_8))
        .isEqualTo(read(WORDS, StandardCharsets.UTF_8));
    assertThat(only(read("\uFEFF\uFEFF" + WORDS, StandardCharsets.UTF_8)).place())
        .hasToString("a/en.md:1:1");
    assertThat(only(read(WORDS + "\uFEFF# Next\n", StandardCharsets.UTF_8)).message())
        .contains("U+FEFF is a byte order mark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsNamedWithAndWithoutItsMark(String encoding) {
    for (String text : new String[] {WORDS, "\uFEFF" + WORDS}) {
      SourceText read = read(text, Charset.forName(encoding));
      assertThat(only(read).rule()).isEqualTo("not-utf-8");
      assertThat(only(read).message()).isEqualTo("The file is UTF-16, not UTF-8.");
      assertThat(read.text()).isEqualTo(WORDS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Title / The caf\u00E9\u2019s, a/en.md:2:9",
    "ISO-8859-1, Title / The caf\u00E9 is, a/en.md:2:9",
    "GBK, 核查 / 甲方, a/en.md:1:1",
    "GB18030, Title / 甲方可以核查, a/en.md:2:2"
  })
  void anotherEncodingIsAFindingAtItsFirstByte(String encoding, String text, String place) {
    Finding finding = only(read(text.replace('/', '\n'), Charset.forName(encoding)));
    assertThat(finding.rule()).isEqualTo("not-utf-8");
    assertThat(finding.place()).hasToString(place);
    assertThat(finding.remedy()).startsWith("Save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x0B, 0x85, 0x2028, 0x202E, 0x2066, 0xE000, 0xF8FF, 0xFFFD, 0xFFFE})
  void aCharacterThatNoDocumentMayPrintIsAFindingAtItsPlace(int c) {
    Finding finding =
        only(read("# A\n\nPay " + Character.toString(c) + "001.\n", StandardCharsets.UTF_8));
    assertThat(finding.rule()).isEqualTo("bad-character");
    assertThat(finding.place()).hasToString("a/en.md:3:5");
    assertThat(finding.message()).startsWith("The character U+%04X ".formatted(c));
  }

  @Test
  void whatIsOnlyInvisibleIsNoFinding() {
    assertThat(read("co\u00ADop\u200Beration \u2764\uFE0F\n", StandardCharsets.UTF_8).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clauses", "templates", "src/main/resources/org/bonafide/label/targets"})
  void theShippedTextsAreClean(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        assertThat(SourceText.read(file.toString(), Files.readAllBytes(file)).findings()).isEmpty();
      }
    }
  }
}
