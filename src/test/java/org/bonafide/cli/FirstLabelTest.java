package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to the right label: five creators, and how many keys they type. */
class FirstLabelTest {

  private static final Path CREATORS = Path.of("src/test/resources/first-label/creators.yaml");
  private static final Path PAGE = Path.of("docs/first-label.md");
  private static final String BEGIN = "<!-- counted by FirstLabelTest -->\n";
  private static final String END = "<!-- end of what is counted -->\n";

  @TempDir Path folder;

  private record Creator(String name, String made, String folder, List<String> answers, Data data) {

    String command() {
      return "bonafide init " + folder + " --label";
    }

    /** Characters, and a return behind the command and each answer. */
    int keys() {
      return Stream.concat(Stream.of(command()), answers.stream())
          .mapToInt(line -> line.codePointCount(0, line.length()) + 1)
          .sum();
    }
  }

  private static List<Creator> creators() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Data all = Data.read("creators.yaml", Files.readString(CREATORS), "test-data", findings);
    assertThat(findings).isEmpty();
    return all.items().stream()
        .map(
            one ->
                new Creator(
                    one.text("creator"),
                    one.text("made"),
                    one.text("folder"),
                    one.texts("answers"),
                    one))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> theRightLabelComesAtTheEnd() throws IOException {
    return creators().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> ends(one)));
  }

  private void ends(Creator creator) throws IOException {
    Desk desk = new Desk(folder);
    String answers = String.join("\n", creator.answers()) + "\n";
    int code = desk.answer(answers, true, "init", creator.folder(), "--label");
    assertThat(code).as(desk.said()).isZero();
    String label = desk.out.substring(desk.out.indexOf("What to do there:"));
    creator
        .data()
        .lists("says")
        .forEach((place, words) -> assertThat(label).as(place).contains(words));
    creator
        .data()
        .lists("leaves")
        .forEach((place, words) -> assertThat(label).as(place).doesNotContain(words));
    Path record = folder.resolve(creator.folder()).resolve("project.yaml");
    assertThat(Files.readString(record)).contains(creator.data().texts("record"));
    assertThat(ProjectReader.read(record).findings())
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(questions(desk.out)).isEqualTo(creator.answers().size());
    assertThat(desk.err).doesNotContain("not understood", "answer no question");
    // At a pipe the same answers come to the same record.
    desk.answer(answers, false, "init", creator.folder() + "-piped", "--label");
    assertThat(Files.readString(folder.resolve(creator.folder() + "-piped/project.yaml")))
        .isEqualTo(Files.readString(record));
  }

  private static int questions(String out) {
    return (int) Pattern.compile("(?m)(?:^| )\\d{1,2}\\. \\p{Lu}").matcher(out).results().count();
  }

  @Test
  void thePageHasWhatWasCounted(TestReporter report) throws IOException {
    StringBuilder rows =
        new StringBuilder(
            "\n| creator | what was made | commands | questions | keys typed |\n|---|---|---|---|---|\n");
    for (Creator one : creators()) {
      rows.append("| ").append(one.name()).append(" | ").append(one.made()).append(" | 1 | ");
      rows.append(one.answers().size()).append(" | ").append(one.keys()).append(" |\n");
      report.publishEntry(one.name() + ", keys typed", String.valueOf(one.keys()));
    }
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    String counted = before + rows + "\n" + page.substring(page.indexOf(END));
    if (System.getProperty("accept") != null) {
      Files.writeString(PAGE, counted);
      return;
    }
    assertThat(page).as("accept with -Daccept").isEqualTo(counted);
  }

  @Test
  void aWorkOfOnePartIsAskedAtMostSixQuestions() {
    Desk desk = new Desk(folder);
    desk.answer("eu,youtube,etsy\n1\nai\n4\nno\nx\n", true, "init", "one", "--label");
    assertThat(questions(desk.out)).isEqualTo(6);
  }
}
