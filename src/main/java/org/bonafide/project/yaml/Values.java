package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bonafide.data.Languages;
import org.bonafide.data.Suggestion;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Answer;
import org.bonafide.project.LocalText;
import org.bonafide.project.When;
import org.yaml.snakeyaml.nodes.MappingNode;
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

  /** The languages in which documents are drafted. */
  static final List<String> LANGUAGES = Languages.tags();

  private Values() {}

  static Answer answer(Keys keys, String key) {
    String text = keys.text(key);
    Answer answer = ANSWERS.get(text);
    if (answer == null && !text.isEmpty()) {
      keys.context.findings.error(
          "bad-answer",
          keys.value(key).orElseThrow(),
          "The key \"" + key + "\" asks for yes, no or unknown, not \"" + Keys.shown(text) + "\".",
          Suggestion.near(text, ANSWERS.keySet())
              .map(k -> "Write \"" + k + "\".")
              .orElse("Write yes, no or unknown."));
    }
    return answer == null ? Answer.UNKNOWN : answer;
  }

  /** One of the words of an enum, or the fallback where the key is left out. */
  static <E extends Enum<E>> E choice(Keys keys, String key, Class<E> type, E fallback) {
    if (keys.value(key).isEmpty()) {
      return fallback;
    }
    String text = choice(keys, key, words(type));
    return text.isEmpty()
        ? fallback
        : Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** One of the words of an enum; empty where the key is left out. */
  static <E extends Enum<E>> Optional<E> choice(Keys keys, String key, Class<E> type) {
    return keys.value(key).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(choice(keys, key, type, (E) null));
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
    // What people write who think in shares; a record asks for none.
    String share = text.contains("%") ? " No share in percent is asked for." : "";
    keys.context.findings.error(
        "bad-choice",
        node,
        "The key \"" + key + "\" does not know \"" + Keys.shown(text) + "\"." + share,
        remedy);
  }

  static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  static Optional<When> date(Keys keys, String key) {
    String text = keys.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Dates.Read read = Dates.read(text);
    if (read.when().isEmpty()) {
      keys.context.findings.error(
          "bad-date",
          keys.value(key).orElseThrow(),
          "The key \"" + key + "\" holds \"" + Keys.shown(text) + "\", " + read.problem() + ".",
          Dates.isoOf(text)
              .map(day -> "Write \"" + day + "\".")
              .orElse("Write 2026, 2026-03, 2026-03-02 or 2026-03-02/2026-03-09."));
    }
    return read.when();
  }

  /** A list of texts; one text counts as a list of one. */
  static List<String> texts(Keys keys, String key) {
    List<String> texts = new ArrayList<>();
    each(keys, key, (text, node) -> texts.add(text));
    return texts;
  }

  /** A list of words of a closed list. */
  static List<String> choices(Keys keys, String key, List<String> known) {
    List<String> good = new ArrayList<>();
    each(
        keys,
        key,
        (text, node) -> {
          if (known.contains(text)) {
            good.add(text);
          } else {
            badChoice(keys, key, node, text, known);
          }
        });
    return good;
  }

  static void each(Keys keys, String key, BiConsumer<String, Node> use) {
    Context context = keys.context;
    List<Node> items =
        keys.value(key).map(v -> context.items(v, keys.child(key), true)).orElse(List.of());
    for (int i = 0; i < items.size(); i++) {
      String text = context.scalar(items.get(i), keys.child(key) + "[" + i + "]");
      if (!text.isEmpty()) {
        use.accept(text, items.get(i));
      }
    }
  }

  /** A whole number as written, or the empty string. */
  static String whole(Keys keys, String key) {
    String text = keys.text(key);
    if (text.isEmpty() || text.matches("[0-9]{1,9}")) {
      return text;
    }
    keys.context.findings.error(
        "bad-number",
        keys.value(key).orElseThrow(),
        "The key \"" + key + "\" asks for a whole number, not \"" + Keys.shown(text) + "\".",
        "Write digits only, such as 40.");
    return "";
  }

  /** What stands before a number, or the empty string. */
  static String prefix(Keys keys, String key) {
    String text = keys.text(key);
    if (text.matches("[\\p{L}\\p{N} .§#/–-]{0,12}")) {
      return text;
    }
    keys.context.findings.error(
        "bad-number",
        keys.value(key).orElseThrow(),
        "The key \""
            + key
            + "\" asks for what stands before a number, not \""
            + Keys.shown(text)
            + "\".",
        "Write up to 12 letters, digits and marks, such as AI-.");
    return "";
  }

  /** One text, or one a language. */
  static LocalText words(Keys keys, String key) {
    return keys.value(key).filter(MappingNode.class::isInstance).isEmpty()
        ? LocalText.of(keys.text(key))
        : new LocalText("", names(keys, key));
  }

  /** As {@link #words}, and must be there. */
  static LocalText requiredWords(Keys keys, String key) {
    LocalText words = words(keys, key);
    if (words.isEmpty() && !keys.hasKeys(key)) {
      keys.required(key);
    }
    return words;
  }

  /** Language tags, as the user wrote them. */
  static List<String> languages(Keys keys, String key) {
    List<String> good = new ArrayList<>();
    each(
        keys,
        key,
        (tag, node) -> {
          if (LanguageTag.isWellFormed(tag)) {
            good.add(tag);
          } else {
            keys.context.findings.error(
                "bad-language",
                node,
                "The key \"" + key + "\" names \"" + Keys.shown(tag) + "\", which is no language.",
                LanguageTag.REMEDY);
          }
        });
    return good;
  }

  /** Names by language, as in {@code {zh-CN: 林悦}}. */
  static Map<Locale, String> names(Keys keys, String key) {
    Map<Locale, String> names = new LinkedHashMap<>();
    for (Keys all : keys.open(key).stream().toList()) {
      for (String tag : all.names()) {
        String name = all.text(tag);
        if (!LanguageTag.isWellFormed(tag)) {
          keys.context.findings.error(
              "bad-language",
              all.place(tag),
              "The key \"" + Keys.shown(tag) + "\" in \"" + all.path + "\" is no language.",
              Suggestion.near(tag, LANGUAGES)
                  .map(near -> "Write \"" + near + "\".")
                  .orElse(LanguageTag.REMEDY));
        } else if (!name.isEmpty()) {
          known(all, tag);
          names.put(Locale.forLanguageTag(tag), name);
        }
      }
    }
    return names;
  }

  /** {@code english} has the form of a language tag, and no language has it. */
  private static void known(Keys keys, String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    if (!List.of(Locale.getISOLanguages()).contains(language) && language.length() != 3) {
      keys.context.findings.add(
          Finding.warning(
              "unknown-language",
              keys.place(tag),
              "No language has the tag \""
                  + Keys.shown(tag)
                  + "\", so no document prints this text.",
              LanguageTag.REMEDY));
    }
  }

  /** Texts by key, in the user's order. */
  static Map<String, String> map(Keys keys, String key) {
    Map<String, String> map = new LinkedHashMap<>();
    keys.open(key).ifPresent(all -> all.names().forEach(name -> map.put(name, all.text(name))));
    return map;
  }
}
