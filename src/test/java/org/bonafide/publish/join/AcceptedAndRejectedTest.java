package org.bonafide.publish.join;

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
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What LibreOffice makes of a joined agreement: rejecting gives the host's words and numbers,
 * accepting gives them with the clauses in between. Where LibreOffice is not there, the tests say
 * so and are passed over.
 */
class AcceptedAndRejectedTest {

  private static final Path FOLDER = Path.of("target/joined");
  private static final List<String> EXHIBITS =
      List.of("heading styles", "exhibits behind it", "Han numbers typed", "no numbers");
  private static final Map<String, JoinOutcome> JOINED = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws Exception {
    boolean there = LibreOffice.found().isPresent();
    if (!there) {
      System.err.println("LibreOffice is not on the PATH: nothing is accepted or rejected.");
    }
    assumeTrue(there, "LibreOffice is not on the PATH");
    Files.createDirectories(FOLDER);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> host : SampleHosts.all().entrySet()) {
      JoinOutcome outcome = Joins.join(host.getValue());
      JOINED.put(host.getKey(), outcome);
      files.add(write(host.getKey(), "host", host.getValue()));
      files.add(write(host.getKey(), "joined", outcome.bytes().orElseThrow()));
    }
    for (String host : EXHIBITS) {
      byte[] joined = Joins.join(SampleHosts.all().get(host), "", true, "").bytes().orElseThrow();
      files.add(write(host, "exhibit", joined));
    }
    LibreOffice.found().get().read(files);
  }

  /** The mark of a document's last paragraph cannot go, so an empty one may stay behind. */
  @TestFactory
  Stream<DynamicTest> rejectingAnExhibitGivesTheHostButForABlankAtTheEnd() {
    return EXHIBITS.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<String> rejected = new ArrayList<>(lines(name, "exhibit.docx.rejected"));
                      assertThat(lines(name, "exhibit.docx.accepted")).hasSizeGreaterThan(60);
                      if (rejected.get(rejected.size() - 1).isEmpty()) {
                        rejected.remove(rejected.size() - 1);
                      }
                      assertThat(rejected).isEqualTo(lines(name, "host.docx.accepted"));
                    }));
  }

  private static Path write(String name, String what, byte[] bytes) throws IOException {
    Path file = FOLDER.resolve(name.replaceAll("[^A-Za-z]+", "-") + "." + what + ".docx");
    Files.write(file, bytes);
    return file.toAbsolutePath();
  }

  private static List<String> lines(String name, String what) throws IOException {
    Path file = FOLDER.resolve(name.replaceAll("[^A-Za-z]+", "-") + "." + what + ".txt");
    return Files.readAllLines(file).stream()
        .map(line -> line.replace("\ufeff", "").replaceAll("[\\s\u3000\u00a0]+", " ").strip())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> rejectingGivesTheHost() {
    return JOINED.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      boolean changed = name.startsWith("changes of others");
                      List<String> host =
                          lines(name, changed ? "host.docx.rejected" : "host.docx.accepted");
                      assertThat(lines(name, "joined.docx.rejected")).isEqualTo(host);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> acceptingGivesTheClausesBetweenTheHostsOwnWords() {
    return JOINED.keySet().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<String> accepted = lines(name, "joined.docx.accepted");
                      List<String> left = new ArrayList<>(accepted);
                      for (String line : lines(name, "host.docx.accepted")) {
                        if (!name.startsWith("no section on rights")) {
                          assertThat(left.remove(line)).as(line).isTrue();
                        }
                      }
                      String where = JOINED.get(name).joined().orElseThrow().where();
                      String first = where.split(" to ")[0];
                      String last = where.split(" to ")[1];
                      assertThat(left).anyMatch(line -> is(line, first, "AI Terms|人工智能条款"));
                      assertThat(left).anyMatch(line -> is(line, last, "General|一般约定"));
                    }));
  }

  /** Whether a line has the number that the report names, and the heading behind it. */
  private static boolean is(String line, String cited, String heading) {
    if (!line.matches(".*(" + heading + ").*")) {
      return false;
    }
    // LibreOffice 7.4 prints III.3 where the list asks for 3.3 (isLgl).
    String number =
        line.replaceFirst("^III\\.", "3.")
            .replaceAll("(" + heading + ").*", "")
            .replaceAll("[\\s.、]", "");
    return cited.startsWith("“") || cited.replaceAll("[\\s.、]", "").endsWith(number);
  }
}
