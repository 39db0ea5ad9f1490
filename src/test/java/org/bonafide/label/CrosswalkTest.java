package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of facts and schemes in docs/crosswalk.md says in each cell what the program does. */
class CrosswalkTest {

  private static final Path DOC = Path.of("docs/crosswalk.md");

  /** The facts besides the making, as the page states them. */
  private static final String IMPRESSION =
      "realistic: yes, real-person: no, performer: no, artistic: no, informs: no, advertises: no,"
          + " live: no";

  private static final int LONGEST = 34;

  @TestFactory
  Stream<DynamicTest> eachCellIsWhatTheProgramDoes() throws IOException {
    Map<String, List<String>> written = written();
    return rows().entrySet().stream()
        .flatMap(
            row -> {
              List<String> cells = written.getOrDefault(row.getKey(), List.of());
              List<String> names = new ArrayList<>(Situations.ALL.keySet());
              return names.stream()
                  .map(
                      name ->
                          DynamicTest.dynamicTest(
                              row.getKey() + ", " + name,
                              () -> {
                                int at = names.indexOf(name);
                                assertThat(cells).as("row of the page").hasSize(names.size());
                                assertThat(cells.get(at)).isEqualTo(row.getValue().get(at));
                              }));
            });
  }

  @Test
  void thePageHasNoRowThatNoTargetBearsOut() throws IOException {
    if (System.getProperty("accept") != null) {
      accept();
    }
    assertThat(written().keySet()).containsExactlyElementsOf(rows().keySet());
  }

  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String target : DisclosureTargets.SHIPPED) {
      Map<String, List<String>> ofTarget = new LinkedHashMap<>();
      int column = 0;
      for (String situation : Situations.ALL.keySet()) {
        Disclosed one = Situations.disclose(situation, IMPRESSION, target);
        cell(ofTarget, target + ": duty", column, one.duty().word());
        for (Disclosed.Pick pick : one.options()) {
          String field = pick.field().get(Locale.ENGLISH);
          cell(
              ofTarget,
              target + ": " + shortened(field),
              column,
              pick.value().isEmpty() ? "open" : shortened(pick.value()));
        }
        column++;
      }
      int columns = column;
      ofTarget.values().forEach(cells -> fill(cells, columns));
      rows.putAll(ofTarget);
    }
    return rows;
  }

  private static void cell(Map<String, List<String>> rows, String row, int column, String value) {
    List<String> cells = rows.computeIfAbsent(row, r -> new ArrayList<>());
    fill(cells, column);
    cells.add(value);
  }

  private static void fill(List<String> cells, int columns) {
    while (cells.size() < columns) {
      cells.add("–");
    }
  }

  private static String shortened(String value) {
    String plain =
        value.replace("|", "/").replace("http://cv.iptc.org/newscodes/digitalsourcetype/", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip() + "…";
  }

  private static Map<String, List<String>> written() throws IOException {
    Map<String, List<String>> written = new LinkedHashMap<>();
    for (String line : Files.readAllLines(DOC)) {
      if (line.startsWith("| ") && line.contains(": ") && !line.startsWith("| target")) {
        List<String> cells =
            Stream.of(line.substring(2, line.length() - 2).split(" \\| "))
                .map(String::strip)
                .toList();
        written.put(cells.get(0), cells.subList(1, cells.size()));
      }
    }
    return written;
  }

  private static void accept() throws IOException {
    StringBuilder table = new StringBuilder();
    table
        .append("| target: field | ")
        .append(String.join(" | ", Situations.ALL.keySet()))
        .append(" |\n");
    table.append("|---".repeat(Situations.ALL.size() + 1)).append("|\n");
    rows()
        .forEach(
            (row, cells) ->
                table
                    .append("| ")
                    .append(row)
                    .append(" | ")
                    .append(String.join(" | ", cells))
                    .append(" |\n"));
    String page = Files.readString(DOC);
    int at = page.indexOf("| target: field |");
    Files.writeString(DOC, (at < 0 ? page : page.substring(0, at)) + table);
  }
}
