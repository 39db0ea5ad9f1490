package org.bonafide.publish.docket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.publish.machine.JsonFile;

/** A docket for other programs: an array of objects, or a table for a spreadsheet. */
public final class DocketFiles {

  private static final List<String> COLUMNS =
      List.of(
          "next-day",
          "record",
          "work",
          "title",
          "published",
          "register-by",
          "rests-on",
          "filed",
          "service-request",
          "number",
          "effective",
          "open-letter",
          "finding");

  private DocketFiles() {}

  /** An object a row; {@code open-letters} is an array of {@code {kind, on, id, due}}. */
  public static String json(Docket docket) {
    return JsonFile.text(
        face ->
            face.array(
                docket.rows(),
                row -> {
                  face.json().writeStartObject();
                  for (Map.Entry<String, String> cell : cells(row).entrySet()) {
                    if (!cell.getKey().equals("open-letter")) {
                      face.json().writeStringField(cell.getKey(), cell.getValue());
                    }
                  }
                  face.array(
                      "open-letters",
                      row.letters(),
                      one ->
                          face.object(
                              "kind",
                              one.kind(),
                              "on",
                              one.on(),
                              "id",
                              one.id(),
                              "due",
                              one.due()));
                  face.json().writeEndObject();
                }));
  }

  /** RFC 4180 with a row of names; no cell is taken for a formula. */
  public static String csv(Docket docket) {
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (DocketRow row : docket.rows()) {
      csv.append(
              cells(row).values().stream().map(DocketFiles::cell).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return csv.toString();
  }

  private static Map<String, String> cells(DocketRow row) {
    List<String> values =
        List.of(
            row.next().orElse(""),
            row.file(),
            row.work(),
            row.title(),
            row.published(),
            row.registerBy(),
            row.restsOn(),
            row.filed(),
            row.serviceRequest(),
            row.number(),
            row.effective(),
            row.letters().stream().map(DocketRow.Letter::words).collect(Collectors.joining("; ")),
            row.finding());
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      cells.put(COLUMNS.get(i), values.get(i));
    }
    return cells;
  }

  /** What a spreadsheet would run as a formula gets an apostrophe before it. */
  private static String cell(String value) {
    String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
