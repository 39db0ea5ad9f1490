package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.join.HostJoiner;
import org.bonafide.publish.join.JoinJson;
import org.bonafide.publish.join.JoinOutcome;
import org.bonafide.publish.join.JoinRequest;
import org.bonafide.publish.machine.FindingFiles;
import org.bonafide.publish.redline.DraftRedliner;
import org.bonafide.publish.redline.RedlineJson;
import org.bonafide.publish.returned.DraftReturns;
import org.bonafide.publish.returned.ReturnedJson;
import org.bonafide.publish.returned.ReturnedOutcome;
import org.bonafide.publish.returned.ReturnedRequest;
import org.bonafide.publish.review.HostReviewer;
import org.bonafide.publish.review.ReviewJson;
import org.bonafide.publish.review.ReviewOutcome;
import org.bonafide.publish.review.ReviewRequest;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine faces, whose keys other programs rely on. */
class FacesTest {

  @TempDir Path folder;

  private JsonNode face(String example, String file) throws IOException {
    Request request =
        Request.of(Path.of("examples", example, "project.yaml").toString())
            .as(Set.of())
            .into(folder.resolve(example).toString());
    Publisher.publish(request);
    Path written = folder.resolve(example).resolve(file);
    assertThat(Files.readString(written)).endsWith("]\n");
    return new ObjectMapper().readTree(written.toFile());
  }

  @Test
  void registrationUs() throws IOException {
    JsonNode one = face("campaign", "registration-us.json").get(0);
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly(
            "work",
            "application",
            "authors",
            "author-created",
            "material-excluded",
            "new-material-included",
            "note-to-office",
            "employer",
            "prior",
            "named",
            "died",
            "hired",
            "claimant",
            "open",
            "filing",
            "verdict",
            "reasons",
            "elements",
            "form",
            "stronger");
    assertThat(one.get("author-created").get("boxes").isArray()).isTrue();
    assertThat(one.get("author-created").get("other").isTextual()).isTrue();
    assertThat(one.get("verdict").asText()).isEqualTo("limited");
  }

  @Test
  void registrationCn() throws IOException {
    JsonNode one = face("commission", "registration-cn.json").get(0);
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly(
            "work",
            "items",
            "paragraphs",
            "characters",
            "annexed",
            "owner",
            "owners",
            "independence",
            "extent",
            "originality",
            "tells-arrangement",
            "verdict",
            "reasons",
            "elements",
            "form",
            "stronger");
    assertThat(one.get("items").get(0).fieldNames())
        .toIterable()
        .containsExactly("id", "heading", "text", "open", "field");
    assertThat(one.get("verdict").asText()).isEqualTo("documented");
  }

  @Test
  void disclosure() throws IOException {
    JsonNode all = face("campaign", "disclosure.json");
    assertThat(all.get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "work",
            "target",
            "duty",
            "why",
            "label",
            "notice",
            "options",
            "marks",
            "owes",
            "owes-id",
            "exception",
            "exception-records",
            "elements",
            "missing",
            "labels",
            "statement",
            "forms",
            "placement",
            "where",
            "authority",
            "checked",
            "read",
            "refused");
    assertThat(all).allSatisfy(one -> assertThat(one.get("label").asText()).isNotEmpty());
    assertThat(all.findValuesAsText("target")).contains("etsy");
  }

  @Test
  void placesInSarifAreAddresses() throws IOException {
    List<Finding> findings =
        List.of(
            Finding.warning("b", new Place("a b/林.yaml", 3, 0), "M.", "R."),
            Finding.note("a", Place.of("/abs/x"), "M.", ""),
            Finding.note("a", Place.of(""), "M.", ""));
    JsonNode results =
        new ObjectMapper().readTree(FindingFiles.sarif(findings)).at("/runs/0/results");
    assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20b/%E6%9E%97.yaml");
    assertThat(results.at("/0/locations/0/physicalLocation/region").has("startColumn")).isFalse();
    assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("file:///abs/x");
    assertThat(results.get(1).at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(results.get(2).has("locations")).isFalse();
    assertThat(results.at("/0/message/text").asText()).isEqualTo("M. R.");
    assertThat(results.get(0).get("ruleIndex").asInt()).isEqualTo(1);
  }

  private static byte[] drafted(ProjectSource source, AskedTerms terms) {
    Wanted wanted = Wanted.all().only("contract").as("docx").on(terms);
    return Bonafide.shipped().publish(source, wanted).files().get("ai-clauses.docx");
  }

  private static JsonNode first(String face) throws IOException {
    assertThat(face).endsWith("]\n");
    return new ObjectMapper().readTree(face).get(0);
  }

  @Test
  void aJoinedAgreement() throws IOException {
    ProjectSource source = Request.of("examples/campaign/project.yaml").source();
    byte[] host = SampleHosts.all().get("heading styles");
    JoinOutcome outcome =
        new HostJoiner(Bonafide.shipped())
            .join(source, new JoinRequest("host.docx", host, "", false, AskedTerms.NONE));
    JsonNode one = first(JoinJson.of("copy.docx", outcome));
    assertThat(one.fieldNames())
        .toIterable()
        .containsExactly("file", "paragraphs", "where", "terms", "changed");
    assertThat(one.get("paragraphs").asInt()).isGreaterThan(20);
    assertThat(one.get("terms").get(0).fieldNames())
        .toIterable()
        .containsExactly("role", "term", "found");
    assertThat(one.get("terms").findValuesAsText("role"))
        .containsExactly("agency", "freelancer", "work", "agreement");
    assertThat(one.get("changed").get(0).asText()).isEqualTo("word/document.xml");
  }

  @Test
  void aDraftThatIsReviewedReturnedAndRedlined() throws IOException {
    ProjectSource source = Request.of("examples/campaign/project.yaml").source();
    AskedTerms rider = AskedTerms.NONE.form("rider");
    byte[] draft = drafted(source, rider);
    byte[] other = drafted(source, rider.position("agency"));
    ReviewOutcome reviewed =
        new HostReviewer(Bonafide.shipped()).review(new ReviewRequest("draft.docx", draft, "en"));
    assertThat(first(ReviewJson.of(reviewed.report().orElseThrow())).fieldNames())
        .toIterable()
        .containsExactly("kind", "id", "title", "state", "found", "missing", "against");
    ReturnedOutcome returned =
        new DraftReturns(Bonafide.shipped())
            .read(source, new ReturnedRequest("draft.docx", other, rider));
    assertThat(first(ReturnedJson.of(returned.report().orElseThrow())).fieldNames())
        .toIterable()
        .containsExactly("clause", "title", "state", "changes", "blanks", "fallback", "toward");
    DraftRedliner.Made made =
        DraftRedliner.redline("a.docx", draft, "b.docx", other, "Ada").redline().orElseThrow();
    JsonNode redline = first(RedlineJson.of("redline.docx", made));
    assertThat(redline.fieldNames())
        .toIterable()
        .containsExactly("file", "insertions", "deletions", "forms");
    assertThat(redline.get("insertions").asInt()).isEqualTo(made.insertions()).isPositive();
  }

  @Test
  void noFindingsAreAnEmptyArray() throws IOException {
    assertThat(new ObjectMapper().readTree(FindingFiles.json(List.of()))).isEmpty();
  }
}
