package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Report;
import org.bonafide.publish.Request;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The public sees a credit, never the legal name behind it, an address or a prompt. */
class PublicNamesTest {

  private static final List<String> PRIVATE =
      List.of("Realname", "实名", "Otherlegal", "Private Lane", "secret quokka", "ada@", "+1 555");

  /** One is known under a credit and is a party; one under a pseudonym. */
  private static final String RECORD =
      """
      bonafide: 1
      title: Moon cat
      languages: [en, zh-CN]
      people:
        ada: {name: Ada Realname, names: {zh-CN: 实名}, credit: A. N. Onymous, id-number: "11010519491231002X"}
        bo: {name: Bo Otherlegal, pseudonym: Blue Heron}
      parties: {me: {person: ada, address: 1 Private Lane, email: ada@example.com, phone: "+1 555 0100"}}
      tools: {gen: {name: Genie, generative: yes, account: ada}}
      works:
        cat:
          title: Moon Cat
          category: visual-art
          owner: {party: me, by: authored}
          impression: {realistic: yes}
          elements:
            design:
              what: artwork
              describe: the cat
              generated-part: appreciable
              steps:
                - {act: prompt, by: ada, with: gen, prompt: secret quokka, detail: secret quokka}
                - {act: input, by: bo, with: gen, of: ada, perceptible: yes}
                - {act: edit, by: bo, with: hand, perceptible: yes}
                - {act: review, by: bo}
          arrangement: {by: ada, expressive: yes, perceptible: yes}
      disclosure: {publisher: %s, responsible: ada, notice: "https://example.com/cat", targets: [%s]}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void everyDisclosure() throws IOException {
    for (String publisher : List.of("me", "ada", "bo")) {
      Path own = Files.createDirectories(folder.resolve(publisher));
      Files.writeString(
          own.resolve("project.yaml"),
          RECORD.formatted(publisher, String.join(", ", DisclosureTargets.SHIPPED)));
      Report report =
          Publisher.publish(
              Request.of("project.yaml")
                  .from(own)
                  .only(Set.of("disclosure"))
                  .as(Set.of("docx", "pdf", "html", "txt", "svg"))
                  .into("o"));
      assertThat(report.findings().stream().filter(f -> f.severity() == Severity.ERROR)).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> noDisclosureNamesWhatIsPrivate() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> written =
          files.filter(Files::isRegularFile).filter(f -> f.getParent().endsWith("o")).toList();
      assertThat(written.stream().map(f -> f.getFileName().toString()))
          .contains(
              "disclosure.docx",
              "disclosure.pdf",
              "disclosure.html",
              "disclosure.txt",
              "disclosure.json",
              "disclosure.xmp",
              "disclosure-snippet.html",
              "disclosure-etsy.txt");
      return written.stream()
          .map(
              file ->
                  dynamicTest(
                      folder.relativize(file).toString(),
                      () -> {
                        String words = file.getFileName() + words(file);
                        assertThat(PRIVATE).noneMatch(words::contains);
                        if (file.endsWith("disclosure.txt")) {
                          assertThat(words).contains("A. N. Onymous", "Blue Heron");
                        }
                      }));
    }
  }

  private static String words(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    if (name.endsWith(".pdf")) {
      return PdfWords.of(bytes);
    }
    return name.endsWith(".docx") ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String unpacked(byte[] docx) throws IOException {
    StringBuilder words = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        words.append(part.replaceAll("<[^>]+>", "")).append(part);
      }
    }
    return words.toString();
  }
}
