package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page reads and writes, without a browser. */
class PagesTest extends PageCase {

  private static final String LABEL = "/record/label/project.yaml/label";

  @TempDir Path outside;

  private void begun() {
    HttpResponse<byte[]> begun = client.post("/begin", "door", "label");
    assertThat(begun.headers().firstValue("Location")).contains(LABEL);
  }

  private String record() throws IOException {
    return Files.readString(folder.resolve("label/project.yaml"));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("label/project.yaml"), text);
  }

  @Test
  void anAnswerIsWrittenAtOnceAndCanBeTakenBack() throws IOException {
    begun();
    String before = record();
    client.fillIn(LABEL, "places", "f.places", "etsy");
    assertThat(record()).contains("targets: [etsy]");
    assertThat(client.page(LABEL)).contains("Etsy: not settled yet");
    client.post(LABEL + "/undo");
    assertThat(record()).isEqualTo(before);
  }

  @Test
  void theSameRecordMayBeEditedElsewhereMeanwhile() throws IOException {
    begun();
    String page = client.page(LABEL);
    write(record().replace("title: Untitled\nlanguages", "title: Harbor # mine\nlanguages"));
    client.answer(LABEL, page, "places", "f.places", "etsy");
    assertThat(record()).contains("title: Harbor # mine", "targets: [etsy]");
    assertThat(client.page(LABEL + "/../version")).isNotEqualTo(page);
  }

  @Test
  void whereBothAnsweredNobodyIsOverwrittenUnasked() throws IOException {
    begun();
    String page = client.page(LABEL);
    write(record() + "\ndisclosure:\n  targets: [steam]\n");
    String asked =
        new String(
            client.answer(LABEL, page, "places", "f.places", "etsy").body(),
            StandardCharsets.UTF_8);
    assertThat(asked).contains("Both you and somebody else", "Take mine");
    assertThat(record()).contains("targets: [steam]");
    client.answer(LABEL, page, "places", "f.places", "etsy", "over", "1");
    assertThat(record()).contains("targets: [etsy]");
    write(record().replace("targets: [etsy]", "targets: [etsy, eu]"));
    client.post(LABEL + "/undo");
    assertThat(record()).contains("targets: [etsy, eu]");
  }

  @Test
  void whatIsOpenCanBeTypedWhereItIsOpen() throws IOException {
    client.post("/begin", "door", "contract");
    String door = "/record/contract/project.yaml/contract";
    client.fillIn(door, "agency", "w.agency.", "Lumen Studio");
    assertThat(client.page(door)).contains("id=\"q-open.parties.agency.address\"");
    client.fillIn(door, "open.parties.agency.address", "w.value.", "1 Main St");
    assertThat(Files.readString(folder.resolve("contract/project.yaml")))
        .contains("address: 1 Main St");
    assertThat(client.page(door)).doesNotContain("q-open.parties.agency.address");
    String before = Files.readString(folder.resolve("contract/project.yaml"));
    client.post(
        door + "/answer", "question", "open.works.x.steps", "field", "value", "w.value.", "x");
    assertThat(Files.readString(folder.resolve("contract/project.yaml"))).isEqualTo(before);
  }

  @Test
  void whatTheRecordSaysOfToolsOtherwiseThanThePageAsksIsShownAndKept() throws IOException {
    HarborRecord.write(folder, HarborRecord.TEXT.replace("ai-use: listed", "ai-use: by-consent"));
    String door = "/record/" + HarborRecord.NAME + "/contract";
    assertThat(client.page(door))
        .contains("agreed in each case")
        .containsPattern("value=\"by-consent\" checked")
        .doesNotContain("id=\"c-permitted-permitted-open\"");
    client.fillIn(door, "permitted", "f.permitted", "by-consent");
    assertThat(HarborRecord.read(folder)).contains("ai-use: by-consent", "permitted: [mj]");
    client.fillIn(door, "permitted", "f.permitted", "none");
    assertThat(HarborRecord.read(folder)).contains("ai-use: none").doesNotContain("by-consent");
  }

  @Test
  void aFileOfWindowsStaysOne() throws IOException {
    begun();
    write("\uFEFF" + record().replace("\n", "\r\n"));
    client.fillIn(LABEL, "places", "f.places", "etsy");
    assertThat(record()).startsWith("\uFEFF#").contains("targets: [etsy]\r\n");
    assertThat(record().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void aRecordThatCannotBeReadIsLeftAlone() throws IOException {
    begun();
    String page = client.page(LABEL);
    write("bonafide: 1\ntitle: [\n");
    assertThat(client.page(LABEL)).contains("cannot be read as it stands");
    client.answer(LABEL, page, "places", "f.places", "etsy");
    assertThat(record()).isEqualTo("bonafide: 1\ntitle: [\n");
  }

  @Test
  void whatWouldMakeTheRecordUnsoundIsToldAndNotWritten() throws IOException {
    begun();
    String door = LABEL.replaceFirst("label$", "register");
    String before = record();
    String told =
        new String(
            client
                .answer(door, client.page(door), "finished", "w.created.", "the day before")
                .body(),
            StandardCharsets.UTF_8);
    assertThat(told).contains("could not be written into the record", "the day before");
    assertThat(record()).isEqualTo(before);
  }

  @Test
  void nothingThatIsTypedMakesAnElementOfThePage() throws IOException {
    begun();
    String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>{{x}}${7*7}";
    client.fillIn(LABEL, "called", "w.name.", hostile, "w.title.", "</title>" + hostile);
    assertThat(client.page(LABEL))
        .doesNotContain("<script>alert", "<img src=x", "49")
        .contains("&lt;script&gt;alert(1)");
    Files.createDirectories(folder.resolve("<img src=x onerror=alert(1)>"));
    Files.copy(
        folder.resolve("label/project.yaml"),
        folder.resolve("<img src=x onerror=alert(1)>/project.yaml"));
    assertThat(client.page("/")).contains("&lt;img src=x").doesNotContain("<img");
    String document = client.page(LABEL + "/document/disclosure.html");
    assertThat(document).doesNotContain("<script>alert", "<img src=x");
    assertThat(
            client
                .get(LABEL + "/document/disclosure.html")
                .headers()
                .firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox", "'none'"));
  }

  @Test
  void noFileIsReachedThatThePersonDidNotOpen() throws IOException {
    begun();
    Files.writeString(outside.resolve("project.yaml"), record().replace("Untitled", "Private"));
    Files.createSymbolicLink(folder.resolve("link"), outside);
    Files.writeString(folder.resolve("label/secret.txt"), "Private");
    for (String path :
        List.of(
            "/record/../project.yaml/label",
            "/record/%2e%2e/" + outside.getFileName() + "/project.yaml/label",
            "/record/..%2f" + outside.getFileName() + "%2fproject.yaml/label",
            "/record/" + outside + "/project.yaml/label",
            "/record/link/project.yaml/label",
            LABEL + "/file/..%2fsecret.txt",
            LABEL + "/file/secret.txt",
            LABEL + "/document/..%2f..%2fsecret.html",
            "/own/..%2fhome.ftlh",
            "/own/../home.ftlh",
            "/label/secret.txt")) {
      HttpResponse<byte[]> answer = client.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("Private");
    }
  }

  @Test
  void theLanguageIsKeptAndLeadsNowhereElse() {
    begun();
    assertThat(client.get("/language?to=zh-CN&back=" + LABEL).headers().map())
        .containsEntry("location", List.of(LABEL));
    for (String back : List.of("//evil.example/", "https://evil.example/", "/\\evil.example")) {
      assertThat(
              client
                  .get("/language?to=en&back=" + back.replace("\\", "%5C"))
                  .headers()
                  .firstValue("Location"))
          .contains("/");
    }
  }

  @Test
  void whatIsSavedIsWhatTheCommandWrites() throws IOException {
    begun();
    client.fillIn(LABEL, "places", "f.places", "etsy");
    ProjectSource source = ProjectSource.file(folder, "label/project.yaml");
    Wanted wanted = Wanted.all();
    var files = Bonafide.shipped().publish(source, wanted).files();
    assertThat(client.get(LABEL + "/file/disclosure.docx").body())
        .isEqualTo(files.get("disclosure.docx"));
    assertThat(client.get(LABEL + "/file/disclosure.pdf").body())
        .isEqualTo(files.get("disclosure.pdf"));
    Set<String> names = new java.util.LinkedHashSet<>();
    byte[] zip = client.get(LABEL + "/folder.zip").body();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        assertThat(in.readAllBytes()).as(entry.getName()).isEqualTo(files.get(entry.getName()));
      }
    }
    assertThat(names).isEqualTo(files.keySet());
  }

  @Test
  void fiftyTabsThatAnswerAtOnceLoseNothing() throws IOException, InterruptedException {
    begun();
    String page = client.page(LABEL);
    List<Thread> tabs = new ArrayList<>();
    List<String> kinds = List.of("pictures", "words", "music", "video", "code");
    for (int i = 0; i < 50; i++) {
      String[] answer =
          i % 2 == 0
              ? new String[] {"places", "f.places", "etsy", "over", "1"}
              : new String[] {"kinds", "f.kinds", kinds.get(i % kinds.size()), "over", "1"};
      Thread tab =
          new Thread(
              () ->
                  client.answer(
                      LABEL, page, answer[0], answer[1], answer[2], answer[3], answer[4]));
      tab.start();
      tabs.add(tab);
    }
    for (Thread tab : tabs) {
      tab.join();
    }
    assertThat(record()).contains("targets: [etsy]", "elements:");
    try (Stream<Path> files = Files.list(folder.resolve("label"))) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("project.yaml");
    }
  }
}
