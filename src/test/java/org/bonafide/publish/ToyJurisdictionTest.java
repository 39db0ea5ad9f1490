package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A jurisdiction is a folder of data: Ruritania has its law, form, checklist and no Java. */
class ToyJurisdictionTest {

  private static final Path TOY = Path.of("src/test/toy-jurisdiction");

  @TempDir Path folder;

  /** Calls the front door with the toy on its class path, apart from that of other tests. */
  private static Object call(Path toy, String method, Object... arguments) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    path.add(toy.toUri().toURL());
    try (URLClassLoader own =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      return Stream.of(own.loadClass(RuritaniaSeen.class.getName()).getMethods())
          .filter(m -> m.getName().equals(method))
          .findFirst()
          .orElseThrow()
          .invoke(null, arguments);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> seen(Path toy, Path record) throws Exception {
    return (Map<String, String>) call(toy, "of", record.toAbsolutePath());
  }

  @Test
  void aRecordOfTwoWorksUnderALawThatIsAFolder() throws Exception {
    Map<String, String> seen = seen(TOY, TOY);
    assertThat(seen.get("statement harbour"))
        .startsWith("rt claim\nA person made it, by drawing. [rt-works-act-3]\n")
        .contains(
            "Finished on: filled 2026-11-02 <works.harbour.created>",
            "First shown on: empty",
            "Name: filled Mia Torres <people.mia.name>",
            "Claimed: filled the harbour",
            "Made by a machine: empty",
            "Number of the stamp: by-hand");
    assertThat(seen.get("statement crowd"))
        .startsWith("rt limited\n")
        .contains(
            "What a machine made is entered as such: the crowd. [rt-works-act-9]",
            "Telling a machine what to do makes no work. [rt-works-act-3]",
            "Finished on: open day of completion <works.crowd.created>",
            "Name: open whether the public record may show the legal name, or which name instead"
                + " <people.bo.publish-name>",
            "Home: open domicile of the author <people.bo.domicile>",
            "Made by a machine: filled the crowd, made by a machine",
            "Owner: open whether and when the rights passed to Harbour House Ltd"
                + " <works.crowd.owner.signed>")
        .doesNotContain("Bo Lin");
  }

  @Test
  void itsRulesItsContractAndItsDutyOfDisclosure() throws Exception {
    Map<String, String> seen = seen(TOY, TOY);
    assertThat(seen.get("findings"))
        .contains(
            "project.yaml:28:5 WARNING field-too-long The field \"Title\" has room for 24"
                + " characters and would have 31.",
            "project.yaml:30:5 NOTE rt-shown-before-entry The work \"crowd\" was shown before",
            "project.yaml:32:5 WARNING rt-writing-undated The work \"crowd\" was acquired by a"
                + " writing whose day is not stated. State \"signed\" of the owner. rt-works-act-9")
        .doesNotContain("ERROR", "The work \"harbour\"");
    assertThat(seen.get("ai-clauses.txt"))
        .contains("governed by the laws of Ruritania.", "Field of the Ruritanian form");
    assertThat(seen.get("disclosure.txt"))
        .contains("Place: Ruritania\nLabel: required\nOwed by: whoever publishes")
        .contains("The Honesty Act has a picture labelled that could be taken for real.")
        .contains("Honesty in Pictures Act of Ruritania, checked 20 November 2026");
  }

  @Test
  void itsPapersItsMachineFileAndAComparison() throws Exception {
    Files.writeString(
        folder.resolve("project.yaml"),
        Files.readString(TOY.resolve("project.yaml"))
            .replace("offices: [rt]", "offices: [us, rt]"));
    Map<String, String> seen = seen(TOY, folder);
    assertThat(seen.get("registration-rt-harbour.txt"))
        .contains(
            "Under the law of Ruritania: claim.",
            "- A person made it, by drawing. See Works Act s. 3.",
            "Signed by Mia Torres",
            "Schedule 1  Form R",
            "[As it stands on the work. 7 of 24 characters. Public.]",
            "[Entered by the applicant.]");
    assertThat(seen.get("registration-rt-crowd.txt"))
        .contains("Under the law of Ruritania: limited claim.")
        .contains("Entered: the flags.", "[day of completion]", "[domicile of the author]")
        .contains("[whether and when the rights passed to Harbour House Ltd]");
    assertThat(seen.get("registration-rt.json"))
        .contains("\"verdict\": \"claim\"", "\"verdict\": \"limited\"", "\"state\": \"open\"")
        .contains("\"authority\": \"rt-works-act-3\"");
    assertThat(seen.get("registration-comparison-crowd.txt").replaceAll("\\s+", " "))
        .contains(
            "Ruritania: Nothing entered. Entered as made by a machine: the crowd, made by a machine.",
            "Ruritania asks whether a person made what can be seen.",
            "and Form R names what a machine made.");
    assertThat(seen.get("findings"))
        .contains("The instrument \"registration-rt-crowd\" has an open point: day of completion.");
  }

  @Test
  void itsChecklist() throws Exception {
    assertThat((String) call(TOY, "gaps", TOY.toAbsolutePath(), "crowd"))
        .isEqualTo(
            """
            rt-home: weak. Where each maker lives. Not stated for: Bo Lin.
            rt-prompts: weak. The words that a machine was told. It is stated; no record made with the act supports it.
            rt-sketch: weak. A sketch from the day of making. It is stated; no record made with the act supports it.
            """);
    assertThat((String) call(TOY, "gaps", TOY.toAbsolutePath(), "harbour"))
        .contains("rt-home: present.", "rt-prompts: not asked.");
  }

  @ParameterizedTest
  @CsvSource({
    "acts, 'own: yes', 'owns: yes'",
    "sentences, 'rt-made:', 'rt-made: ['",
    "authorities, 'checked: 2026-11-20', 'checked: soon'",
    "form, 'from: created', 'from: creatd'",
    "rules, 'severity: note', 'severity: notes'",
    "contract, 'paper: a4', 'paper: a5'",
    "disclosure, 'owes: publisher', 'owes: printer'",
    "jurisdiction, '(?s)papers:.*', 'papers: []'",
  })
  void aSlipInTheFolderIsAFindingAtItsPlace(String file, String right, String wrong)
      throws Exception {
    copy(TOY, folder);
    Path slip = folder.resolve("org/bonafide/jurisdictions/rt/" + file + ".yaml");
    Files.writeString(slip, Files.readString(slip).replaceFirst(right, wrong));
    assertThat(seen(folder, TOY).get("findings"))
        .containsPattern("jurisdictions/rt/" + file + "\\.yaml:\\d+:\\d+ ERROR shipped-data ");
  }

  @Test
  void aPaperWithoutTemplatesIsNotDraftedAndSaysSo() throws Exception {
    copy(TOY, folder);
    Files.delete(folder.resolve("templates/registration-rt/instrument.yaml"));
    Map<String, String> seen = seen(folder, TOY);
    assertThat(seen.get("findings"))
        .contains("templates/registration-rt/instrument.yaml ERROR template-file The paper");
    assertThat(seen).doesNotContainKey("registration-rt-harbour.txt");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(one).toString());
        Files.createDirectories(target.getParent());
        Files.copy(one, target);
      }
    }
  }

  @Test
  void noOtherTestSeesIt() {
    assertThat(Jurisdictions.shipped()).extracting(Jurisdiction::id).containsExactly("us", "cn");
  }
}
