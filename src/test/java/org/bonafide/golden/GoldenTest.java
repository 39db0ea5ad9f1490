package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.docx.DocxSchema;
import org.bonafide.write.docx.DocxWords;
import org.bonafide.write.docx.OoxmlValidator;
import org.bonafide.write.pdf.PdfConformance;
import org.bonafide.write.pdf.PdfWords;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/**
 * Every golden record, phase by phase: what is expected of it, and what must hold of every
 * document. Cases are pure and run side by side. {@code mvn test -Dtest=GoldenTest -Daccept}
 * rewrites the expectations.
 */
class GoldenTest {

  private static final boolean ACCEPT = System.getProperty("accept") != null;

  /** What the hostile record says itself, and which must therefore print. */
  private static final List<String> HOSTILE =
      List.of(
          "](open:title) <!-- gone? --> &amp; ====",
          "<#if true>x</#if> ${project.title}",
          "HOST-1. ${7*7} {.signatures}",
          "- [x](box:) Eve_of_*Ruin*",
          "[](#records) **Maker**",
          "{.exhibits}",
          "# 1. *Evil* | <b>bold</b> [x](y)");

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicNode> everyGolden() {
    return Goldens.ALL.values().stream()
        .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden)));
  }

  private static Stream<DynamicNode> tests(Golden golden) {
    return Stream.concat(
        Stream.of(
            dynamicTest("phases as expected", () -> phasesAsExpected(golden)),
            dynamicTest("the front door writes the same", () -> theFrontDoorWritesTheSame(golden))),
        golden.instruments().keySet().stream()
            .map(name -> DynamicContainer.dynamicContainer(name, properties(golden, name))));
  }

  private static Stream<DynamicTest> properties(Golden golden, String name) {
    return Stream.of(
        dynamicTest(
            "every character can be printed", () -> assertThat(golden.unprintable(name)).isEmpty()),
        dynamicTest(
            "DOCX words equal PDF words",
            () ->
                assertThat(DocxWords.of(golden.docx(name)))
                    .isEqualTo(PdfWords.of(golden.pdf(name)))),
        dynamicTest(
            "PDF/A-2a and PDF/UA-1",
            () -> assertThat(PdfConformance.check(golden.pdf(name))).isEmpty()),
        dynamicTest(
            "DOCX is valid by schema",
            () -> assertThat(DocxSchema.errors(golden.docx(name))).isEmpty()),
        dynamicTest("nothing of the machinery shows", () -> nothingShows(golden, name)));
  }

  /** What is withheld is not among the files; all else is, byte for byte. */
  private static void theFrontDoorWritesTheSame(Golden golden) {
    Outcome outcome = golden.outcome();
    Map<String, byte[]> files = outcome.files();
    Set<String> withheld =
        outcome.withheld().stream().map(Withheld::instrument).collect(Collectors.toSet());
    for (String name : golden.instruments().keySet()) {
      for (String format : List.of("docx", "pdf")) {
        String file = name + "." + format;
        if (withheld.contains(name) || withheld.contains(file)) {
          assertThat(files).doesNotContainKey(file);
        } else {
          byte[] bytes = format.equals("docx") ? golden.docx(name) : golden.pdf(name);
          assertThat(files.get(file)).isEqualTo(bytes);
        }
      }
    }
  }

  private static void nothingShows(Golden golden, String name) {
    String words = PdfWords.of(golden.pdf(name));
    for (String own : HOSTILE) {
      words = words.replace(own, "");
    }
    assertThat(words)
        .isNotBlank()
        .doesNotContain("${", "<#", "{.", "](", "null", "Optional", "�", "\\")
        .doesNotContainPattern("[\\uE000-\\uF8FF]");
    assertThat(TreeDump.of(golden.instruments().get(name))).doesNotContain(" = }");
  }

  @Test
  void hostileNamesPrintAsThemselves() {
    Golden golden = Golden.of(Path.of("src/test/golden/hostile"));
    String contract = PdfWords.of(golden.pdf("ai-clauses"));
    String statement = PdfWords.of(golden.pdf("registration-us"));
    assertThat(contract).contains("# 1. *Evil* | <b>", "- [x](box:) Eve_of_*Ruin*");
    assertThat(contract).contains("10. Nowhere & <script>alert(1)</script>");
    assertThat(statement).contains("](open:title) <!-- gone? --> &amp; ====");
    assertThat(statement).contains("<#if true>x</#if> ${project.title}");
    assertThat(statement).contains("HOST-1. ${7*7} {.signatures}");
  }

  private static void phasesAsExpected(Golden golden) throws IOException {
    Map<String, String> actual = new LinkedHashMap<>();
    actual.put("findings.txt", golden.findingsDump());
    StringBuilder digests = new StringBuilder();
    for (String name : golden.instruments().keySet()) {
      actual.put(name + ".tree.txt", TreeDump.of(golden.instruments().get(name)));
      actual.put(name + ".words.txt", PdfWords.of(golden.pdf(name)) + "\n");
      digests.append(Digests.docx(golden.docx(name))).append("  ").append(name).append(".docx\n");
      digests.append(Digests.pdf(golden.pdf(name))).append("  ").append(name).append(".pdf\n");
    }
    actual.put("digests.txt", digests.toString());
    actual.putAll(golden.machineFiles());
    Expectations.compare(golden.expectations(), actual, ACCEPT);
  }

  @Test
  void thereIsAGoldenForEachExample() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      List<String> names =
          examples
              .filter(folder -> Files.exists(folder.resolve("project.yaml")))
              .map(folder -> folder.getFileName().toString())
              .toList();
      assertThat(names).hasSizeGreaterThan(4);
      assertThat(Goldens.ALL.keySet()).contains("hostile").containsAll(names);
    }
  }

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyDocxPassesTheOoxmlValidator() {
    return Goldens.ALL.values().stream()
        .flatMap(
            golden ->
                golden.instruments().keySet().stream()
                    .map(
                        name ->
                            dynamicTest(
                                golden.name() + " " + name,
                                () ->
                                    assertThat(OoxmlValidator.errors(golden.docx(name)))
                                        .isEmpty())));
  }

  @Test
  void noExpectationIsLeftOver() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/golden"))) {
      assertThat(folders.map(f -> f.getFileName().toString())).allMatch(Goldens.ALL::containsKey);
    }
  }
}
