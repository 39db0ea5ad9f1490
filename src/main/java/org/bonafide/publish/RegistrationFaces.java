package org.bonafide.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.bonafide.law.CnStatement;
import org.bonafide.law.Reason;
import org.bonafide.law.UsApplication;

/** The machine faces {@code registration-us.json} and {@code registration-cn.json}. */
final class RegistrationFaces {

  private RegistrationFaces() {}

  static byte[] us(List<UsApplication> applications) {
    return JsonFace.of(face -> face.array(applications, one -> us(face, one)));
  }

  static byte[] cn(List<CnStatement> statements) {
    return JsonFace.of(face -> face.array(statements, one -> cn(face, one)));
  }

  private static void us(JsonFace face, UsApplication one) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("work", one.work());
    json.writeStringField("application", one.application());
    face.strings("authors", one.authors());
    entry(face, "author-created", one.authorCreated());
    entry(face, "material-excluded", one.materialExcluded());
    entry(face, "new-material-included", one.newMaterialIncluded());
    json.writeStringField("note-to-office", one.noteToOffice());
    json.writeStringField("verdict", one.verdict().word());
    reasons(face, one.reasons());
    json.writeEndObject();
  }

  private static void cn(JsonFace face, CnStatement one) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("work", one.work());
    face.array(
        "items",
        one.items(),
        item -> face.object("id", item.id(), "heading", item.heading(), "text", item.text()));
    json.writeStringField("verdict", one.verdict().word());
    reasons(face, one.reasons());
    json.writeEndObject();
  }

  private static void entry(JsonFace face, String name, UsApplication.Entry entry)
      throws IOException {
    face.json().writeObjectFieldStart(name);
    face.strings("boxes", entry.boxes());
    face.json().writeStringField("other", entry.other());
    face.json().writeEndObject();
  }

  private static void reasons(JsonFace face, List<Reason> reasons) throws IOException {
    face.array(
        "reasons",
        reasons,
        reason ->
            face.object(
                "text", reason.text(),
                "element", reason.element(),
                "field", reason.field(),
                "authority", reason.authority()));
  }
}
