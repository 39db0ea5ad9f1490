package org.bonafide.word.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.word.Host;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefused;
import org.junit.jupiter.api.Test;

/** What differs between two states of a draft, and how it is read from Word. */
class DraftChangesTest {

  private static String shown(String before, String after) {
    return WordChanges.between(before, after).pieces().stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case GONE -> "[" + piece.words() + "]";
                  case NEW -> "{" + piece.words() + "}";
                  case SAME -> piece.words();
                })
        .collect(Collectors.joining());
  }

  @Test
  void wordsAreComparedAndNotLetters() {
    assertThat(shown("keep for six years", "keep for two years"))
        .isEqualTo("keep for [six]{two} years");
    assertThat(shown("must not use", "may use")).isEqualTo("[must not]{may} use");
    assertThat(shown("保存六年。", "保存二年。")).isEqualTo("保存[六]{二}年。");
    assertThat(shown("a", "a")).isEqualTo("a");
  }

  @Test
  void takingEitherKindOutGivesTheTexts() {
    String before = "The Freelancer must keep (each) record, and tell the Agency.";
    String after = "The Freelancer may keep a record; it need not tell.";
    WordChanges changes = WordChanges.between(before, after);
    assertThat(without(changes, WordChanges.Kind.NEW)).isEqualTo(before);
    assertThat(without(changes, WordChanges.Kind.GONE)).isEqualTo(after);
  }

  private static String without(WordChanges changes, WordChanges.Kind kind) {
    return changes.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(WordChanges.Piece::words)
        .collect(Collectors.joining());
  }

  private static List<DraftParagraph> paragraphs(String... texts) {
    List<DraftParagraph> all = new ArrayList<>();
    for (String text : texts) {
      all.add(new DraftParagraph("c", "", text));
    }
    return all;
  }

  @Test
  void paragraphsThatAreAlikeBelongTogetherAndOthersAreGoneOrNew() {
    ParagraphPairs pairs =
        ParagraphPairs.of(
            paragraphs("one is first", "two is here", "three stays", "four"),
            paragraphs("one is first", "two was here", "a wholly other thing", "three stays"));
    assertThat(
            pairs.pairs().stream()
                .map(pair -> pair.before().isPresent() + "/" + pair.after().isPresent()))
        .containsExactly("true/true", "true/true", "false/true", "true/true", "true/false");
  }

  @Test
  void trackedChangesAreReadBothWays() throws HostRefused {
    byte[] file =
        new HostBuilder()
            .raw(
                "<w:p><w:r><w:t xml:space=\"preserve\">keep </w:t></w:r><w:del w:id=\"1\""
                    + " w:author=\"X\"><w:r><w:delText>six</w:delText></w:r></w:del><w:ins w:id=\"2\""
                    + " w:author=\"X\"><w:r><w:t>two</w:t></w:r></w:ins></w:p>")
            .raw(
                "<w:p><w:pPr><w:rPr><w:ins w:id=\"3\" w:author=\"X\"/></w:rPr></w:pPr><w:ins"
                    + " w:id=\"4\" w:author=\"X\"><w:r><w:t>added</w:t></w:r></w:ins></w:p>")
            .raw(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"5\" w:author=\"X\"/></w:rPr></w:pPr><w:del"
                    + " w:id=\"6\" w:author=\"X\"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>")
            .paragraph("", "last")
            .bytes();
    DraftText text = DraftText.of(Host.read("draft.docx", file), Set.of());
    assertThat(text.after())
        .extracting(DraftParagraph::text)
        .containsExactly("keep two", "added", "last");
    assertThat(text.before())
        .extracting(DraftParagraph::text)
        .containsExactly("keep six", "gone", "last");
  }

  @Test
  void theNumberOfAPageIsNoWordOfADraftAndAReferenceIs() throws HostRefused {
    byte[] file =
        new HostBuilder()
            .raw("<w:p>" + field("PAGE", "13") + "</w:p>")
            .raw(
                "<w:p><w:r><w:t xml:space=\"preserve\">see </w:t></w:r>"
                    + field("REF a \\w", "4.2")
                    + "</w:p>")
            .bytes();
    assertThat(DraftText.of(Host.read("draft.docx", file), Set.of()).after())
        .extracting(DraftParagraph::text)
        .containsExactly("see 4.2");
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"
        + result
        + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }
}
