package org.bonafide.publish.explain;

import java.io.IOException;
import java.util.List;
import org.bonafide.diagnose.Place;
import org.bonafide.law.Authority;
import org.bonafide.law.LawPack;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.machine.JsonFile;

/**
 * Explanations as JSON: an array, one object an instrument.
 *
 * <p>Example: {@code ExplainJson.json(matter, List.of("ai-clauses"), explained, decided)}.
 */
public final class ExplainJson {

  private final JsonFile face;
  private final LawPack law;

  private ExplainJson(JsonFile face, LawPack law) {
    this.face = face;
    this.law = law;
  }

  /**
   * The whole text, with a newline at its end.
   *
   * @param instruments the instruments to be explained, by name
   * @param paragraphs of any instruments; those of others are left out
   */
  public static String json(
      WorkedRecord worked,
      List<String> instruments,
      List<Explained> paragraphs,
      List<Decided> decided) {
    LawPack law = LawPack.of(worked.project());
    return JsonFile.text(
        face -> {
          ExplainJson own = new ExplainJson(face, law);
          face.array(instruments, name -> own.instrument(name, paragraphs, decided));
        });
  }

  private void instrument(String name, List<Explained> paragraphs, List<Decided> decided)
      throws IOException {
    List<Decided> clauses = decided.stream().filter(one -> one.instrument().equals(name)).toList();
    face.json().writeStartObject();
    face.json().writeStringField("instrument", name);
    if (!clauses.isEmpty()) {
      face.json().writeFieldName("law");
      face.object("stated", law.law(), "name", law.name(), "wording", law.pack());
      face.array("clauses", clauses, this::clause);
    }
    face.array(
        "paragraphs",
        paragraphs.stream().filter(one -> one.instrument().equals(name)).toList(),
        this::paragraph);
    face.json().writeEndObject();
  }

  private void clause(Decided one) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("clause", one.clause());
    face.json().writeStringField("version", one.version());
    face.json().writeBooleanField("included", one.included());
    face.json().writeStringField("why", one.why());
    face.json().writeStringField("from", one.from());
    face.array("values", one.values(), this::value);
    face.json().writeEndObject();
  }

  private void value(Decided.Value value) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("name", value.name());
    face.json().writeStringField("value", value.value());
    face.json().writeBooleanField("default", value.place().isEmpty());
    if (value.place().isPresent()) {
      place(value.place().get());
    }
    face.json().writeEndObject();
  }

  private void paragraph(Explained one) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("number", one.number());
    face.json().writeStringField("words", one.words());
    face.json().writeStringField("text", one.file());
    face.json().writeNumberField("text-line", one.line());
    face.array("fields", one.fields(), this::field);
    face.strings("authorities", one.authorities().stream().map(Authority::id).toList());
    face.json().writeEndObject();
  }

  private void field(Explained.Field field) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("path", field.path());
    place(field.place());
    face.json().writeEndObject();
  }

  private void place(Place place) throws IOException {
    face.json().writeStringField("file", place.file());
    face.json().writeNumberField("line", place.line());
    face.json().writeNumberField("column", place.column());
  }
}
