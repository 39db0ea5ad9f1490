package org.bonafide.evidence.container;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conversations of an export of ChatGPT or Claude, one at a time. Both are called {@code
 * conversations.json}; each conversation is known by its own fields.
 */
final class Conversations {

  private Conversations() {}

  /** Takes an export; what is not of its form is no conversation. */
  static void take(InputStream in, Pieces pieces) {
    if (!Json.each(in, item -> conversation(Json.map(item), pieces))) {
      pieces.trouble(Trouble.DAMAGED);
    }
  }

  private static void conversation(Map<String, Object> its, Pieces pieces) {
    if (!Json.map(its.get("mapping")).isEmpty()) {
      pieces.add(chatGpt(its));
    } else if (its.containsKey("chat_messages")) {
      pieces.add(claude(its));
    }
  }

  private static Piece chatGpt(Map<String, Object> its) {
    Map<String, Object> nodes = Json.map(its.get("mapping"));
    CountedChat chat = new CountedChat("chatgpt-export");
    for (Map<String, Object> message : thread(nodes, Json.words(its.get("current_node")))) {
      String role = Json.words(Json.map(message.get("author")).get("role"));
      String words = words(message);
      chat.model(Json.words(Json.map(message.get("metadata")).get("model_slug")));
      if (role.equals("user")) {
        chat.asked(words);
      } else if (role.equals("assistant") && !words.isBlank()) {
        chat.answered();
      }
    }
    int again =
        nodes.values().stream()
            .mapToInt(n -> Math.max(0, Json.list(Json.map(n).get("children")).size() - 1))
            .sum();
    return chat.piece(
        Json.words(its.getOrDefault("conversation_id", its.get("id"))),
        Json.words(its.get("title")),
        again,
        Json.words(its.get("create_time")),
        Json.words(its.get("update_time")));
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

  /** Messages stand in a row; where each names the one before, a second answer to one is seen. */
  private static Piece claude(Map<String, Object> its) {
    CountedChat chat = new CountedChat("claude-export");
    Map<String, Integer> after = new HashMap<>();
    chat.model(Json.words(its.get("model")));
    for (Object each : Json.list(its.get("chat_messages"))) {
      Map<String, Object> message = Json.map(each);
      String text = Json.words(message.get("text"));
      String words = text.isEmpty() ? blocks(message.get("content")) : text;
      chat.at(Json.words(message.get("created_at")));
      String before = Json.words(message.get("parent_message_uuid"));
      if (!before.isEmpty()) {
        after.merge(before, 1, Integer::sum);
      }
      if (Json.words(message.get("sender")).equals("human")) {
        chat.asked(words);
      } else if (!words.isBlank()) {
        chat.answered();
      }
    }
    return chat.piece(
        Json.words(its.get("uuid")),
        Json.words(its.get("name")),
        after.values().stream().mapToInt(count -> count - 1).sum());
  }

  private static String words(Map<String, Object> message) {
    return joined(
        Json.list(Json.map(message.get("content")).get("parts")).stream()
            .map(Json::words)
            .toList());
  }

  /** The text among the blocks of a message; what tools gave back is none. */
  static String blocks(Object content) {
    return content instanceof String words
        ? words
        : joined(
            Json.list(content).stream()
                .map(Json::map)
                .filter(block -> block.containsKey("text"))
                .map(block -> Json.words(block.get("text")))
                .toList());
  }

  private static String joined(List<String> parts) {
    return String.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
