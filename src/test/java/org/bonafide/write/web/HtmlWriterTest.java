package org.bonafide.write.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Numberer;
import org.bonafide.instrument.Paragraph;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Request;
import org.bonafide.write.pdf.PdfWords;
import org.bonafide.write.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlWriterTest {

  /** Every instrument of the examples. */
  static Stream<Numbered> instruments() {
    return Stream.of("campaign", "commission", "lantern", "comic")
        .map(name -> Request.of("examples/" + name + "/project.yaml"))
        .flatMap(
            request ->
                Publisher.check(request).worked().orElseThrow().drafted().instruments().stream());
  }

  private static Document page(Numbered numbered) throws Exception {
    String page = new String(new HtmlWriter().write(numbered), StandardCharsets.UTF_8);
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"");
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return parser.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document page, String element) {
    NodeList nodes = page.getElementsByTagName(element);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void theBodyHasEveryWordOfThePdf(Numbered numbered) throws Exception {
    String body = page(numbered).getElementsByTagName("body").item(0).getTextContent();
    String plain = body.replaceAll("\\s+", "");
    String pdf = PdfWords.of(new PdfWriter().write(numbered));
    assertThat(Arrays.stream(pdf.split("\\s+")).filter(word -> !plain.contains(word)))
        .as("words that the page lacks")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void loadsNothingAndLinksOnlyInside(Numbered numbered) throws Exception {
    Document page = page(numbered);
    for (String element : List.of("img", "link", "iframe", "object", "source")) {
      assertThat(all(page, element)).as(element).isEmpty();
    }
    assertThat(all(page, "script")).allSatisfy(s -> assertThat(s.getAttribute("src")).isEmpty());
    assertThat(all(page, "a"))
        .allSatisfy(a -> assertThat(a.getAttribute("href")).startsWith("#at-"));
    List<String> ids = new ArrayList<>();
    all(page, "*").stream()
        .map(e -> e.getAttribute("id"))
        .filter(i -> !i.isEmpty())
        .forEach(ids::add);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(page, "a"))
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void thePolicyAllowsExactlyTheScriptAndTheStyleOfThePage(Numbered numbered) throws Exception {
    Document page = page(numbered);
    String policy =
        all(page, "meta").stream()
            .filter(m -> m.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .getAttribute("content");
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
    for (String element : List.of("script", "style")) {
      byte[] text = all(page, element).get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      assertThat(policy)
          .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void aButtonCopiesExactlyTheEntry() throws Exception {
    Document page = page(instrument(sheet("modification of <b>artwork</b> & \"line\"")));
    Element button = all(page, "button").get(0);
    assertThat(button.getAttribute("data-copy"))
        .isEqualTo("modification of <b>artwork</b> & \"line\"");
    assertThat(button.getAttribute("aria-label")).isEqualTo("Copy: Other");
    assertThat(all(page, "b")).isEmpty();
  }

  @Test
  void whatIsOpenEmptyOrTickedHasNoButton() throws Exception {
    Inline open = new Inline.OpenPoint("works.w.owner", "yes or no", Locale.ENGLISH);
    Document page =
        page(
            instrument(
                new FieldSheet(
                    BlockMark.in(Locale.ENGLISH),
                    words("Screen"),
                    "Field",
                    "Entry",
                    List.of(
                        new FieldSheet.Field(words("A"), List.of(open), List.of()),
                        new FieldSheet.Field(words("B"), List.of(), words("Leave empty.")),
                        new FieldSheet.Field(
                            words("C"),
                            List.of(new Inline.CheckBox(true), new Inline.Words(" 2-D artwork")),
                            List.of())))));
    assertThat(all(page, "button")).isEmpty();
    assertThat(all(page, "mark").get(0).getTextContent()).isEqualTo("[yes or no]");
    assertThat(page.getElementsByTagName("main").item(0).getTextContent())
        .contains("settle before filing", "☑ 2-D artwork", "Leave empty.");
  }

  @Test
  void hostileWordsMakeNoMarkupAndNoLink() throws Exception {
    Block hostile =
        new Paragraph(
            BlockMark.in(Locale.ENGLISH),
            Paragraph.Role.BODY,
            List.of(
                new Inline.Words("<script>alert(1)</script>"),
                new Inline.Link("javascript:alert(1)", words("press here"))));
    Document page = page(instrument(hostile));
    assertThat(all(page, "script")).hasSize(1);
    assertThat(all(page, "a")).isEmpty();
    assertThat(page.getElementsByTagName("main").item(0).getTextContent())
        .contains("<script>alert(1)</script>", "press here");
  }

  @Test
  void theSameInstrumentGivesTheSameBytes() {
    instruments()
        .forEach(
            one -> assertThat(new HtmlWriter().write(one)).isEqualTo(new HtmlWriter().write(one)));
  }

  @Test
  void theTimeLineIsAPictureWithWords() throws Exception {
    Numbered statement =
        instruments()
            .filter(n -> n.instrument().name().equals("registration-us"))
            .findFirst()
            .orElseThrow();
    Element picture = all(page(statement), "svg").get(0);
    assertThat(picture.getAttribute("role")).isEqualTo("img");
    assertThat(picture.getAttribute("aria-label"))
        .startsWith("Time line of the making of Moonlit Harbor");
    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(6);
  }

  private static FieldSheet sheet(String entry) {
    return new FieldSheet(
        BlockMark.in(Locale.ENGLISH),
        words("Author Created"),
        "Field",
        "Entry",
        List.of(new FieldSheet.Field(words("Other"), words(entry), List.of())));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }

  private static Numbered instrument(Block... blocks) {
    return Numberer.number(
            new Instrument(
                InstrumentId.of(InstrumentKind.DISCLOSURE),
                "test",
                new Instrument.Properties("Test", "test", "", "", ""),
                List.of(Locale.ENGLISH),
                Instrument.Paper.A4,
                "Test",
                List.of(blocks)))
        .numbered();
  }
}
