package org.bonafide.publish.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.word.HostBuilder.p;
import static org.bonafide.word.HostBuilder.r;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.publish.Bonafide;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.junit.jupiter.api.Test;

/** What an agreement says in notes, headers, footers and text boxes counts, and is told so. */
class MarginsReviewedTest {

  private static final String NAMED =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
  private static final String BOX =
      "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";

  private static byte[] host() {
    String twice = p("", r("", "The Contractor shall not train AI models on the Deliverables."));
    return new HostBuilder()
        .part(
            "word/footnotes.xml",
            "footnotes",
            "<w:footnotes"
                + NAMED
                + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">"
                + p("", r("", "The Contractor may use generative AI for concept drafts."))
                + "</w:footnote></w:footnotes>")
        .part(
            "word/header1.xml",
            "header",
            "<w:hdr"
                + NAMED
                + p("", r("", "Confidential AI terms"))
                + p("", r("", "The Contractor shall keep all prompts for three years."))
                + "</w:hdr>")
        .raw(p("", r("<w:b/>", "1. Services")))
        .paragraph("", "1.1\tThe Contractor shall perform the services with care.")
        .raw(
            p(
                "",
                r("", "1.2\tThe services are described in each order."),
                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
        .raw(p("", r("", "1.3\tOrders are in writing."), String.format(BOX, twice + twice)))
        .bytes();
  }

  private static ReviewOutcome reviewed() {
    return new HostReviewer(Bonafide.shipped())
        .review(new ReviewRequest("host.docx", host(), "en"));
  }

  private static List<ReviewReport.Place> places(String row, String saying) {
    return reviewed().report().orElseThrow().rows().stream()
        .filter(one -> one.id().equals(row))
        .limit(1) // a question and a clause may have one name
        .flatMap(one -> one.found().stream())
        .filter(one -> one.id().equals(saying))
        .flatMap(one -> one.places().stream())
        .toList();
  }

  @Test
  void aFootnoteCountsWhereItIsCalled() {
    assertThat(places("tools", "ai-allowed"))
        .singleElement()
        .isEqualTo(
            new ReviewReport.Place(
                3,
                "footnotes",
                "1.2",
                "The services are described in each order",
                "The Contractor may use generative AI for concept drafts.",
                false));
  }

  @Test
  void aTextBoxCountsOnceAtTheParagraphOnWhichItHangs() {
    assertThat(places("no-training", "trained-not"))
        .singleElement()
        .extracting(ReviewReport.Place::part, ReviewReport.Place::number)
        .containsExactly("text-boxes", "1.3");
  }

  @Test
  void aHeaderCountsByItsSentencesAndNotByItsTitle() {
    assertThat(places("records", "records-kept"))
        .singleElement()
        .extracting(ReviewReport.Place::part, ReviewReport.Place::paragraph)
        .containsExactly("headers", 0);
    assertThat(places("confidentiality", "confidential")).isEmpty();
  }

  @Test
  void thePlaceIsToldInWordsAndInTheComments() {
    ReviewOutcome outcome = reviewed();
    String text =
        ReviewText.of(outcome.report().orElseThrow()).stream()
            .map(ReviewText.Line::words)
            .collect(Collectors.joining("\n"));
    assertThat(text)
        .contains("Looked through beside the text: text boxes, footnotes, headers.")
        .contains("1.2 (footnote)  The Contractor may use", "header  The Contractor shall keep");
    Map<String, String> parts = HostRefusals.texts(outcome.commented().orElseThrow());
    assertThat(parts.get("word/comments.xml")).contains("AI may be used (footnote)");
  }
}
