package org.bonafide.publish.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.bonafide.law.Particular;
import org.bonafide.project.Ref;

/** The particulars of a statement in a machine file: people, elements and records by their ids. */
record ParticularJson(JsonFile face, Locale language)
    implements Particular.Reader<JsonFile.Content> {

  void write(String name, Particular one) throws IOException {
    face.json().writeFieldName(name);
    one.read(this).write(face);
  }

  private static JsonFile.Content text(String text) {
    return face -> face.json().writeString(text);
  }

  @Override
  public JsonFile.Content group(Particular.Group group) {
    return out -> {
      JsonGenerator json = out.json();
      json.writeStartObject();
      for (Map.Entry<String, Particular> one : group.all().entrySet()) {
        write(one.getKey(), one.getValue());
      }
      json.writeEndObject();
    };
  }

  @Override
  public JsonFile.Content many(Particular.Many many) {
    return out -> out.array(many.all(), one -> one.read(this).write(out));
  }

  @Override
  public JsonFile.Content code(Particular.Code code) {
    return text(code.word());
  }

  @Override
  public JsonFile.Content yes(Particular.Yes yes) {
    return out -> out.json().writeBoolean(yes.is());
  }

  @Override
  public JsonFile.Content words(Particular.Said said) {
    return text(said.words().in(language));
  }

  @Override
  public JsonFile.Content derived(Particular.Derived derived) {
    return text(derived.words().in(language));
  }

  @Override
  public JsonFile.Content stated(Particular.Stated stated) {
    return text(stated.value());
  }

  /** What is open, and the key that would close it. */
  @Override
  public JsonFile.Content open(Particular.Open open) {
    return out -> out.object("field", open.field(), "open", open.words().in(language));
  }

  @Override
  public JsonFile.Content person(Particular.Name name) {
    return text(name.who().id());
  }

  @Override
  public JsonFile.Content names(Particular.Names names) {
    return out -> out.array(names.who().stream().map(Ref::id).toList(), out.json()::writeString);
  }

  @Override
  public JsonFile.Content element(Particular.OfElement element) {
    return text(element.id());
  }

  @Override
  public JsonFile.Content step(Particular.OfStep step) {
    return out -> out.json().writeNumber(step.index());
  }

  @Override
  public JsonFile.Content recorded(Particular.OfRecord recorded) {
    return text(recorded.id());
  }
}
