package org.bonafide.evidence.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.evidence.container.Json;

/**
 * The text form of Stable Diffusion WebUI: lines of the prompt, lines after {@code Negative
 * prompt:}, and a last line of settings.
 *
 * @param settings as in {@code Steps}, {@code Seed}
 */
record Infotext(String prompt, String negative, Map<String, String> settings) {

  private static final String NEGATIVE = "Negative prompt:";

  /** Fewer settings than this are a sentence of the prompt, not settings. */
  private static final int FEWEST = 3;

  private static final int LONGEST = 200_000;

  static Optional<Infotext> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> lines = text.strip().lines().toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> settings = settings(lines.get(lines.size() - 1));
    if (settings.size() < FEWEST) {
      return Optional.empty();
    }
    StringBuilder prompt = new StringBuilder();
    StringBuilder negative = new StringBuilder();
    StringBuilder now = prompt;
    for (String line : lines.subList(0, lines.size() - 1)) {
      String words = line;
      if (line.startsWith(NEGATIVE)) {
        now = negative;
        words = line.substring(NEGATIVE.length()).strip();
      }
      now.append(words).append('\n');
    }
    return Optional.of(
        new Infotext(prompt.toString().strip(), negative.toString().strip(), settings));
  }

  /** {@code Steps: 20, Model: "a, b", …}: a value in quotation marks is a JSON text. */
  static Map<String, String> settings(String line) {
    Map<String, String> settings = new LinkedHashMap<>();
    int at = 0;
    while (at < line.length() && settings.size() < CleanWords.MOST) {
      int colon = line.indexOf(':', at);
      if (colon < 0) {
        break;
      }
      String name = line.substring(at, colon).strip();
      int from = colon + 1;
      while (from < line.length() && line.charAt(from) == ' ') {
        from++;
      }
      int end = end(line, from);
      String value = line.substring(from, end).strip();
      if (!name.matches("\\w[\\w \\-/]*")) {
        return Map.of();
      }
      settings.put(name, value.startsWith("\"") ? quoted(value) : value);
      at = end + 1;
    }
    return settings;
  }

  private static int end(String line, int from) {
    boolean inside = from < line.length() && line.charAt(from) == '"';
    for (int i = inside ? from + 1 : from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inside && c == '\\') {
        i++;
      } else if (inside && c == '"') {
        inside = false;
      } else if (!inside && c == ',') {
        return i;
      }
    }
    return line.length();
  }

  private static String quoted(String value) {
    return Json.read(value).map(Json::words).filter(words -> !words.isEmpty()).orElse(value);
  }
}
