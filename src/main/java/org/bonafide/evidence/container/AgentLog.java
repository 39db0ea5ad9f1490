package org.bonafide.evidence.container;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sessions of Claude Code and Codex, a JSON object a line. Their makers call the form internal,
 * so a line that is not understood is passed over, and what a release no longer writes is missing
 * and not guessed.
 *
 * <p>Example: {@code {"type": "user", "sessionId": …, "message": {"content": "…"}}} is a prompt;
 * the same with what a tool gave back is none.
 */
final class AgentLog {

  private static final List<String> CLAUDE_CODE =
      List.of("\"sessionId\"", "\"parentUuid\"", "\"leafUuid\"", "\"file-history-snapshot\"");

  private static final String CODEX = "\"session_meta\"";

  /** Tools of Claude Code that change files. */
  private static final Set<String> CHANGES = Set.of("Edit", "MultiEdit", "Write", "NotebookEdit");

  /** More sessions than one file holds. */
  private static final int MOST = 1_000;

  private final Map<String, CountedChat> sessions = new LinkedHashMap<>();

  /** Answers of Claude Code come in parts, each on a line of its own. */
  private final Set<String> answers = new LinkedHashSet<>();

  private final CountedChat codex = new CountedChat("codex");
  private final CountedChat mirrored = new CountedChat("codex");
  private String codexId = "";
  private boolean mirrors;

  private AgentLog() {}

  static boolean is(FileHead head) {
    boolean named = head.ends(".jsonl") && head.text().startsWith("{");
    return named
        && (head.letters().contains(CODEX)
            || CLAUDE_CODE.stream().anyMatch(head.letters()::contains));
  }

  static void take(ReadOnce source, Pieces pieces) throws IOException {
    AgentLog log = new AgentLog();
    if (!LongLines.each(source.stream(), log::line)) {
      pieces.trouble(Trouble.TOO_LARGE);
    }
    log.sessions.forEach(
        (id, session) -> {
          if (!session.isEmpty()) {
            pieces.add(session.piece(id, "", 0));
          }
        });
    CountedChat its = log.mirrors ? log.mirrored : log.codex;
    if (!its.isEmpty()) {
      pieces.add(its.piece(log.codexId, "", 0));
    }
  }

  private void line(String words) {
    Map<String, Object> line = Json.object(words).orElse(Map.of());
    Map<String, Object> payload = Json.map(line.get("payload"));
    String session = Json.words(line.get("sessionId"));
    if (!payload.isEmpty()) {
      String at = Json.words(line.get("timestamp"));
      codex(Json.words(line.get("type")), payload, at, codex, false);
      codex(Json.words(line.get("type")), payload, at, mirrored, true);
    } else if (!session.isEmpty() && !Boolean.TRUE.equals(line.get("isSidechain"))) {
      if (sessions.size() < MOST || sessions.containsKey(session)) {
        claude(line, sessions.computeIfAbsent(session, id -> new CountedChat("claude-code")));
      }
    }
  }

  private void claude(Map<String, Object> line, CountedChat session) {
    Map<String, Object> message = Json.map(line.get("message"));
    String type = Json.words(line.get("type"));
    if (message.isEmpty() || !type.equals("user") && !type.equals("assistant")) {
      return;
    }
    session.at(Json.words(line.get("timestamp")));
    session.version(Json.words(line.get("version")));
    String words = Conversations.blocks(message.get("content"));
    if (type.equals("user")) {
      if (!Boolean.TRUE.equals(line.get("isMeta")) && isTyped(words)) {
        session.asked(words);
      }
      return;
    }
    session.model(Json.words(message.get("model")));
    String id = Json.words(message.get("id"));
    if (!words.isBlank() && (id.isEmpty() || answers.add(id))) {
      session.answered();
    }
    for (Object each : Json.list(message.get("content"))) {
      Map<String, Object> block = Json.map(each);
      if (CHANGES.contains(Json.words(block.get("name")))) {
        Map<String, Object> input = Json.map(block.get("input"));
        session.changed(Json.words(input.getOrDefault("file_path", input.get("notebook_path"))));
      }
    }
  }

  /** Commands and what they printed stand in tags; so do remarks of the program. */
  private static boolean isTyped(String words) {
    return !words.isBlank()
        && !words.startsWith("<command-")
        && !words.startsWith("<local-command-")
        && !words.startsWith("<system-reminder>")
        && !words.startsWith("[Request interrupted");
  }

  /**
   * Two logs stand in one file. Where the log of what was shown has a person's words they are told
   * from what the program put in; else all that stands under the user is taken.
   */
  private void codex(
      String type, Map<String, Object> payload, String at, CountedChat session, boolean shown) {
    String kind = Json.words(payload.get("type"));
    session.at(at);
    switch (type) {
      case "session_meta" -> {
        codexId = Json.words(payload.get("id"));
        session.version(Json.words(payload.get("cli_version")));
      }
      case "turn_context" -> session.model(Json.words(payload.get("model")));
      case "event_msg" -> {
        if (shown && kind.equals("user_message")) {
          mirrors = true;
          session.asked(Json.words(payload.get("message")));
        }
      }
      case "response_item" -> item(kind, payload, session, shown);
      default -> {}
    }
  }

  private static void item(
      String kind, Map<String, Object> payload, CountedChat session, boolean shown) {
    String role = Json.words(payload.get("role"));
    String words = Conversations.blocks(payload.get("content"));
    if (kind.equals("message") && role.equals("assistant") && !words.isBlank()) {
      session.answered();
    } else if (kind.equals("message") && role.equals("user") && !shown) {
      session.asked(words.startsWith("<") ? "" : words);
    } else if (Json.words(payload.get("name")).equals("apply_patch")) {
      session.changed("");
    }
  }
}
