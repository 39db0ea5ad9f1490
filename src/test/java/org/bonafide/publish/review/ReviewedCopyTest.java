package org.bonafide.publish.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bonafide.publish.Bonafide;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.ReviewedHosts;
import org.bonafide.word.SampleHosts;
import org.bonafide.write.docx.OoxmlValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The copy with comments: the host's words stay byte for byte, and its own comments too. */
class ReviewedCopyTest {

  private static final String DOCUMENT = "word/document.xml";
  private static final Set<String> LISTING =
      Set.of("word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");

  private static byte[] copy(byte[] host) {
    return new HostReviewer(Bonafide.shipped())
        .review(new ReviewRequest("host.docx", host, ""))
        .commented()
        .orElseThrow();
  }

  /** The marks of our comments, by their ids, taken out by the letters of the XML alone. */
  private static String without(String xml, Set<String> ids) {
    String plain = xml;
    for (String id : ids) {
      String of = " \\w+:id=\"" + id + "\"/>";
      plain =
          plain
              .replaceAll("<\\w+:commentRangeStart" + of, "")
              .replaceAll(
                  "<\\w+:commentRangeEnd"
                      + of
                      + "<\\w+:r><\\w+:commentReference"
                      + of
                      + "</\\w+:r>",
                  "");
    }
    return plain;
  }

  private static Set<String> ours(String comments) {
    Set<String> ids = new TreeSet<>();
    Matcher own = Pattern.compile("id=\"(\\d+)\" \\w+:author=\"Bonafide\"").matcher(comments);
    while (own.find()) {
      ids.add(own.group(1));
    }
    return ids;
  }

  @TestFactory
  Stream<DynamicTest> takingOurMarksOutGivesTheHostByteForByte() {
    return SampleHosts.all().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      Map<String, String> host = HostRefusals.texts(one.getValue());
                      Map<String, String> copy = HostRefusals.texts(copy(one.getValue()));
                      Set<String> ours = ours(copy.get("word/comments.xml"));
                      assertThat(ours).hasSizeGreaterThan(3);
                      assertThat(without(copy.get(DOCUMENT), ours)).isEqualTo(host.get(DOCUMENT));
                      host.forEach(
                          (part, text) -> {
                            if (!part.equals(DOCUMENT) && !LISTING.contains(part)) {
                              assertThat(copy.get(part)).as(part).isEqualTo(text);
                            }
                          });
                    }));
  }

  @Test
  void commentsOfOthersStay() {
    byte[] host = SampleHosts.all().get("comments");
    String before = HostRefusals.texts(host).get("word/comments.xml");
    String after = HostRefusals.texts(copy(host)).get("word/comments.xml");
    String theirs =
        before.substring(before.indexOf("<w:comment "), before.indexOf("</w:comments>"));
    assertThat(after).contains(theirs);
    assertThat(ours(after)).isNotEmpty().doesNotContainAnyElementsOf(ids(theirs));
  }

  private static List<String> ids(String comments) {
    return Pattern.compile("w:id=\"(\\d+)\"")
        .matcher(comments)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  @Test
  void aCommentStandsAtTheParagraphThatSaysIt() throws Exception {
    byte[] copy = copy(ReviewedHosts.file(ReviewedHosts.AGAINST_ITSELF));
    Map<String, String> said = new LinkedHashMap<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
      document
          .getParagraphs()
          .forEach(
              paragraph ->
                  paragraph.getCTP().getCommentRangeStartList().stream()
                      .map(start -> document.getCommentByID(start.getId().toString()))
                      .forEach(comment -> said.put(paragraph.getText(), text(comment))));
    }
    String banned =
        said.entrySet().stream()
            .filter(one -> one.getKey().startsWith("2.2"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertThat(banned)
        .contains("Which AI tools may be used, and for what? [contradicted]")
        .contains("Read together: AI is not to be used / AI may be used (4.1)");
    assertThat(said.values().iterator().next())
        .contains("What was looked for", "is for a lawyer", "Looked for, not found");
  }

  private static String text(XWPFComment comment) {
    return comment.getText();
  }

  @Test
  void theValidatorFindsNothingThatItDidNotFindBefore() {
    byte[] host = SampleHosts.all().get("heading styles");
    assertThat(OoxmlValidator.errors(copy(host))).hasSameSizeAs(OoxmlValidator.errors(host));
  }

  @Test
  void theSameHostGivesTheSameBytes() {
    byte[] host = ReviewedHosts.file(ReviewedHosts.CHINESE);
    assertThat(copy(host)).isEqualTo(copy(host));
  }
}
