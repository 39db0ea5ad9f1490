package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.page.PageClient.location;
import static org.bonafide.page.PageClient.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * Whoever reads Chinese reads Chinese: no screen has a sentence in English but what it quotes from
 * a record, a file or a document, and names.
 */
class ChineseScreensTest {

  private static final List<String> DOORS = List.of("label", "contract", "register");
  private static final String HARBOR = "/record/" + HarborRecord.NAME + "/";
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path TARGETS = Path.of("src/main/resources/org/bonafide/label/targets");

  @TempDir Path folder;
  private PageClient client;
  private final Map<String, List<String>> english = new LinkedHashMap<>();
  private final List<String> seen = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    client = new PageClient(folder).in("zh-CN");
    quotesForms();
  }

  @AfterEach
  void stop() {
    client.close();
  }

  private void looksAt(String screen, String html) {
    assertThat(html).as(screen).contains("lang=\"zh-CN\"");
    seen.add(html);
    List<String> sorted =
        names.stream()
            .filter(name -> name.contains(" "))
            .sorted(Comparator.comparing(n -> -n.length()))
            .toList();
    List<String> found = ShownWords.english(html, sorted);
    if (!found.isEmpty()) {
      english.put(screen, found);
    }
  }

  private void looksAt(String path) {
    looksAt(path, client.page(path));
  }

  /** What forms of places say, which stands on the page as it stands there. */
  private void quotesForms() throws IOException {
    try (Stream<Path> targets = Files.list(TARGETS)) {
      for (Path target : targets.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        forms(new Yaml().load(Files.readString(target)));
      }
    }
  }

  private void forms(Object value) {
    if (value instanceof Map<?, ?> map) {
      boolean told = map.containsKey("zh-CN") && !map.get("zh-CN").equals(map.get("en"));
      map.forEach(
          (key, one) -> {
            if (!told || one instanceof Map<?, ?>) {
              forms(one);
            }
          });
    } else if (value instanceof Iterable<?> list) {
      list.forEach(this::forms);
    } else {
      names.add(String.valueOf(value));
    }
  }

  /** What a record states may stand on the page as it is. */
  private void quotes(String yaml) {
    values(new Yaml().load(yaml));
  }

  private void values(Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, one) -> {
            names.add(String.valueOf(key));
            values(one);
          });
    } else if (value instanceof Iterable<?> list) {
      list.forEach(this::values);
    } else {
      names.add(String.valueOf(value));
    }
  }

  private void example(String name) throws IOException {
    Path from = EXAMPLES.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(name).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    quotes(Files.readString(folder.resolve(name + "/project.yaml")));
  }

  private void harbor() throws IOException {
    HarborRecord.write(folder, HarborRecord.TEXT);
    quotes(HarborRecord.TEXT);
  }

  private void noneIsEnglish() {
    assertThat(english).isEmpty();
  }

  @Test
  void theListAndEachDoorOfEachExample() throws IOException {
    looksAt("/");
    for (String name : List.of("campaign", "comic", "commission", "lantern", "pendant")) {
      example(name);
      for (String door : DOORS) {
        looksAt("/record/" + name + "/project.yaml/" + door);
      }
      looksAt("/record/" + name + "/project.yaml/contract/positions");
    }
    HarborRecord.write(folder, "bonafide: [");
    looksAt("/");
    looksAt(HARBOR + "label");
    looksAt("/nowhere");
    assertThat(String.join("", seen))
        .contains("class=\"warning\"", "class=\"card ", "class=\"verdict ");
    noneIsEnglish();
  }

  @Test
  void filesThatAreDroppedAndWhatWasReadOutOfThem() throws IOException {
    harbor();
    String label = HARBOR + "label/files";
    Map<String, byte[]> dropped = new LinkedHashMap<>();
    dropped.put("mj.png", Exports.midjourney("a lighthouse in fog", "a", "02"));
    dropped.put("webui.png", Exports.webUi("a pier", 7));
    dropped.put("signed.png", Exports.signed());
    dropped.put("aigc.png", Exports.aigc("3"));
    dropped.put("aigc-none.png", Exports.aigc(""));
    dropped.put("hidden.png", Exports.stealth("{\"prompt\": \"x\"}"));
    dropped.put("chats.json", Exports.conversations().getBytes(StandardCharsets.UTF_8));
    dropped.put("drawing.kra", Exports.krita());
    dropped.put("what.bin", new byte[] {1, 2, 3});
    names.addAll(List.of("a lighthouse in fog", "a pier"));
    for (Map.Entry<String, byte[]> file : dropped.entrySet()) {
      client.sendFile(label, file.getKey(), file.getValue());
    }
    looksAt(label);
    assertThat(String.join("", seen)).contains("备注（", "疑似由人工智能制作");
    client.post(label + "?told=address&large=huge.tif");
    looksAt(label);
    for (int id = 1; id <= 6; id++) {
      looksAt(label + "/" + id + "/label?keep=PNG+text+parameters");
    }
    looksAt("kept", text(client.post(label + "/keep")));
    looksAt("undone", text(client.post(label.replace("/files", "/undo"))));
    HarborRecord.write(folder, "bonafide: 1\nx: &a [*a]\n");
    client.sendFile(label, "mj.png", dropped.get("mj.png"));
    looksAt("not kept", text(client.post(label + "/keep")));
    noneIsEnglish();
  }

  @Test
  void wordFilesOfEachKind() throws IOException {
    harbor();
    String contract = HARBOR + "contract/files";
    Map<String, byte[]> dropped = new LinkedHashMap<>();
    for (String name : List.of("heading styles", "typed with tabs")) {
      dropped.put(name.replace(' ', '-'), SampleHosts.all().get(name));
    }
    HostRefusals.all().forEach((name, bytes) -> dropped.put("no-" + name.replace(' ', '-'), bytes));
    for (Map.Entry<String, byte[]> file : dropped.entrySet()) {
      String name = file.getKey() + ".docx";
      String word = location(client.sendFile(contract, name, file.getValue()));
      if (word.endsWith("/word")) {
        looksAt(name, client.page(word));
        if (!name.startsWith("no-")) {
          looksAt(name + " as a draft", client.page(word + "?as=returned"));
          looksAt(name + " at a place", client.page(word + "?as=join&place=nowhere&way=exhibit"));
        }
      }
      client.post(contract + "/remove", "file", "all");
    }
    assertThat(seen).hasSizeGreaterThan(12);
    assertThat(String.join("", seen)).contains("class=\"error\"", "class=\"note\"", "没有加入任何内容");
    noneIsEnglish();
  }

  @Test
  void whatIsRefusedAndWhatTwoAnswered() throws IOException {
    harbor();
    String door = HARBOR + "register";
    String page = client.page(door);
    String refused =
        text(
            client.answer(door, page, "finished", "w.created.", "yesterday or so", "w.place.", ""));
    names.add("yesterday or so");
    looksAt("refused", refused);
    assertThat(refused).contains("没有作任何改动");
    String asked = client.page(door);
    HarborRecord.write(
        folder, HarborRecord.TEXT.replace("generated-part: appreciable", "generated-part: none"));
    client.answer(door, asked, "category", "f.category", "literary");
    String conflict = text(client.answer(door, asked, "category", "f.category", "software"));
    looksAt("conflict", conflict);
    assertThat(conflict).contains("role=\"alert\"");
    looksAt("nothing to undo", text(client.post(HARBOR + "label/undo")));
    noneIsEnglish();
  }
}
