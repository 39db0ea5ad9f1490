package org.bonafide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --final} of what follows a registration: what only a person can state is asked by name.
 */
class FinalPapersTest {

  private static final Path RECORD = Path.of("src/test/resources/after-registration/project.yaml");
  private static final String COPIED = "copied: [boats]}";
  private static final String ALL =
      "by: ann, good-faith: yes, fair-use: yes, accurate: yes, authorised: yes";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  private int takedown(String attested) throws IOException {
    String record =
        Files.readString(RECORD)
            .replace("email: ann@pier.example", "email: ann@pier.example, phone: 555 0100")
            .replace(COPIED, "copied: [boats], service: Shop Inc.%s}".formatted(attested));
    desk.write("project.yaml", record);
    return desk.run(
        "generate",
        "project.yaml",
        "--final",
        "--only",
        "takedown",
        "--formats",
        "txt",
        "--out",
        "o");
  }

  private Path paper() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(one -> one.endsWith("takedown-us.txt")).findFirst().orElse(null);
    }
  }

  @Test
  void aNoticeThatNobodyAttestsIsWithheldAndTheFourStatementsAreNamed() throws IOException {
    assertThat(takedown("")).isEqualTo(1);
    String out = desk.out.replaceAll("\\s+", " ");
    assertThat(out)
        .contains("takedown-us (open-point-in-final)")
        .contains("fair use of each copy was considered", "infringements[0].attested.fair-use")
        .contains("of a good faith belief", "infringements[0].attested.good-faith")
        .contains("the information in the notification is accurate", "attested.accurate")
        .contains("under penalty of perjury", "attested.authorised");
    assertThat(paper()).isNull();
  }

  @Test
  void oneStatementThatIsNotMadeWithholdsTheNotice() throws IOException {
    for (String one : new String[] {"good-faith", "fair-use", "accurate", "authorised"}) {
      assertThat(takedown(", attested: {" + ALL.replace(", " + one + ": yes", "") + "}"))
          .as(one)
          .isEqualTo(1);
      assertThat(desk.out).contains("attested." + one);
      assertThat(paper()).isNull();
    }
  }

  @Test
  void aNoticeThatWhoeverSignsAttestsIsWritten() throws IOException {
    assertThat(takedown(", attested: {" + ALL + "}")).as(desk.out + desk.err).isZero();
    assertThat(Files.readString(paper())).contains("Under penalty of perjury").doesNotContain("[");
  }
}
