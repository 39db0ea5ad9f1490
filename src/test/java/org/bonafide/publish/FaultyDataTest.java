package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.files.Withheld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A slip in data, wherever they come from, is a finding with file and line, at the front door. */
class FaultyDataTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path CAMPAIGN = Path.of("examples/campaign/project.yaml");
  private static final Path LANTERN = Path.of("examples/lantern/project.yaml");

  @TempDir Path folder;

  private static Outcome published(OwnFolders own, List<String> targets) {
    ProjectSource source = ProjectSource.file(Path.of(""), CAMPAIGN.toString());
    return Bonafide.shipped().with(own).publish(source, Wanted.all().goingTo(targets));
  }

  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.place() + " " + f.rule())
        .toList();
  }

  @Test
  void aSlipInAUsersTargetWithholdsTheDisclosureAlone() throws IOException {
    Files.writeString(folder.resolve("shop.yaml"), "name: {en: Shop}\nkind: [a, b]\n");
    Outcome outcome = published(OwnFolders.NONE.targets(folder), List.of("shop"));
    assertThat(errors(outcome.findings())).contains("shop.yaml:2:7 target-file");
    assertThat(outcome.withheld()).extracting(Withheld::instrument).containsOnly("disclosure");
    assertThat(outcome.files()).containsKey("registration-us.json");
    assertThat(outcome.exit()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void aSlipInAUsersClauseWithholdsTheContractAlone() throws IOException {
    Path clause = Files.createDirectories(folder.resolve("records/records"));
    Files.writeString(
        clause.resolve("clause.yaml"),
        Files.readString(Path.of("clauses/records/records/clause.yaml"))
            .replaceFirst("(?m)^order:.*$", "order: [1, 2]"));
    Outcome outcome = published(OwnFolders.NONE.clauses(folder), List.of());
    assertThat(errors(outcome.findings())).anyMatch(e -> e.matches(".*clause.yaml:\\d+:\\d+ .*"));
    assertThat(outcome.withheld())
        .extracting(Withheld::instrument)
        .allMatch(name -> name.startsWith("ai-clauses"))
        .isNotEmpty();
    assertThat(outcome.exit()).isEqualTo(Exit.FINDINGS);
  }

  /** Each of another kind: a law, words, a target, kept by a class or read at each call. */
  @TestFactory
  Stream<DynamicTest> aSlipInWhatShipsIsAFindingEachTime() {
    return Stream.of(
            "jurisdictions/us/form.yaml",
            "jurisdictions/us/acts.yaml",
            "jurisdictions/cn/rules.yaml",
            "jurisdictions/us/jurisdiction.yaml",
            "jurisdictions/cn/form.yaml",
            "jurisdictions/cn/sentences.yaml",
            "law/acts.yaml",
            "law/laws.yaml",
            "evidence/timing.yaml",
            "label/facts.yaml",
            "label/targets/general.yaml",
            "languages/en/draft.yaml",
            "languages/zh-CN/grammar.yaml")
        .map(name -> DynamicTest.dynamicTest(name, () -> told("org/bonafide/" + name)));
  }

  private void told(String name) throws Exception {
    Path root = Files.createTempDirectory(folder, "slip");
    Path slipped = root.resolve(name);
    Files.createDirectories(slipped.getParent());
    Files.writeString(slipped, Files.readString(RESOURCES.resolve(name)) + "\nslip: [\n");
    String place = name.replaceFirst("org/bonafide/(?=law|draft|evidence|label)", "");
    try (URLClassLoader loader = apart(root)) {
      for (int time = 0; time < 2; time++) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Object code = checked(loader, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8))
            .contains("error shipped-data")
            .containsPattern(Pattern.quote(place) + ":\\d+:\\d+ ")
            .doesNotContain("a fault of its own");
        assertThat(code).isEqualTo(Exit.UNUSABLE.code());
      }
    }
  }

  private Object checked(ClassLoader loader, PrintStream to) throws Exception {
    String[] args = {
      "generate",
      LANTERN.toString(),
      "--only",
      "contract,disclosure,registration",
      "--formats",
      "txt",
      "--out",
      folder + "/never-written"
    };
    return loader
        .loadClass("org.bonafide.cli.Main")
        .getMethod("run", String[].class, PrintStream.class, PrintStream.class, Path.class)
        .invoke(null, args, to, to, Path.of("").toAbsolutePath());
  }

  /** The program apart from that of other tests, with a folder before it on its class path. */
  private static URLClassLoader apart(Path before) throws IOException {
    List<URL> path = new ArrayList<>(List.of(before.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
