package org.bonafide.publish.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Languages;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Improvement;
import org.bonafide.law.Particular;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Statement;

/**
 * The machine file of the statements for one office, as in {@code registration-us.json}: an array
 * with an object a work, worded in the language of the office.
 */
public record StatementFile(JsonFile face, Locale language) {

  public static byte[] of(List<Statement> statements) {
    return JsonFile.of(
        face ->
            face.array(
                statements, one -> new StatementFile(face, one.law().language()).write(one)));
  }

  private void write(Statement one) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("work", one.work());
    write(one.particulars());
    json.writeStringField("verdict", one.verdict().word());
    reasons(one.reasons());
    face.array("elements", one.outcomes(), this::element);
    form(one.screens());
    wishes(one.advice().stronger());
    json.writeEndObject();
  }

  private void write(Particular.Group group) throws IOException {
    ParticularJson particulars = new ParticularJson(face, language);
    for (Map.Entry<String, Particular> one : group.all().entrySet()) {
      particulars.write(one.getKey(), one.getValue());
    }
  }

  private void element(ElementOutcome found) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("element", found.element());
    if (found.verdict().isPresent()) {
      json.writeStringField("verdict", found.verdict().get().word());
    }
    json.writeStringField("claimed", in(found.claimed()));
    json.writeStringField("excluded", in(found.excluded()));
    json.writeStringField("open", in(found.open()));
    write(found.more());
    json.writeEndObject();
  }

  /**
   * The form, field by field: what to enter, or what to settle first, and what there is room for.
   */
  private void form(List<FormScreen> screens) throws IOException {
    JsonGenerator json = face.json();
    json.writeArrayFieldStart("form");
    for (FormScreen screen : screens) {
      for (FormScreen.Field field : screen.fields()) {
        json.writeStartObject();
        json.writeStringField("screen", screen.id());
        json.writeStringField("field", field.id());
        json.writeStringField("name", in(field.name()));
        json.writeStringField("state", field.filling().state().word());
        face.strings("boxes", field.filling().boxes());
        json.writeStringField(
            "entry", field.filling().boxes().isEmpty() ? in(field.filling().text()) : "");
        json.writeBooleanField("public", field.isPublic());
        json.writeNumberField("used", field.used());
        json.writeNumberField("limit", field.limit());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** In English under {@code text}, in every other language under its code. */
  private void wishes(List<Improvement> wishes) throws IOException {
    JsonGenerator json = face.json();
    json.writeArrayFieldStart("stronger");
    for (Improvement wish : wishes) {
      json.writeStartObject();
      json.writeStringField("element", wish.element());
      json.writeStringField("text", wish.words().en());
      for (String tag : Languages.having("law")) {
        Locale other = Locale.forLanguageTag(tag);
        if (!other.equals(Locale.ENGLISH)) {
          json.writeStringField("text-" + other.getLanguage(), wish.words().in(other));
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reasons(List<Reason> reasons) throws IOException {
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

  private String in(Sentence words) {
    return words.in(language);
  }
}
