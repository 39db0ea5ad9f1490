package org.bonafide.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * The words of absence in a paper, by the inventory in {@code absence.yaml}.
 *
 * <p>Example: {@code Absence.in("disclosure.txt", text)} is {@code {hand: by hand=2}} where two
 * acts are said to be done by hand.
 */
final class Absence {

  private static final Absence SHIPPED = read();

  /** A key and its text in a machine face, but for the keys whose words are closed lists. */
  private static final Pattern VALUE =
      Pattern.compile(
          "\"(?!(?:prior|application|verdict|duty)\")(?:[^\"\\\\]|\\\\.)*\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A list of what the record does not say, which names it without denying it. */
  private static final Pattern NOT_STATED = Pattern.compile("not in the record: [^.。]*|未载明：[^.。]*");

  /** At how many columns prose is broken in the text of a paper. */
  private static final int WIDTH = 78;

  /** Said once for each cell of a row about one tool: only whether they stand counts. */
  private static final Set<String> ONCE = Set.of("not generative", "非生成式");

  /**
   * Words that deny the same.
   *
   * @param needsNo whether only a stated no carries them
   */
  record Family(String id, boolean needsNo, List<String> words, List<String> lines) {}

  private final List<Family> families = new ArrayList<>();
  private final List<String> neutral = new ArrayList<>();

  private Absence() {}

  /** How often each word of absence stands in a paper, by {@code family: words}. */
  static Map<String, Integer> in(String paper, String text) {
    return SHIPPED.count(paper, text, false);
  }

  /** The same of those words that only a stated no carries. */
  static Map<String, Integer> withoutNo(String paper, String text) {
    return SHIPPED.count(paper, text, true);
  }

  /** A few words around the last place of some words of absence, or the line that they are. */
  static String quote(String paper, String text, String found) {
    String words = found.substring(found.indexOf(": ") + 2);
    if (SHIPPED.families.stream().anyMatch(f -> f.lines().contains(words))) {
      return (paper.endsWith(".json") ? values(text) : lines(text))
          .stream().filter(line -> line.endsWith(": " + words)).findFirst().orElse(words);
    }
    String flat = SHIPPED.flat(text);
    int at = Math.max(0, flat.lastIndexOf(words));
    return flat.substring(Math.max(0, at - 70), Math.min(flat.length(), at + words.length() + 30));
  }

  static List<Family> families() {
    return SHIPPED.families;
  }

  private Map<String, Integer> count(String paper, String text, boolean onlyNo) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String flat = flat(text);
    List<String> lines = paper.endsWith(".json") ? values(text) : lines(text);
    for (Family family : families) {
      if (family.needsNo() || !onlyNo) {
        for (String words : family.words()) {
          int times = times(flat, words);
          put(
              counts,
              family.id() + ": " + words,
              ONCE.contains(words) ? Math.min(1, times) : times);
        }
        for (String line : family.lines()) {
          int times = (int) lines.stream().filter(line::equals).count();
          put(counts, family.id() + ": " + line, times);
        }
      }
    }
    return counts;
  }

  private static void put(Map<String, Integer> counts, String words, int times) {
    if (times > 0) {
      counts.put(words, times);
    }
  }

  private static int times(String text, String words) {
    int times = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      times++;
    }
    return times;
  }

  /** A line with its heading, what stands behind the heading, and the entry of a field. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String[] raws = text.toLowerCase(Locale.ROOT).split("\n");
    for (int i = 0; i < raws.length; i++) {
      String raw = raws[i];
      String line = raw.strip().replaceAll("[.。]$", "");
      int colon = behindColon(line);
      if (i + 1 < raws.length && isBroken(raw, raws[i + 1])) {
        continue;
      }
      if (colon > 0) {
        lines.add(line);
        lines.add(line.substring(colon).strip());
      } else if (raw.startsWith("    ")) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Where the words behind the heading of a line begin, in any language; 0 where it has none. */
  private static int behindColon(String line) {
    int narrow = line.indexOf(": ");
    int wide = line.indexOf('：');
    if (wide > 0 && (narrow < 0 || wide < narrow)) {
      return wide + 1;
    }
    return narrow > 0 ? narrow + 2 : 0;
  }

  /**
   * Whether prose goes on in the next line, since its first word had no place here: "The sky: no"
   * is no answer where "more than trifles" follows.
   */
  private static boolean isBroken(String line, String next) {
    String word = next.strip().split("\\s", 2)[0];
    boolean isWhole = word.isEmpty() || line.strip().matches(".*[.。]");
    return !isWhole && columns(line) + 1 + columns(word) > WIDTH;
  }

  private static int columns(String text) {
    return text.chars().map(c -> isWide((char) c) ? 2 : 1).sum();
  }

  private static List<String> values(String json) {
    List<String> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(json);
    while (matcher.find()) {
      values.add(matcher.group(1).toLowerCase(Locale.ROOT).replaceAll("[.。]$", ""));
    }
    return values;
  }

  private String flat(String text) {
    String flat = NOT_STATED.matcher(plain(text)).replaceAll("·");
    for (String words : neutral) {
      flat = flat.replace(words, "·");
    }
    return flat;
  }

  /** Small letters, one space for any, none beside Chinese: a line may break anywhere there. */
  static String plain(String text) {
    String one = text.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(one.length());
    for (int i = 0; i < one.length(); i++) {
      char c = one.charAt(i);
      if (!Character.isWhitespace(c)) {
        int last = plain.length() - 1;
        if (last > 0
            && plain.charAt(last) == ' '
            && (isWide(c) || isWide(plain.charAt(last - 1)))) {
          plain.setLength(last);
        }
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString();
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c < 0xD800 || c >= 0xF900 && c <= 0xFF60;
  }

  private static Absence read() {
    try (InputStream in = Absence.class.getResourceAsStream("absence.yaml")) {
      Map<String, Object> data = new Yaml().load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Absence absence = new Absence();
      RecordTree.mapping(data.get("families"))
          .forEach((id, value) -> absence.families.add(family(id, RecordTree.mapping(value))));
      texts(data, "neutral").forEach(words -> absence.neutral.add(plain(words)));
      return absence;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Family family(String id, Map<String, Object> data) {
    List<String> words = texts(data, "words").stream().map(Absence::plain).toList();
    return new Family(id, data.get("needs").equals("no"), words, texts(data, "lines"));
  }

  private static List<String> texts(Map<String, Object> data, String key) {
    return data.containsKey(key)
        ? RecordTree.list(data.get(key)).stream().map(Object::toString).toList()
        : List.of();
  }
}
