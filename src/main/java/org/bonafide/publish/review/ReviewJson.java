package org.bonafide.publish.review;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.bonafide.publish.machine.JsonFile;

/** A review for other programs: an array of objects, one a question or clause. */
public final class ReviewJson {

  private ReviewJson() {}

  /**
   * The face: {@code {kind, id, title, state, found: [{id, says, places: [{paragraph, part, number,
   * section, words, open}]}], missing: [], against: [[...]]}}; {@code against} has what reads
   * against the row, each as one thing or as two that read against each other, in the shape of
   * {@code found}.
   */
  public static String of(ReviewReport report) {
    return JsonFile.text(face -> face.array(report.rows(), row -> row(face, row)));
  }

  private static void row(JsonFile face, ReviewReport.Row row) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("kind", row.kind());
    json.writeStringField("id", row.id());
    json.writeStringField("title", row.title());
    json.writeStringField("state", row.state());
    face.array("found", row.found(), one -> said(face, one));
    face.strings("missing", row.missing());
    face.array("against", row.against(), (List<ReviewReport.Said> both) -> both(face, both));
    json.writeEndObject();
  }

  private static void both(JsonFile face, List<ReviewReport.Said> both) throws IOException {
    face.array(both, one -> said(face, one));
  }

  private static void said(JsonFile face, ReviewReport.Said said) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("id", said.id());
    json.writeStringField("says", said.says());
    face.array("places", said.places(), place -> place(json, place));
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, ReviewReport.Place place) throws IOException {
    json.writeStartObject();
    json.writeNumberField("paragraph", place.paragraph());
    json.writeStringField("part", place.part());
    json.writeStringField("number", place.number());
    json.writeStringField("section", place.section());
    json.writeStringField("words", place.words());
    json.writeBooleanField("open", place.open());
    json.writeEndObject();
  }
}
