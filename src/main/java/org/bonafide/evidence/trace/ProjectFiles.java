package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;

/**
 * Project files of music and film programs, and notebooks: which program saved them, and how many
 * tracks, clips, notes or cells they hold. That they were arranged supports what a person says of
 * arranging; it does not say who did it.
 */
final class ProjectFiles implements TraceReader {

  private static final Pattern PROGRAM = Pattern.compile("(\\D{2,80}?) (\\d[\\w.]{0,20})");

  @Override
  public List<Trace> read(FileParts file) {
    return file.text("project-file")
        .flatMap(Json::object)
        .map(its -> List.of(trace(its)))
        .orElse(List.of());
  }

  private static Trace trace(Map<String, Object> its) {
    String modified = Json.words(its.get("modified"));
    Trace.Draft draft =
        new Trace.Draft("project-file", Doing.EDITED)
            .tool(PROGRAM, Json.words(its.get("program")))
            .at(modified.isEmpty() ? Json.words(its.get("created")) : modified)
            .with("action", "saved as a project");
    Json.map(its.get("counts")).forEach((what, count) -> draft.with(what, Json.words(count)));
    return draft.done();
  }
}
