package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.page.PageClient.location;
import static org.bonafide.page.PageClient.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.Test;

/** A Word file or a picture that is dropped: what the commands make of it, as a download. */
class DroppedPapersTest extends HarborCase {

  private static final String CONTRACT = "/record/harbor/project.yaml/contract/files";
  private static final String LABEL = "/record/harbor/project.yaml/label/files";
  private static final String LABELLED = "?part=poster&language=en&corner=top-left&style=dark";

  DroppedPapersTest() {
    super(HarborRecord.TEXT);
  }

  private static byte[] edited(byte[] docx, String from, String to) {
    Map<String, String> parts = HostRefusals.texts(docx);
    parts.compute(
        "word/document.xml",
        (name, xml) -> {
          assertThat(xml).contains(from);
          return xml.replace(from, to);
        });
    return HostBuilder.zip(parts);
  }

  /** What the command makes of it, asked for what {@link #LABELLED} asks the page for. */
  private byte[] labelled(byte[] picture, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("label", "project.yaml", "--image", "poster.png"));
    arguments.addAll(List.of("--corner", "top-left", "--style", "dark"));
    arguments.addAll(List.of(more));
    return HarborRecord.commanded(
        folder, "poster.png", picture, "poster-labelled.png", arguments.toArray(String[]::new));
  }

  @Test
  void aDraftOfOursShowsWhatWasChanged() throws IOException {
    byte[] returned = edited(HarborRecord.draft(folder), "Midjourney", "Firefly");
    String word = location(client.sendFile(CONTRACT, "back/draft.docx", returned));
    assertThat(word).isEqualTo(CONTRACT + "/1/word");
    assertThat(client.page(word))
        .contains("A draft of yours that came back", "<del>Midjourney</del>", "<ins>Firefly</ins>")
        .contains("Table for counsel");
    byte[] table =
        HarborRecord.commanded(
            folder,
            "draft.docx",
            returned,
            "draft-changes.docx",
            "returned",
            "draft.docx",
            "project.yaml",
            "--format",
            "docx");
    assertThat(client.get(word + "/changes.docx").body()).isEqualTo(table);
    assertThat(record()).isEqualTo(HarborRecord.TEXT);
  }

  @Test
  void filledBlanksAreOfferedAndWrittenWhenThatIsAskedFor() throws IOException {
    byte[] draft = HarborRecord.draft(folder);
    String blank = blank(draft);
    byte[] returned = edited(draft, ">" + blank + "<", ">12 Quay Street<");
    String word = location(client.sendFile(CONTRACT, "draft.docx", returned));
    assertThat(client.page(word)).contains("Filled into blanks", "12 Quay Street");
    assertThat(record()).isEqualTo(HarborRecord.TEXT);
    String told = text(client.post(word + "/blanks", "as", "returned", "position", ""));
    assertThat(told).contains("Written into the record");
    assertThat(record()).contains("12 Quay Street", "Moonlit Harbor # mine");
    client.post("/record/harbor/project.yaml/contract/undo");
    assertThat(record()).isEqualTo(HarborRecord.TEXT);
  }

  /** What is printed where the address of the agency is open. */
  private static String blank(byte[] docx) {
    String xml = HostRefusals.texts(docx).get("word/document.xml");
    int tag = xml.indexOf("parties.agency.address");
    int from = xml.indexOf("<w:t", xml.indexOf("<w:sdtContent", tag));
    int begin = xml.indexOf('>', from) + 1;
    return xml.substring(begin, xml.indexOf('<', begin));
  }

  @Test
  void anAgreementOfOthersGetsTheClauses() throws IOException {
    byte[] host = SampleHosts.all().get("heading styles");
    String word = location(client.sendFile(CONTRACT, "agency.docx", host));
    assertThat(client.page(word))
        .contains("An agreement of the other side", "as tracked changes", "Save the copy");
    byte[] joined =
        HarborRecord.commanded(
            folder,
            "agency.docx",
            host,
            "agency-with-ai-clauses.docx",
            "join",
            "agency.docx",
            "project.yaml");
    HttpResponse<byte[]> saved = client.get(word + "/joined.docx");
    assertThat(saved.body()).isEqualTo(joined);
    assertThat(saved.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"agency-with-ai-clauses.docx\"");
    assertThat(client.page(word + "?as=join&place=no+such+heading")).contains("Must be mended");
  }

  @Test
  void whereAFileDoesNotTellThePersonIsAsked() {
    byte[] host =
        edited(
            SampleHosts.all().get("heading styles"),
            "<w:body>",
            "<w:body><w:p><w:bookmarkStart w:id=\"900\" w:name=\"_records_en_US\"/>"
                + "<w:bookmarkEnd w:id=\"900\"/><w:r><w:t>Records</w:t></w:r></w:p>");
    String word = location(client.sendFile(CONTRACT, "agency.docx", host));
    assertThat(client.page(word)).contains("Which file is this?", "?as=returned", "?as=join");
    assertThat(client.page(word + "?as=join")).contains("An agreement of the other side");
    assertThat(client.page(word + "?as=returned")).contains("A draft of yours that came back");
  }

  @Test
  void aFileThatIsNoWordFileIsToldInWords() {
    String word = location(client.sendFile(CONTRACT, "<b>.docx", new byte[] {1, 2, 3}));
    assertThat(client.page(word)).contains("Must be mended").doesNotContain("<b>", "Exception");
    assertThat(client.get(word + "/joined.docx").statusCode()).isEqualTo(404);
    assertThat(client.get(word + "/changes.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void aPictureGetsTheLabelOnACopy() throws IOException {
    byte[] picture = HarborRecord.picture();
    client.sendFile(LABEL, "in/poster.png", picture);
    String page = client.page(LABEL + "/1/label");
    assertThat(page)
        .contains("<code>PNG text parameters</code>", "what the tool was told · left out")
        .doesNotContain("a secret prompt");
    HttpResponse<byte[]> saved = client.get(LABEL + "/1/label/saved" + LABELLED);
    byte[] labelled = labelled(picture);
    assertThat(saved.body()).isEqualTo(labelled).isNotEqualTo(picture);
    assertThat(new String(saved.body(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    HttpResponse<byte[]> shown = client.get(LABEL + "/1/label/shown" + LABELLED);
    assertThat(shown.body()).isEqualTo(labelled);
    assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(client.page(LABEL)).contains("Put the label on a copy");
  }

  @Test
  void aPrivateFieldIsChosenToStayAndTheOthersAreLeftOut() throws IOException {
    byte[] picture =
        Pictures.with(HarborRecord.picture(), "tEXt", Pictures.text("Comment", "a secret note"));
    client.sendFile(LABEL, "poster.png", picture);
    String query = LABELLED + "&keep=PNG+text+Comment";
    byte[] saved = client.get(LABEL + "/1/label/saved" + query).body();
    assertThat(new String(saved, StandardCharsets.ISO_8859_1))
        .contains("a secret note")
        .doesNotContain("a secret prompt");
    String page = client.page(LABEL + "/1/label" + query);
    assertThat(page)
        .contains("value=\"PNG text Comment\" checked", "value=\"PNG text parameters\">")
        .contains("keep=PNG+text+Comment");
    assertThat(saved).isEqualTo(labelled(picture, "--keep-field", "PNG text Comment"));
  }

  @Test
  void aPictureThatCannotBeLabelledIsToldInWords() throws IOException {
    client.sendFile(LABEL, "small.png", Pictures.png(4, 4));
    assertThat(client.page(LABEL + "/1/label")).contains("nobody can read them");
    client.sendFile(LABEL, "no.png", "<svg/>".getBytes(StandardCharsets.UTF_8));
    assertThat(client.page(LABEL + "/2/label")).contains("Must be mended");
    assertThat(client.get(LABEL + "/2/label/shown").statusCode()).isEqualTo(404);
    Files.writeString(
        folder.resolve("harbor/project.yaml"), "bonafide: 1\ntitle: A\nworks: {a: {title: A}}\n");
    assertThat(client.get(LABEL + "/1/label").statusCode()).isEqualTo(200);
  }
}
