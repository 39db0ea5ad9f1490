package org.bonafide.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.bonafide.jurisdictions.cn.CnStatement;
import org.bonafide.jurisdictions.us.UsApplication;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Reason;
import org.bonafide.law.Wish;
import org.bonafide.project.Ref;

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
    json.writeStringField("employer", one.employer().map(Ref::id).orElse(""));
    json.writeStringField(
        "prior", one.supplementary().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    face.array(
        "elements",
        one.elements(),
        e ->
            face.object(
                "element", e.element(),
                "claimed", e.claimed(),
                "excluded", e.excluded(),
                "open", e.open().en()));
    form(face, one.screens());
    wishes(face, one.advice().stronger());
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
    face.array("elements", one.elements(), e -> grade(face, e));
    form(face, one.screens());
    wishes(face, one.advice().stronger());
    json.writeEndObject();
  }

  private static void grade(JsonFace face, CnStatement.ElementGrade grade) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("element", grade.element());
    json.writeStringField("verdict", grade.verdict().word());
    json.writeStringField("claimed", grade.claimed().zh());
    json.writeStringField("open", grade.open().zh());
    json.writeArrayFieldStart("factors");
    for (CnStatement.Factor factor : grade.factors()) {
      json.writeStartObject();
      json.writeStringField("factor", factor.factor().word());
      json.writeStringField("status", factor.status().word());
      face.strings("records", factor.records());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * The form, field by field: what to enter, or what to settle first, and what there is room for.
   */
  private static void form(JsonFace face, List<FormScreen> screens) throws IOException {
    JsonGenerator json = face.json();
    json.writeArrayFieldStart("form");
    for (FormScreen screen : screens) {
      for (FormScreen.Field field : screen.fields()) {
        json.writeStartObject();
        json.writeStringField("screen", screen.id());
        json.writeStringField("field", field.id());
        json.writeStringField("name", field.name().zh());
        json.writeStringField("state", field.filling().state().word());
        face.strings("boxes", field.filling().boxes());
        json.writeStringField(
            "entry", field.filling().boxes().isEmpty() ? field.filling().text().zh() : "");
        json.writeBooleanField("public", field.isPublic());
        json.writeNumberField("used", field.used());
        json.writeNumberField("limit", field.limit());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void wishes(JsonFace face, List<Wish> wishes) throws IOException {
    face.array(
        "stronger",
        wishes,
        wish ->
            face.object(
                "element",
                wish.element(),
                "text",
                wish.words().en(),
                "text-zh",
                wish.words().zh()));
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
