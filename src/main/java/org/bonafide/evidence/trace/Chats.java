package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.Json;
import org.bonafide.evidence.container.Piece;

/**
 * The conversations of chat exports and the sessions of coding agents. What was said is not read
 * out: only how often a person wrote, how often an answer was asked for again, what was changed in
 * files, and a digest of what the person wrote.
 */
final class Chats implements TraceReader {

  /** Who offers the tool of a form, and its name; the form is the scheme of the trace. */
  private static final Map<String, List<String>> TOOLS =
      Map.of(
          "chatgpt-export", List.of("ChatGPT", "OpenAI"),
          "claude-export", List.of("Claude", "Anthropic"),
          "claude-code", List.of("Claude Code", "Anthropic"),
          "codex", List.of("Codex", "OpenAI"),
          "aider", List.of("aider", ""));

  @Override
  public List<Trace> read(FileParts file) {
    return file.all(Piece.Kind.TEXT).stream()
        .filter(piece -> piece.name().equals("conversation"))
        .map(piece -> Json.object(piece.words()).orElse(Map.of()))
        .filter(its -> TOOLS.containsKey(Json.words(its.get("form"))))
        .map(Chats::trace)
        .toList();
  }

  private static Trace trace(Map<String, Object> its) {
    String form = Json.words(its.get("form"));
    String version = Json.words(its.get("version"));
    String models = Json.words(its.get("models"));
    List<String> tool = TOOLS.get(form);
    Trace.Draft draft =
        new Trace.Draft(form, Doing.CONVERSED)
            // A chat has no version but that of its model.
            .tool(tool.get(0), version.isEmpty() ? models : version, tool.get(1))
            .at(Json.words(its.get("created")))
            .with("conversation", Json.words(its.get("id")))
            .with("title", Json.words(its.get("title")))
            .with("last message", Json.words(its.get("updated")))
            .with("prompts", Json.words(its.get("asked")))
            .with("answers", Json.words(its.get("answered")))
            .with("prompts SHA-256", Json.words(its.get("sha256")))
            .with("model", version.isEmpty() ? "" : models);
    counted(draft, "edited or asked again", its.get("again"));
    counted(draft, "changes of files", its.get("changes"));
    counted(draft, "files changed", its.get("files"));
    return draft.done();
  }

  private static void counted(Trace.Draft draft, String name, Object count) {
    String words = Json.words(count);
    draft.with(name, words.equals("0") ? "" : words);
  }
}
