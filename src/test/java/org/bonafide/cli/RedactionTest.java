package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bonafide.evidence.Concealed;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is marked confidential is in no file that any command writes and in no line that it prints:
 * prompts, settings, reasons, chats and the contents of records.
 */
class RedactionTest {

  private static final String PROMPT = "a zanzibar harbor, quokka lamps";

  /** Words that stand only where the record is confidential. */
  private static final List<String> SECRETS =
      List.of(
          "zanzibar",
          "quokka",
          "wombat",
          "echidna",
          "numbat",
          "dugong",
          "secret harbor",
          "Harbor ideas");

  private static final String RECORD =
      """
      bonafide: 1
      title: Moon cat
      reference: CAT 7
      languages: [en, zh-CN]
      people: {mia: {name: Mia Torres, domicile: US}}
      parties: {shop: {name: Moon Shop LLC, kind: company, place: "New York, US", address: 1 Sample Street}}
      tools: {webui: {name: Stable Diffusion WebUI, generative: yes}}
      works:
        pendant:
          title: Moon Cat
          category: visual-art
          place: US
          elements:
            design:
              what: artwork
              describe: the cat
              generated-part: appreciable
              steps:
                - {act: prompt, by: mia, with: webui, on: 2026-05-01, prompt: "%s", negative-prompt: wombat,
                   parameters: {Style: echidna}, seed: "4711", prompts: 7, detail: numbat, reason: dugong, before: dugong, after: dugong,
                   aspects: [composition], records: [log, chats], confidential: yes}
                - {act: select, by: mia, on: 2026-05-01, candidates: 16, kept: 1, reason: its line}
                - {act: edit, by: mia, on: 2026-05-02, detail: redrew the paw, expressive: yes, perceptible: yes}
      records:
        log: {file: exports/log.txt, kind: prompt-log, made: 2026-05-01, origin: exported, confidential: yes}
        chats: {file: exports/conversations.json, kind: prompt-log, made: 2026-05-01, origin: exported, confidential: yes}
      contract: {form: addendum, agency: shop, with: [mia-party], agreement: Agreement of 2026, governing-law: US-NY}
      disclosure: {publisher: shop, targets: [general, eu, cn, etsy, youtube, aid]}
      registration: {offices: [us, cn], claimant: mia}
      """
          .formatted(PROMPT)
          .replace("[mia-party]", "[]");

  @TempDir private static Path folder;
  private static final Map<String, String> SAID = new LinkedHashMap<>();

  @BeforeAll
  static void everyCommand() throws IOException {
    Files.createDirectory(folder.resolve("exports"));
    Files.writeString(folder.resolve("project.yaml"), RECORD);
    Files.writeString(folder.resolve("exports/log.txt"), PROMPT);
    Files.writeString(folder.resolve("exports/conversations.json"), Exports.conversations());
    Files.write(folder.resolve("exports/a.png"), Exports.webUi(PROMPT, 4711));
    run("check", "project.yaml");
    run("check", "project.yaml", "--format", "json");
    run("generate", "project.yaml", "--out", "all", "--formats", "docx,pdf,html,txt,svg,png");
    run("explain", "project.yaml");
    run("explain", "project.yaml", "--format", "json");
    run("explain", "project.yaml", "--decisions");
    run("label", "project.yaml", "--target", "etsy");
    run("label", "project.yaml", "--target", "cn");
    run("evidence", "scan", "exports", "--confidential", "--conversation", "c-1", "--all");
    run("evidence", "scan", "exports", "--confidential", "--format", "yaml");
    run("evidence", "grade", "project.yaml");
    run("evidence", "grade", "project.yaml", "--format", "json");
    run("evidence", "gaps", "project.yaml", "--all");
    run("evidence", "gaps", "project.yaml", "--format", "json");
    run("evidence", "seal", "project.yaml");
    run("evidence", "verify", "project.yaml");
    run(
        "evidence",
        "dossier",
        "project.yaml",
        "--out",
        "dossier",
        "--formats",
        "docx,pdf,html,txt");
  }

  private static void run(String... command) {
    Desk desk = new Desk(folder);
    int code = desk.run(command);
    SAID.put(String.join(" ", command), desk.said());
    assertThat(code).as(String.join(" ", command) + "\n" + desk.err).isLessThan(2);
  }

  @TestFactory
  Stream<DynamicTest> noCommandPrintsIt() {
    return SAID.entrySet().stream()
        .map(said -> dynamicTest(said.getKey(), () -> holdsNothing(said.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> noFileHoldsIt() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.startsWith(folder.resolve("exports")))
          .filter(f -> !f.getFileName().toString().equals("project.yaml"))
          .sorted()
          .map(f -> dynamicTest(folder.relativize(f).toString(), () -> holdsNothing(words(f))))
          .toList()
          .stream();
    }
  }

  private static void holdsNothing(String words) {
    assertThat(words).isNotBlank();
    for (String secret : SECRETS) {
      assertThat(words).doesNotContainIgnoringCase(secret);
    }
  }

  private static String words(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    if (name.endsWith(".docx")) {
      return unpacked(bytes);
    }
    return name.endsWith(".pdf") ? PdfWords.of(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String unpacked(byte[] docx) {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        words
            .append(e.getName())
            .append(' ')
            .append(
                new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.toString();
  }

  @Test
  void thePrcStatementGivesTheLengthAndTheDigestInstead() throws IOException {
    Concealed prompt = Concealed.of(PROMPT);
    assertThat(
            Files.readString(folder.resolve("all/registration-cn-annex.txt")).replaceAll("\\s", ""))
        .contains("提示词31个字符，SHA-256值" + prompt.sha256());
  }

  @Test
  void theScanGivesTheLengthAndTheDigestInstead() {
    assertThat(SAID.get("evidence scan exports --confidential --format yaml"))
        .contains("Prompt of 31 characters, SHA-256 " + Concealed.of(PROMPT).sha256());
  }
}
