package org.bonafide.evidence.container;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The conversations of a ChatGPT export, one at a time. Only counts, times, models and digests are
 * kept, so that a chat never leaves the file: {@code {"id": …, "asked": 7, "again": 2, …}}.
 */
final class Conversations {

  /** The name of the pieces. */
  static final String NAME = "chatgpt-conversation";

  private Conversations() {}

  /** Takes an export, {@code conversations.json}; what is not of its form is no conversation. */
  static void take(InputStream in, Pieces pieces) {
    if (!Json.each(in, item -> conversation(Json.map(item), pieces))) {
      pieces.trouble(Trouble.DAMAGED);
    }
  }

  private static void conversation(Map<String, Object> its, Pieces pieces) {
    Map<String, Object> nodes = Json.map(its.get("mapping"));
    if (nodes.isEmpty()) {
      return;
    }
    Set<String> models = new LinkedHashSet<>();
    Deque<String> asked = new ArrayDeque<>();
    int answered = 0;
    for (Map<String, Object> message : thread(nodes, Json.words(its.get("current_node")))) {
      String role = Json.words(Json.map(message.get("author")).get("role"));
      String words = words(message);
      String model = Json.words(Json.map(message.get("metadata")).get("model_slug"));
      if (!model.isEmpty()) {
        models.add(model);
      }
      if (role.equals("user") && !words.isBlank()) {
        asked.add(words);
      } else if (role.equals("assistant") && !words.isBlank()) {
        answered++;
      }
    }
    int again =
        nodes.values().stream()
            .mapToInt(n -> Math.max(0, Json.list(Json.map(n).get("children")).size() - 1))
            .sum();
    String id = Json.words(its.getOrDefault("conversation_id", its.get("id")));
    pieces.add(
        Summary.piece(
            NAME,
            Map.of(
                "id", id,
                "title", Json.words(its.get("title")),
                "created", Json.words(its.get("create_time")),
                "updated", Json.words(its.get("update_time")),
                "models", String.join(", ", models),
                "asked", asked.size(),
                "answered", answered,
                "again", again,
                "sha256", Sha256.of(String.join("\n", asked)))));
  }

  /** From the first message to the one that is seen last. */
  private static Deque<Map<String, Object>> thread(Map<String, Object> nodes, String last) {
    Deque<Map<String, Object>> thread = new ArrayDeque<>();
    Set<String> seen = new LinkedHashSet<>();
    String at = last;
    while (!at.isEmpty() && seen.add(at)) {
      Map<String, Object> node = Json.map(nodes.get(at));
      thread.addFirst(Json.map(node.get("message")));
      at = Json.words(node.get("parent"));
    }
    return thread;
  }

  private static String words(Map<String, Object> message) {
    StringBuilder words = new StringBuilder();
    Json.list(Json.map(message.get("content")).get("parts")).stream()
        .map(Json::words)
        .filter(part -> !part.isEmpty())
        .forEach(part -> words.append(words.isEmpty() ? "" : "\n").append(part));
    return words.toString();
  }
}
