package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Piece;

/**
 * The conversations of a ChatGPT export. What was said is not read out: only how often a person
 * wrote, how often an answer was asked for again, and a digest of what the person wrote.
 */
final class ChatGpt implements TraceReader {

  @Override
  public List<Trace> read(FileParts file) {
    return file.all(Piece.Kind.TEXT).stream()
        .filter(piece -> piece.name().equals("chatgpt-conversation"))
        .map(piece -> trace(Json.object(piece.words()).orElse(Map.of())))
        .toList();
  }

  private static Trace trace(Map<String, Object> its) {
    String again = Json.words(its.get("again"));
    Trace.Draft draft =
        new Trace.Draft("chatgpt-export", Doing.CONVERSED)
            .tool("ChatGPT", Json.words(its.get("models")), "OpenAI")
            .at(Json.words(its.get("created")))
            .with("conversation", Json.words(its.get("id")))
            .with("title", Json.words(its.get("title")))
            .with("last message", Json.words(its.get("updated")))
            .with("prompts", Json.words(its.get("asked")))
            .with("answers", Json.words(its.get("answered")))
            .with("prompts SHA-256", Json.words(its.get("sha256")));
    return (again.equals("0") ? draft : draft.with("edited or asked again", again)).done();
  }
}
