package org.bonafide.evidence.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Lines after the settings, in which some tools write the template of the prompt. */
  private static final int MOST_AFTER = 40;

  /** The setting with which a line begins that is not the last. */
  private static final String FIRST = "Steps:";

  private static final Pattern NAME = Pattern.compile("\\w[\\w \\-/]*");

  static Optional<Infotext> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> lines = text.strip().lines().toList();
    for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - MOST_AFTER); at--) {
      Map<String, String> settings = settings(lines.get(at));
      boolean last = at == lines.size() - 1;
      if (settings.size() >= FEWEST && (last || lines.get(at).startsWith(FIRST))) {
        return Optional.of(read(lines.subList(0, at), settings));
      }
    }
    return Optional.empty();
  }

  private static Infotext read(List<String> before, Map<String, String> settings) {
    StringBuilder prompt = new StringBuilder();
    StringBuilder negative = new StringBuilder();
    StringBuilder now = prompt;
    for (String line : before) {
      String words = line;
      if (line.startsWith(NEGATIVE)) {
        now = negative;
        words = line.substring(NEGATIVE.length()).strip();
      }
      now.append(words).append('\n');
    }
    return new Infotext(prompt.toString().strip(), negative.toString().strip(), settings);
  }

  /**
   * {@code Steps: 20, Model: "a, b", Resources: [{…}], …}: a value in quotation marks is a JSON
   * text, one in brackets ends with its bracket. What is no pair is passed over.
   */
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
      if (NAME.matcher(name).matches()) {
        settings.put(name, value.startsWith("\"") ? quoted(value) : value);
      }
      at = end + 1;
    }
    return settings;
  }

  private static int end(String line, int from) {
    int close =
        from < line.length() && "[{".indexOf(line.charAt(from)) >= 0 ? bracket(line, from) : -1;
    if (close > 0) {
      int comma = line.indexOf(',', close);
      return comma < 0 ? line.length() : comma;
    }
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

  /** The place of the bracket that closes the first one, or -1. */
  private static int bracket(String line, int from) {
    int open = 0;
    boolean inside = false;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inside && c == '\\') {
        i++;
      } else if (c == '"') {
        inside = !inside;
      } else if (!inside && (c == '[' || c == '{')) {
        open++;
      } else if (!inside && (c == ']' || c == '}') && --open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String quoted(String value) {
    return Json.read(value).map(Json::words).filter(words -> !words.isEmpty()).orElse(value);
  }
}
