package org.bonafide.publish.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.join.LibreOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What LibreOffice makes of a redline: accepting gives what it reads in the later draft, rejecting
 * what it reads in the earlier one. Where LibreOffice is not there, the tests are passed over.
 */
class RedlineInLibreOfficeTest {

  private static final Path FOLDER = Path.of("target/redlines");
  private static final Map<String, String[]> PAIRS = new LinkedHashMap<>();

  static {
    PAIRS.put("positions", new String[] {"agency US-NY rider", "freelancer US-NY rider"});
    PAIRS.put("laws", new String[] {"balanced GB-ENG addendum", "balanced US-NY addendum"});
    PAIRS.put("forms", new String[] {"agency US-TX short", "agency US-TX schedule"});
  }

  @BeforeAll
  static void read() throws Exception {
    assumeTrue(LibreOffice.found().isPresent(), "LibreOffice is not on the PATH");
    Files.createDirectories(FOLDER);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String[]> pair : PAIRS.entrySet()) {
      byte[] before = drafted(pair.getValue()[0].split(" "));
      byte[] after = drafted(pair.getValue()[1].split(" "));
      DraftRedliner.Made made =
          DraftRedliner.redline("old", before, "new", after, "Ada").redline().orElseThrow();
      assertThat(made.insertions() * made.deletions()).isPositive();
      files.add(write(pair.getKey() + ".before", before));
      files.add(write(pair.getKey() + ".after", after));
      files.add(write(pair.getKey() + ".redline", made.bytes()));
    }
    LibreOffice.found().get().read(files);
  }

  private static byte[] drafted(String... terms) {
    Wanted wanted =
        Wanted.all()
            .only("contract")
            .as("docx")
            .on(AskedTerms.NONE.position(terms[0]).law(terms[1]).form(terms[2]));
    return Bonafide.shipped()
        .publish(Request.of("examples/campaign/project.yaml").source(), wanted)
        .files()
        .get("ai-clauses.docx");
  }

  private static Path write(String name, byte[] bytes) throws IOException {
    return Files.write(FOLDER.resolve(name + ".docx"), bytes).toAbsolutePath();
  }

  @TestFactory
  Stream<DynamicTest> acceptingGivesTheLaterDraft() {
    return PAIRS.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(words(name + ".redline.docx.accepted"))
                            .isEqualTo(words(name + ".after.docx.accepted"))));
  }

  @TestFactory
  Stream<DynamicTest> rejectingGivesTheEarlierDraft() {
    return PAIRS.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(words(name + ".redline.docx.rejected"))
                            .isEqualTo(words(name + ".before.docx.accepted"))));
  }

  /**
   * Lines with words. Numbers are left out, since lists are those of the later draft. Two habits of
   * LibreOffice are passed over: it writes an X behind a deleted paragraph that holds a reference,
   * and keeps an empty paragraph behind an inserted table that is rejected.
   */
  private static List<String> words(String what) throws IOException {
    return Files.readAllLines(FOLDER.resolve(what + ".txt")).stream()
        .map(line -> line.replace("\ufeff", "").replaceFirst("(^|(?<=\\.))X$", ""))
        .map(line -> line.replace("Error: Reference source not found", ""))
        .map(line -> line.replaceAll("T?\\d+(\\.\\d+)*\\.?|\\(?\\b[a-z]\\)|[•\\s\u00a0]", ""))
        .filter(line -> !line.matches("|Annex|Schedule"))
        .toList();
  }
}
