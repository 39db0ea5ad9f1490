package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.page.PageClient.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.page.tray.TrayBounds;
import org.bonafide.page.tray.Trays;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.evidence.FolderScan;
import org.bonafide.publish.evidence.StatedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped on the page: read, sorted, and kept only when that is asked for. */
class DroppedFilesTest extends HarborCase {

  private static final String DOOR = "/record/harbor/project.yaml/label";
  private static final String FILES = DOOR + "/files";
  private static final String RECORD =
      """
      bonafide: 1
      title: Harbor # mine
      languages: [en]

      works:
        poster:
          title: Harbor
          elements:
            scene:
              what: artwork
              describe: the scene
            text:
              what: text
              describe: the text
      """;

  @TempDir Path outside;

  DroppedFilesTest() {
    super(RECORD);
  }

  private void restart(Trays trays) throws IOException {
    client.close();
    client = new PageClient(folder, trays);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static byte[] midjourney() {
    return Exports.midjourney("a lighthouse in fog", "a", "02");
  }

  @Test
  void whatWasReadIsShownAndNothingIsKeptUnasked() throws IOException {
    HttpResponse<byte[]> sent = client.sendFile(FILES, "a.png", midjourney());
    assertThat(sent.headers().firstValue("Location")).contains(FILES);
    client.sendFile(FILES, "rejected/b.png", midjourney());
    client.sendFile(FILES, "notes.xyz", "hello".getBytes(StandardCharsets.UTF_8));
    assertThat(client.page(FILES))
        .contains("a lighthouse in fog", "Midjourney", "2026-03-02")
        .contains("What was not understood", "notes.xyz: of a form that is not read")
        .contains("name=\"unused\" value=\"1\" checked");
    assertThat(client.page(DOOR)).contains("3 files are not kept yet");
    assertThat(record()).isEqualTo(RECORD);
    assertThat(files()).containsExactly("harbor/project.yaml");
  }

  @Test
  void keptFilesAreCopiedAndTheRecordSaysWhatTheyTell() throws IOException {
    client.sendFile(FILES, "a.png", midjourney());
    client.sendFile(FILES, "rejected/b.png", Exports.midjourney("fog", "b", "03"));
    client.post(FILES + "/sort", "file", "1", "part", "poster.scene");
    client.post(FILES + "/sort", "file", "2", "part", "poster.scene", "unused", "1");
    String told = text(client.post(FILES + "/keep"));
    assertThat(told).contains("Kept: 2 files", "records 2", "tools 1");
    assertThat(files())
        .containsExactly(
            "harbor/evidence/scene/a.png",
            "harbor/evidence/scene/rejected/b.png",
            "harbor/project.yaml");
    assertThat(Files.readAllBytes(folder.resolve("harbor/evidence/scene/a.png")))
        .isEqualTo(midjourney());
    assertThat(record())
        .startsWith("bonafide: 1\ntitle: Harbor # mine\n")
        .contains("file: evidence/scene/a.png", "kind: rejected-output", "with: midjourney");
    assertThat(client.page(FILES)).doesNotContain("a lighthouse in fog");
    client.post(DOOR + "/undo");
    assertThat(record()).isEqualTo(RECORD);
  }

  @Test
  void theRecordSaysWhatTheCommandWouldWrite() throws IOException {
    client.sendFile(FILES, "a.png", midjourney());
    client.sendFile(FILES, "b.png", Exports.webUi("a harbor at night", 7));
    client.post(FILES + "/sort", "file", "1", "part", "poster.scene");
    client.post(FILES + "/sort", "file", "2", "part", "poster.scene");
    client.post(FILES + "/keep");
    String byPage = record();
    Files.writeString(folder.resolve("harbor/project.yaml"), RECORD);
    StatedRecord stated = StatedRecord.read(folder, "harbor/project.yaml");
    Bonafide.shipped()
        .evidence()
        .scan(stated, folder.resolve("harbor/evidence/scene"), FolderScan.Options.ALL)
        .addTo("poster", "scene");
    assertThat(byPage).isEqualTo(record());
  }

  @Test
  void aFileOfNoPartIsARecordWithoutAStep() throws IOException {
    client.sendFile(FILES, "a.png", midjourney());
    client.post(FILES + "/sort", "file", "1", "part", "");
    client.post(FILES + "/keep");
    assertThat(record()).contains("file: evidence/a.png").doesNotContain("steps:", "tools:");
  }

  @Test
  void aFileInAFolderThatIsCalledAsAPartIsSortedThere() {
    client.sendFile(FILES, "exports/scene/a.png", midjourney());
    assertThat(client.page(FILES)).contains("<option value=\"poster.scene\" selected>");
  }

  @Test
  void onlyTheConversationsThatWereForTheWorkAreSteps() throws IOException {
    client.sendFile(
        FILES, "conversations.json", Exports.conversations().getBytes(StandardCharsets.UTF_8));
    String page = client.page(FILES);
    Matcher chats = Pattern.compile("name=\"conversation\" value=\"([^\"]+)\"").matcher(page);
    assertThat(chats.find()).isTrue();
    String chat = chats.group(1);
    client.post(FILES + "/sort", "file", "1", "part", "poster.text", "conversation", chat);
    client.post(FILES + "/keep");
    assertThat(record()).contains("act: prompt", chat);
  }

  @Test
  void whereTheRecordCannotBeWrittenNothingIsCopied() throws IOException {
    client.sendFile(FILES, "a.png", midjourney());
    Files.writeString(folder.resolve("harbor/project.yaml"), "bonafide: 1\ntitle: [\n");
    assertThat(text(client.post(FILES + "/keep"))).contains("Nothing was kept");
    assertThat(files()).containsExactly("harbor/project.yaml");
    Files.writeString(folder.resolve("harbor/project.yaml"), RECORD);
    assertThat(client.page(FILES)).contains("a lighthouse in fog");
  }

  @Test
  void nothingThatIsThereIsWrittenOver() throws IOException {
    Path evidence = folder.resolve("harbor/evidence");
    Files.createDirectories(evidence);
    Files.writeString(evidence.resolve("a.png"), "another");
    client.sendFile(FILES, "a.png", midjourney());
    client.post(FILES + "/sort", "file", "1", "part", "");
    client.post(FILES + "/keep");
    assertThat(evidence.resolve("a.png")).hasContent("another");
    assertThat(evidence.resolve("a-2.png")).hasBinaryContent(midjourney());
    assertThat(record()).contains("file: evidence/a-2.png");
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("harbor/evidence"), outside);
    client.sendFile(FILES, "../../../up.png", midjourney());
    assertThat(text(client.post(FILES + "/keep"))).contains("Nothing was kept");
    assertThat(outside).isEmptyDirectory();
    Files.delete(folder.resolve("harbor/evidence"));
    for (String hostile : List.of("/etc/x.png", "..\\..\\y.png", ".git/z.png", "%2e%2e/w.png")) {
      client.sendFile(FILES, hostile, Exports.webUi(hostile, 1));
    }
    assertThat(text(client.post(FILES + "/keep"))).contains("Kept: 5 files");
    assertThat(files()).allMatch(name -> name.startsWith("harbor/"));
    assertThat(record()).doesNotContain("../");
  }

