package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/** Generators that write flat JSON where others write a text; each is a row of a table. */
final class JsonForms implements TraceReader {

  @Override
  public List<Trace> read(FileParts file) {
    return Stream.of(file.text("parameters"), file.exif("UserComment"), file.text("Comment"))
        .flatMap(Optional::stream)
        .flatMap(words -> Json.object(words).stream())
        .flatMap(json -> Programs.form(json).map(form -> trace(form, json)).stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static Trace trace(Programs.Form form, Map<String, Object> json) {
    Set<String> said = Set.of(form.prompt(), form.negative(), form.seed(), "software");
    Trace.Draft draft =
        new Trace.Draft("json", Doing.GENERATED)
            .tool(form.tool(), "", "")
            .prompts(Json.words(json.get(form.prompt())), Json.words(json.get(form.negative())))
            .seed(Json.words(json.get(form.seed())));
    json.forEach((name, value) -> parameter(name, value, said, draft));
    if (form.tool().isEmpty()) {
      draft.remark("The file does not name the program that wrote this.");
    }
    return draft.done();
  }

  /** A structure is written as its own fields; of a list the names are. */
  private static void parameter(String name, Object value, Set<String> said, Trace.Draft draft) {
    if (said.contains(name)) {
      return;
    }
    draft.with(name, Json.words(value));
    Json.map(value).forEach((inner, its) -> draft.with(inner, Json.words(its)));
    draft.with(
        name,
        String.join(
            ", ", Json.list(value).stream().map(Json::words).filter(w -> !w.isEmpty()).toList()));
  }
}
