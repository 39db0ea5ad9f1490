package org.bonafide.publish.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.evidence.seal.TestAuthority;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.DossierFiles;
import org.bonafide.publish.evidence.Sealing;
import org.bonafide.write.docx.DocxSchema;
import org.bonafide.write.docx.DocxWords;
import org.bonafide.write.pdf.PdfConformance;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The papers of a dossier, from every example. */
class DossierPapersTest {

  @TempDir private static Path temp;

  private static CaseFile.Content open(Path folder) {
    return CaseFile.open(folder, "project.yaml").content().orElseThrow();
  }

  private static Path written(Path folder, String to) {
    Path out = temp.resolve(to);
    DossierFiles.Written written =
        DossierFiles.write(
            open(folder), out, to, new LinkedHashSet<>(List.of("docx", "pdf")), false);
    assertThat(written.findings()).isEmpty();
    return out;
  }

  @TestFactory
  Stream<DynamicNode> everyPaperOfEveryExample() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("examples"))) {
      return all.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              folder ->
                  DynamicContainer.dynamicContainer(
                      folder.getFileName().toString(), papers(folder)));
    }
  }

  private static Stream<DynamicNode> papers(Path folder) {
    Path out = written(folder, folder.getFileName().toString());
    Path again = written(folder, folder.getFileName() + "-again");
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(f -> f.toString().endsWith(".pdf"))
          .sorted()
          .map(pdf -> paper(pdf, out, again))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DynamicNode paper(Path pdf, Path out, Path again) {
    String name = pdf.getFileName().toString().replace(".pdf", "");
    return dynamicTest(
        name,
        () -> {
          byte[] file = Files.readAllBytes(pdf);
          byte[] docx = Files.readAllBytes(out.resolve(name + ".docx"));
          assertThat(Files.readAllBytes(again.resolve(name + ".pdf"))).isEqualTo(file);
          assertThat(Files.readAllBytes(again.resolve(name + ".docx"))).isEqualTo(docx);
          assertThat(DocxWords.of(docx)).isEqualTo(PdfWords.of(file));
          assertThat(PdfConformance.check(file)).isEmpty();
          assertThat(DocxSchema.errors(docx)).isEmpty();
          assertThat(PdfWords.of(file)).doesNotContain("${", "{0}", "{1}", "null", "Optional");
          if (name.startsWith("dossier-cover")) {
            try (PDDocument cover = Loader.loadPDF(file)) {
              assertThat(cover.getNumberOfPages()).isEqualTo(1);
            }
          }
        });
  }

  @Test
  void bothLanguagesHaveTheSameWordsAndEachIsUsed() throws IOException {
    Map<String, Object> english = words("en");
    assertThat(words("zh-CN").keySet()).isEqualTo(english.keySet());
    String source;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/bonafide/publish/dossier"))) {
      source = files.map(DossierPapersTest::read).collect(Collectors.joining());
    }
    assertThat(english.keySet()).allSatisfy(key -> assertThat(source).contains("\"" + key + "\""));
  }

  private static Map<String, Object> words(String tag) throws IOException {
    String file = "/org/bonafide/languages/" + tag + "/dossier.yaml";
    try (InputStream in = DossierWords.class.getResourceAsStream(file)) {
      return new Yaml().load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Sealed and stamped, every grade, more people and tools than fit, the longest title. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void theFullestCoverIsOnePage(String language) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("full-" + language));
    StringBuilder record =
        new StringBuilder("bonafide: 1\ntitle: T\nlanguages: [" + language + "]\npeople:\n");
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      record
          .append("  p")
          .append(i)
          .append(": {name: Maximiliana Featherstonehaugh ")
          .append(i)
          .append("}\n");
      ids.append(i == 0 ? "p" : ", p").append(i);
    }
    record.append("tools:\n");
    StringBuilder tools = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      record
          .append("  t")
          .append(i)
          .append(": {name: A Tool of a Long Name, version: \"")
          .append(i)
          .append("\", generative: yes}\n");
      tools.append(i == 0 ? "t" : ", t").append(i);
    }
    record
        .append("works: {w: {title: ")
        .append("A long title ".repeat(12))
        .append(", category: visual-art, elements: {e: {steps: [{act: prompt, by: [")
        .append(ids)
        .append("], with: [")
        .append(tools)
        .append("]}]}}}}\nrecords:\n");
    for (String origin :
        List.of(
            "original", "exported", "embedded", "screenshot", "written", "re-created", "unknown")) {
      record.append("  r-").append(origin).append(": {origin: ").append(origin).append("}\n");
    }
    Files.write(folder.resolve("signed.png"), Exports.signed());
    record.append("  r-signed: {file: signed.png}\n");
    Files.writeString(folder.resolve("project.yaml"), record);
    TestAuthority authority = new TestAuthority(Instant.parse("2026-11-24T12:00:00Z"));
    assertThat(Sealing.seal(open(folder), Optional.of(authority)).sealed().orElseThrow().stamp())
        .isPresent();
    Path out = written(folder, "full-out-" + language);
    try (PDDocument cover = Loader.loadPDF(Files.readAllBytes(out.resolve("dossier-cover.pdf")))) {
      assertThat(cover.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void theCoverNamesGenerativeToolsFirst() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("tools"));
    Files.writeString(
        folder.resolve("project.yaml"),
        "bonafide: 1\n"
            + "title: T\n"
            + "languages: [en]\n"
            + "people: {lin: {name: Lin}}\n"
            + "tools: {a: {name: Bridge, generative: no}, b: {name: Krita, generative: no}, c:"
            + " {name: Inkscape, generative: no}, d: {name: Gimp, generative: no}, e: {name:"
            + " Mixer}, f: {name: Midjourney, generative: yes}, g: {name: Firefly, generative:"
            + " yes}}\n"
            + "works: {w: {title: W, elements: {e: {steps: [{act: edit, by: lin, with: [a, b, c, d,"
            + " e, f, g]}]}}}}\n");
    assertThat(cover(folder)).contains("Midjourney, Firefly, Mixer, Bridge and 3 others");
  }

  private static String cover(Path folder) throws IOException {
    Path out = written(folder, folder.getFileName() + "-out");
    return PdfWords.of(Files.readAllBytes(out.resolve("dossier-cover.pdf"))).toString();
  }

  /** Whoever signs behind a list of pages signs for a seal that is named beside the signature. */
  @Test
  void theSignaturesOfTheHashPageNameTheSeal() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("long-list"));
    StringBuilder record = new StringBuilder("bonafide: 1\ntitle: T\nlanguages: [en]\nrecords:\n");
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("a_long_name_of_a_file_" + i + ".txt"), "x" + i);
      record.append("  r" + i + ": {file: a_long_name_of_a_file_" + i + ".txt}\n");
    }
    Files.writeString(folder.resolve("project.yaml"), record);
    String seal = Sealing.seal(open(folder), Optional.empty()).sealed().orElseThrow().digest();
    Path out = written(folder, "long-list-out");
    try (PDDocument page = Loader.loadPDF(Files.readAllBytes(out.resolve("hash-page.pdf")))) {
      int last = page.getNumberOfPages();
      assertThat(last).isGreaterThan(1);
      org.apache.pdfbox.text.PDFTextStripper words = new org.apache.pdfbox.text.PDFTextStripper();
      words.setStartPage(last);
      assertThat(words.getText(page).replaceAll("\\s", ""))
          .contains("Signedforthelistabove(files:41),whichbelongstoseal1", seal, "Presentedby")
          .contains("project.yaml");
    }
  }

  @Test
  void aFileThatDiffersIsNotWrittenOver() throws IOException {
    Path out = written(Path.of("examples/campaign"), "kept");
    Files.writeString(out.resolve("exhibits.pdf"), "mine");
    DossierFiles.Written second =
        DossierFiles.write(open(Path.of("examples/campaign")), out, "kept", Set.of("pdf"), false);
    assertThat(second.names()).isEmpty();
    assertThat(second.findings()).singleElement().asString().contains("differs");
    assertThat(out.resolve("exhibits.pdf")).hasContent("mine");
  }
}
