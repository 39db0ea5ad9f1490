package org.bonafide.publish.returned;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.bonafide.publish.machine.JsonFile;

/** A draft that came back, for other programs: an array of objects, one a clause. */
public final class ReturnedJson {

  private ReturnedJson() {}

  /**
   * The face: {@code {clause, title, state, changes: [{number, way, ours, theirs, words: [{kind,
   * words}]}], blanks: [{key, value}], fallback, toward}}.
   */
  public static String of(ReturnedReport report) {
    return JsonFile.text(face -> face.array(report.rows(), row -> row(face, row)));
  }

  private static void row(JsonFile face, ReturnedReport.Row row) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("clause", row.clause());
    json.writeStringField("title", row.title());
    json.writeStringField("state", row.state());
    face.array("changes", row.changes(), change -> change(face, change));
    face.array(
        "blanks", row.blanks(), blank -> face.object("key", blank.key(), "value", blank.value()));
    json.writeStringField("fallback", row.fallback());
    json.writeStringField("toward", row.toward());
    json.writeEndObject();
  }

  private static void change(JsonFile face, ReturnedReport.Change change) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("number", change.number());
    json.writeStringField("way", change.way());
    json.writeStringField("ours", change.ours());
    json.writeStringField("theirs", change.theirs());
    face.array(
        "words",
        change.words(),
        words -> face.object("kind", words.kind(), "words", words.words()));
    json.writeEndObject();
  }
}
