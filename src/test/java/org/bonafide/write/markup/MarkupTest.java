package org.bonafide.write.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class MarkupTest {

  private static final String[] AWKWARD = {
    "<",
    ">",
    "&",
    "\"",
    "'",
    "]]>",
    "&amp;",
    "<!--",
    "-->",
    "<?x",
    "</script>",
    "\n",
    "\t",
    "\r",
    "\u0000",
    "\u0001",
    "\u001F",
    "\u007F",
    "\u0085",
    "\u2028",
    "\uD800",
    "\uDC00",
    "\uFFFE",
    "\uFFFF",
    "\uFFFD",
    "😀",
    "𠀀",
    "记录",
    "é"
  };

  static Stream<Supplier<Markup>> kinds() {
    return Stream.of(Markup::xml, Markup::page, Markup::part);
  }

  /** Any text: awkward signs among letters, and any character at all. */
  private static String text(Random dice) {
    StringBuilder text = new StringBuilder();
    for (int n = dice.nextInt(12); n > 0; n--) {
      switch (dice.nextInt(3)) {
        case 0 -> text.append((char) ('a' + dice.nextInt(26)));
        case 1 -> text.append((char) dice.nextInt(0x10000));
        default -> text.append(AWKWARD[dice.nextInt(AWKWARD.length)]);
      }
    }
    return text.toString();
  }

  /** As a parser hands it back: what XML cannot hold is a replacement character. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || c >= ' ' && c < 0xD800
                        || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF
                    ? c
                    : 0xFFFD)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anyTextIsWellFormedAndReadBackAsItIs(Supplier<Markup> kind) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Random dice = new Random(20260302);
    int replaced = 0;
    for (int n = 0; n < 5_000; n++) {
      String words = text(dice);
      String value = text(dice);
      Markup out = kind.get().open("a", "b", value).leaf("c", "d", value).text(words);
      out.open("e").close().close();

      Element read = parser.parse(new ByteArrayInputStream(out.bytes())).getDocumentElement();

      assertThat(read.getTextContent()).isEqualTo(legal(words));
      assertThat(read.getAttribute("b")).isEqualTo(legal(value).replaceAll("[\n\t]", " "));
      boolean holds = legal(words + "|" + value).equals(words + "|" + value);
      assertThat(out.illegal() < 0).isEqualTo(holds);
      replaced += holds ? 0 : 1;
    }
    assertThat(replaced).as("texts that XML cannot hold").isBetween(500, 4_500);
  }

  @Test
  void wordsInATextOfOurOwnAreWellFormedToo() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Random dice = new Random(20260303);
    for (int n = 0; n < 5_000; n++) {
      String words = text(dice);
      Markup out = Markup.xml().raw("<a>" + Markup.escaped(words) + "</a>");
      assertThat(parser.parse(new ByteArrayInputStream(out.bytes())).getDocumentElement())
          .extracting(Element::getTextContent)
          .isEqualTo(legal(words));
    }
  }

  @Test
  void aPageEndsEveryElementThatItOpensAndLeavesOutAttributesWithoutValue() {
    assertThat(Markup.page().open("td", "scope", "").close().leaf("br").toString())
        .isEqualTo("<td></td><br/>");
    assertThat(Markup.xml().open("w:t", "w:val", "").close()).hasToString("<w:t w:val=\"\"/>");
  }

  @Test
  void anElementLeftOpenIsAFault() {
    Markup out = Markup.xml().open("a").open("b").close();
    assertThatThrownBy(out::bytes).hasMessage("still open: a");
  }

  @Test
  void aPartLongerThanABufferIsWhole() {
    Markup out = Markup.xml().open("a");
    StringBuilder whole = new StringBuilder("<a>");
    for (int i = 0; i < 60_000; i++) {
      out.open("b").text("字\uD83D\uDE00" + i).close();
      whole.append("<b>字\uD83D\uDE00").append(i).append("</b>");
    }
    assertThat(out.close().toString()).isEqualTo(whole.append("</a>").toString());
  }
}