  @Test
  void aNameOrAFieldThatIsMarkupStaysWords() {
    String hostile = "<img src=x onerror=alert(1)>.png";
    client.sendFile(FILES, hostile, Exports.midjourney("<script>alert(1)</script>", "c", "02"));
    assertThat(client.page(FILES))
        .doesNotContain("<img src=x", "<script>alert")
        .contains("&lt;img src=x", "&lt;script&gt;alert");
  }

  @Test
  void onlyPicturesOfDotsAreShown() {
    client.sendFile(FILES, "a.png", midjourney());
    client.sendFile(FILES, "b.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
    client.sendFile(FILES, "c.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8));
    client.sendFile(FILES, "d.jpg", Pictures.jpeg(20, 20));
    HttpResponse<byte[]> shown = client.get(FILES + "/1/picture");
    assertThat(shown.body()).isEqualTo(midjourney());
    assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(shown.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox; frame-ancestors 'none'");
    assertThat(client.get(FILES + "/4/picture").headers().firstValue("Content-Type"))
        .contains("image/jpeg");
    for (String none : List.of("2", "3", "9", "..", "1/..")) {
      assertThat(client.get(FILES + "/" + none + "/picture").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void moreThanMayLieThereIsToldAndNotTaken() throws IOException {
    Trays trays = new Trays(new TrayBounds(10_000, 25_000, 3, 2));
    restart(trays);
    client.sendFile(FILES, "large.bin", new byte[10_001]);
    assertThat(client.page(FILES)).contains("large.bin", "is larger than");
    client.sendFile(FILES, "a.bin", new byte[9_000]);
    client.sendFile(FILES, "b.bin", new byte[9_001]);
    client.sendFile(FILES, "c.bin", new byte[9_002]);
    assertThat(client.page(FILES)).contains("c.bin", "more than may lie here at once");
    client.post(FILES + "/remove", "file", "1");
    client.sendFile(FILES, "c.bin", new byte[6_000]);
    client.sendFile(FILES, "d.bin", new byte[10]);
    client.sendFile(FILES, "e.bin", new byte[11]);
    assertThat(client.page(FILES)).contains("e.bin", "one more than may lie here");
    trays.anHourPassed();
    assertThat(client.page(FILES)).contains("b.bin");
    trays.anHourPassed();
    trays.anHourPassed();
    assertThat(client.page(FILES)).doesNotContain("a.bin", "c.bin");
  }

  @Test
  void fiftyTabsTogetherPassNoBound() throws IOException, InterruptedException {
    restart(new Trays(new TrayBounds(100_000, 500_000, 1000, 12)));
    List<Thread> tabs = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int tab = i;
      Thread one =
          new Thread(
              () -> {
                byte[] bytes = new byte[50_000];
                bytes[0] = (byte) tab;
                client.sendFile(FILES, tab + ".bin", bytes);
              });
      one.start();
      tabs.add(one);
    }
    for (Thread tab : tabs) {
      tab.join();
    }
    String page = client.page(FILES);
    assertThat(page.split("class=\"file\"").length - 1).isBetween(1, 10);
    assertThat(page).contains("more than may lie here at once");
  }

  @Test
  void whatWasDroppedAndNotKeptIsGoneAtTheEnd() throws IOException {
    Path temp = Path.of(System.getProperty("java.io.tmpdir"));
    client.sendFile(FILES, "gone.bin", "a mark that nobody else writes".getBytes());
    assertThat(left(temp)).isNotEmpty();
    client.close();
    assertThat(left(temp)).isEmpty();
    client = new PageClient(folder);
  }

  private static List<Path> left(Path temp) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(temp)) {
      for (Path place :
          all.filter(one -> one.getFileName().toString().startsWith("bonafide-page-")).toList()) {
        try (Stream<Path> files = Files.walk(place)) {
          files.filter(file -> file.endsWith("gone.bin")).forEach(found::add);
        } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException e) {
          continue; // of another program, which ended
        }
      }
    }
    return found;
  }
}
