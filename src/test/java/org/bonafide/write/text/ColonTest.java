package org.bonafide.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between a name and its value stands the colon of the language. */
class ColonTest {

  @ParameterizedTest
  @CsvSource({"zh-CN, 栏：值", "ja, 栏：值", "en, '栏: 值'"})
  void namesOfTablesAndListsHaveTheColonOfTheirLanguage(String tag, String line) {
    Locale language = Locale.forLanguageTag(tag);
    BlockMark mark = BlockMark.in(language);
    Table table =
        new Table(
            mark,
            List.of(),
            List.of(1),
            List.of(new Table.Cell(words("栏"))),
            List.of(List.of(new Table.Cell(words("值")))),
            false);
    DefinitionList list =
        new DefinitionList(mark, List.of(new DefinitionList.Entry(words("栏"), words("值"))));

    assertThat(text(language, table)).contains("\n" + line + "\n");
    assertThat(text(language, list)).contains("\n" + line + "\n");
  }

  private static String text(Locale language, Block block) {
    Instrument instrument =
        new Instrument(
            InstrumentId.of(InstrumentKind.DISCLOSURE),
            "text",
            new Instrument.Properties("T", "test", "", "", ""),
            List.of(language),
            Instrument.Paper.A4,
            "",
            List.of(block));
    byte[] bytes = new TextWriter().write(Numberer.number(instrument).numbered());
    return "\n" + new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }
}
