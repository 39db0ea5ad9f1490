package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Schedule;
import org.bonafide.publish.files.ProjectSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever sends a paper keeps for themselves starts a page, so that it can be left out. */
class PrivatePartsTest {

  @ParameterizedTest
  @CsvSource({
    "after-filing, answer",
    "after-filing, reconsideration",
    "after-filing, correction",
    "after-registration, notice",
    "after-registration, takedown",
    "after-registration, licence",
    "transferred, assignment"
  })
  void aPartThatIsNotSentStartsAPage(String record, String paper) throws IOException {
    Instrument drafted = drafted(record, paper);
    Schedule last = schedules(drafted).get(schedules(drafted).size() - 1);

    assertThat(last.body().get(0).toString()).containsPattern("It (is not|stays)|and stays with");
    assertThat(drafted.startsPage(last)).isTrue();
  }

  private static Instrument drafted(String record, String paper) throws IOException {
    boolean transferred = record.equals("transferred");
    Path folder =
        Path.of("src/test/resources").resolve(transferred ? "after-registration" : record);
    String text = Files.readString(folder.resolve("project.yaml"));
    String owner = "owner: {person: ann, by: authored}";
    if (paper.equals("answer")) {
      text = text.replaceAll(" +- \\{kind: refusal.*\n", "");
    }
    if (transferred) {
      assertThat(text).contains(owner);
      text = text.replace(owner, "owner: {party: studio, by: assignment, vests: on-making}");
    }
    return Bonafide.shipped()
        .draft(
            ProjectSource.of("project.yaml", text.getBytes()).in(folder),
            Wanted.all().only(Set.of(paper)).as(List.of()))
        .worked()
        .orElseThrow()
        .drafted()
        .instruments()
        .get(0)
        .instrument();
  }

  private static List<Schedule> schedules(Instrument drafted) {
    List<Schedule> all = new ArrayList<>();
    for (Block block : drafted.blocks()) {
      if (block instanceof Schedule schedule) {
        all.add(schedule);
      }
    }
    return all;
  }
}
