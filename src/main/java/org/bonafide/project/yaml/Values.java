package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.project.Answer;
import org.bonafide.project.When;
import org.yaml.snakeyaml.nodes.Node;

/** Typed values of keys: answers, choices, dates, lists, ids, names by language. */
final class Values {

  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "yes",
          Answer.YES,
          "true",
          Answer.YES,
          "no",
          Answer.NO,
          "false",
          Answer.NO,
          "unknown",
          Answer.UNKNOWN);
  static final List<String> LANGUAGES = List.of("en", "zh-CN");

  private Values() {}

  static Answer answer(Keys keys, String key) {
    String text = keys.text(key);
    Answer answer = ANSWERS.get(text.toLowerCase(Locale.ROOT));
    if (answer == null && !text.isEmpty()) {
      keys.context.findings.error(
          "bad-answer",
          keys.value(key).orElseThrow(),
          "The key \"" + key + "\" asks for yes, no or unknown, not \"" + Keys.shown(text) + "\".",
          "Write yes, no or unknown.");
    }
    return answer == null ? Answer.UNKNOWN : answer;
  }

  /** One of the words of an enum, or the fallback where the key is left out. */
  static <E extends Enum<E>> E choice(Keys keys, String key, Class<E> type, E fallback) {
    String text = choice(keys, key, words(type));
    return text.isEmpty()
        ? fallback
        : Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** One of a closed list of words, or the empty string. */
  static String choice(Keys keys, String key, List<String> known) {
    String text = keys.text(key);
    if (text.isEmpty() || known.contains(text)) {
      return text;
    }
    badChoice(keys, key, keys.value(key).orElseThrow(), text, known);
    return "";
  }

  private static void badChoice(Keys keys, String key, Node node, String text, List<String> known) {
    String remedy =
        Suggestion.near(text, known)
            .map(k -> "Write \"" + k + "\".")
            .orElse("Choose from " + String.join(", ", known) + ".");
    keys.context.findings.error(
        "bad-choice",
        node,
        "The key \"" + key + "\" does not know \"" + Keys.shown(text) + "\".",
        remedy);
  }

  static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  static Optional<When> date(Keys keys, String key) {
    String text = keys.text(key);
    Optional<When> when = text.isEmpty() ? Optional.empty() : Dates.read(text);
    if (!text.isEmpty() && when.isEmpty()) {
      keys.context.findings.error(
          "bad-date",
          keys.value(key).orElseThrow(),
          "The key \"" + key + "\" holds \"" + Keys.shown(text) + "\", which is not a date.",
          "Write 2026, 2026-03, 2026-03-02 or 2026-03-02/2026-03-09.");
    }
    return when;
  }

  /** A list of texts; one text counts as a list of one. */
  static List<String> texts(Keys keys, String key) {
    List<String> texts = new ArrayList<>();
    keys.value(key)
        .ifPresent(
            node ->
                keys.context
                    .items(node, keys.child(key), true)
                    .forEach(item -> texts.add(keys.context.scalar(item, keys.child(key)))));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** A list of words of a closed list. */
  static List<String> choices(Keys keys, String key, List<String> known) {
    List<String> good = new ArrayList<>();
    for (String text : texts(keys, key)) {
      if (known.contains(text)) {
        good.add(text);
      } else {
        badChoice(keys, key, keys.value(key).orElseThrow(), text, known);
      }
    }
    return good;
  }

  /** Ids of a kind; one that is not stated in its section is a finding at its own place. */
  static List<String> ids(Keys keys, String key, String... kinds) {
    List<String> good = new ArrayList<>();
    Optional<Node> value = keys.value(key);
    if (value.isEmpty()) {
      return good;
    }
    for (Node item : keys.context.items(value.get(), keys.child(key), true)) {
      String id = keys.context.scalar(item, keys.child(key));
      if (known(keys, id, kinds)) {
        good.add(id);
      } else if (!id.isEmpty()) {
        dangling(keys, key, item, id, kinds);
      }
    }
    return good;
  }

  /** One id of a kind, or the empty string. */
  static String id(Keys keys, String key, String... kinds) {
    List<String> ids = ids(keys, key, kinds);
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private static boolean known(Keys keys, String id, String... kinds) {
    return Arrays.stream(kinds)
        .anyMatch(k -> keys.context.ids.getOrDefault(k, Set.of()).contains(id));
  }

  private static void dangling(Keys keys, String key, Node node, String id, String... kinds) {
    List<String> all = new ArrayList<>();
    Arrays.stream(kinds).forEach(k -> all.addAll(keys.context.ids.getOrDefault(k, Set.of())));
    String remedy =
        Suggestion.near(id, all)
            .map(k -> "Write \"" + k + "\".")
            .orElse(
                all.isEmpty()
                    ? "State the " + kinds[0] + " in its section first."
                    : "Choose from "
                        + String.join(", ", all.subList(0, Math.min(12, all.size())))
                        + ", or state it in its section.");
    keys.context.findings.error(
        "dangling-id",
        node,
        "The key \""
            + key
            + "\" names the "
            + String.join(" or ", kinds)
            + " \""
            + Keys.shown(id)
            + "\", which the record does not state.",
        remedy);
  }

  /** Names by language, as in {@code {zh-CN: 林悦}}. */
  static Map<Locale, String> names(Keys keys, String key) {
    Map<Locale, String> names = new LinkedHashMap<>();
    keys.open(key)
        .ifPresent(
            all ->
                all.names()
                    .forEach(
                        tag -> {
                          if (!LANGUAGES.contains(tag)) {
                            keys.context.findings.error(
                                "bad-choice",
                                all.value(tag).orElseThrow(),
                                "The language \"" + Keys.shown(tag) + "\" is not known.",
                                "Choose from " + String.join(", ", LANGUAGES) + ".");
                          } else if (!all.text(tag).isEmpty()) {
                            names.put(Locale.forLanguageTag(tag), all.text(tag));
                          }
                        }));
    return names;
  }

  /** Texts by key, in the user's order. */
  static Map<String, String> map(Keys keys, String key) {
    Map<String, String> map = new LinkedHashMap<>();
    keys.open(key).ifPresent(all -> all.names().forEach(name -> map.put(name, all.text(name))));
    return map;
  }
}
