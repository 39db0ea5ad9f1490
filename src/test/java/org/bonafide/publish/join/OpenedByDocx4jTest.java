package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.redline.DraftRedliner;
import org.bonafide.publish.returned.DraftReturns;
import org.bonafide.publish.returned.ReturnedRequest;
import org.bonafide.publish.returned.ReturnedSheet;
import org.bonafide.publish.review.HostReviewer;
import org.bonafide.publish.review.ReviewRequest;
import org.bonafide.word.SampleHosts;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** docx4j, a reader of Word files that is not ours, opens every part of what is written. */
class OpenedByDocx4jTest {

  private static final AskedTerms RIDER = AskedTerms.NONE.form("rider");

  @TestFactory
  Stream<DynamicTest> everyPartOfAJoinedAgreementIsRead() {
    return SampleHosts.all().entrySet().stream()
        .map(
            host ->
                DynamicTest.dynamicTest(
                    host.getKey(),
                    () ->
                        assertThat(text(Joins.join(host.getValue()).bytes().orElseThrow()))
                            .containsPattern("Output|生成")));
  }

  @TestFactory
  Stream<DynamicTest> everyPartOfWhatIsMadeOfDraftsAndReviewsIsRead() {
    return files().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> assertThat(text(file.getValue())).hasSizeGreaterThan(500)));
  }

  static Map<String, byte[]> files() {
    ProjectSource source =
        Request.of(Path.of("examples/campaign/project.yaml").toString()).source();
    byte[] draft = drafted(source, RIDER);
    byte[] other = drafted(source, RIDER.position("agency"));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a draft", draft);
    files.put(
        "a redline",
        DraftRedliner.redline("a", draft, "b", other, "Ada").redline().orElseThrow().bytes());
    files.put(
        "a table for counsel",
        new ReturnedSheet(
                new DraftReturns(Bonafide.shipped())
                    .read(source, new ReturnedRequest("draft.docx", other, RIDER))
                    .report()
                    .orElseThrow())
            .write("docx")
            .bytes());
    for (String host : List.of("heading styles", "changes of others")) {
      SampleHosts.all().entrySet().stream()
          .filter(one -> one.getKey().startsWith(host))
          .forEach(one -> files.put("a review of " + one.getKey(), reviewed(one.getValue())));
    }
    return files;
  }

  private static byte[] reviewed(byte[] host) {
    return new HostReviewer(Bonafide.shipped())
        .review(new ReviewRequest("host.docx", host, "en"))
        .commented()
        .orElseThrow();
  }

  private static byte[] drafted(ProjectSource source, AskedTerms terms) {
    Wanted wanted = Wanted.all().only("contract").as("docx").on(terms);
    return Bonafide.shipped().publish(source, wanted).files().get("ai-clauses.docx");
  }

  private static String text(byte[] file) throws Exception {
    WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    int read = 0;
    for (Part part : opened.getParts().getParts().values()) {
      if (part instanceof JaxbXmlPart<?> xml) {
        assertThat(xml.getContents()).as(part.getPartName().getName()).isNotNull();
        read++;
      }
    }
    assertThat(read).isGreaterThan(2);
    return TextUtils.getText(opened.getMainDocumentPart().getContents());
  }
}
