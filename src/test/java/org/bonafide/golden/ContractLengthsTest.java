package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Numbered;
import org.bonafide.write.text.TextWriter;
import org.junit.jupiter.api.Test;

/**
 * The table of lengths in docs/clauses.md is what the forms have; run with {@code -Daccept} to
 * write it.
 */
class ContractLengthsTest {

  private static final Path PAGE = Path.of("docs/clauses.md");
  private static final String BEGIN = "<!-- lengths: written by ContractLengthsTest -->\n";
  private static final String END = "<!-- end of lengths -->\n";
  private static final List<String> FORMS =
      List.of("short", "rider", "schedule", "addendum", "agreement");
  private static final List<String> LAWS = List.of("US-NY", "US-CA", "GB-ENG", "DE", "CN");

  @Test
  void thePageSaysHowLongEachFormIs() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    assertThat(page).contains(BEGIN, END);
    String table = table();
    if (System.getProperty("accept") != null) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).isEqualTo(table);
  }

  private static String table() {
    String head =
        "\n| form | position | law | English | Chinese | both |\n|---|---|---|---|---|---|\n";
    return FORMS.stream()
        .flatMap(
            form ->
                ContractVariants.POSITIONS.stream()
                    .flatMap(
                        position ->
                            LAWS.stream()
                                .map(law -> Variant.of(position, law).with("listed", form))))
        .parallel()
        .map(ContractLengthsTest::row)
        .collect(Collectors.joining("\n", head, "\n\n"));
  }

  private static String row(Variant guise) {
    Numbered english = numbered(guise.in("en"));
    Numbered chinese = numbered(guise.in("zh-CN"));
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | `%s` | %d pages, %d words | %d pages, %d characters | %d pages |",
        guise.form(),
        guise.position(),
        guise.law(),
        PdfPages.of(english),
        text(english).split("\\s+").length,
        PdfPages.of(chinese),
        text(chinese).codePoints().filter(Character::isIdeographic).count(),
        PdfPages.of(numbered(guise.in("en, zh-CN"))));
  }

  private static Numbered numbered(Variant guise) {
    return guise.drafted().instruments().get(0);
  }

  private static String text(Numbered numbered) {
    return new String(new TextWriter().write(numbered), StandardCharsets.UTF_8);
  }
}
