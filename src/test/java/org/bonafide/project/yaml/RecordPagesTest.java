package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds what is written from the table of keys to the table: the schema, the tables of the page,
 * the index that the program reads. With {@code -Daccept} it writes them.
 */
class RecordPagesTest {

  private static final Path SCHEMA = Path.of("schema/project.schema.json");
  private static final Path PAGE = Path.of("docs/record.md");
  private static final Path INDEX = KeyTable.FILE.resolveSibling("keys.index");

  private final KeyTable table = KeyTable.read();

  @Test
  void theSchemaIsWhatTheTableSays() throws IOException {
    hold(SCHEMA, new SchemaOfKeys(table).text());
  }

  @Test
  void theTablesOfThePageAreWhatTheTableSays() throws IOException {
    hold(PAGE, new PageOfKeys(table).in(Files.readString(PAGE)));
  }

  @Test
  void theIndexIsWhatTheTableSays() throws IOException {
    hold(INDEX, new IndexOfKeys(table).text());
  }

  private static void hold(Path file, String wanted) throws IOException {
    if (System.getProperty("accept") != null) {
      Files.writeString(file, wanted);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            file
                + " is not what keys.yaml says. Edit keys.yaml, then run"
                + " \"mvn test -Dtest=RecordPagesTest -Daccept\" and read the difference.")
        .isEqualTo(wanted);
  }
}
