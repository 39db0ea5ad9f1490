package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rendered text on its way to CommonMark: directives and names are taken out of the raw lines,
 * where no escaped value can look like them, and kept by line number.
 *
 * @param text what is left for CommonMark
 * @param directives by line, from 0
 * @param names by line, from 0
 */
record Marked(String text, TreeMap<Integer, Written> directives, Map<Integer, String> names) {

  private static final Pattern DIRECTIVE =
      Pattern.compile("^\\{\\.([a-z-]+)(?:\\s+([^}]*))?\\}\\s*$");
  private static final Pattern NAME =
      Pattern.compile("[ \\t]*(?<!\\\\)\\{#([A-Za-z0-9\\\\._-]+)\\}[ \\t]*$");
  private static final Pattern STARS =
      Pattern.compile("(?<![\\\\*])(\\*{1,2})(?![*\\s])|(?<![\\\\*\\s])(\\*{1,2})(?!\\*)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  /** Held against emphasis beside Chinese punctuation; taken out again with the field marks. */
  static final char JOINT = '\uE002';

  /** What stands alone on a line: {@code {.table 3 2 1: Caption}}. */
  record Written(String name, String argument) {
    boolean is(Directive directive) {
      return directive.word().equals(name);
    }
  }

  static Marked of(String rendered, boolean wide) {
    TreeMap<Integer, Written> directives = new TreeMap<>();
    Map<Integer, String> names = new HashMap<>();
    List<String> lines = new ArrayList<>(List.of(rendered.split("\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      // Few lines hold either, and none without this; looking for them costs more than reading.
      if (lines.get(i).indexOf('}') >= 0) {
        Matcher directive = DIRECTIVE.matcher(lines.get(i));
        if (directive.matches()) {
          String argument = directive.group(2) == null ? "" : plain(directive.group(2).trim());
          directives.put(i, new Written(directive.group(1), argument));
          lines.set(i, "");
          continue;
        }
        Matcher name = NAME.matcher(lines.get(i));
        if (name.find()) {
          names.put(i, name.group(1).replace("\\", ""));
          lines.set(i, lines.get(i).substring(0, name.start()));
        }
      }
      if (wide) {
        lines.set(i, joined(lines.get(i)));
      }
    }
    return new Marked(String.join("\n", lines), directives, names);
  }

  /** Values in an argument were escaped for CommonMark, which does not read arguments. */
  private static String plain(String argument) {
    return ESCAPED.matcher(argument).replaceAll("$1");
  }

  /** CommonMark does not open or close emphasis beside Chinese punctuation; a joint lets it. */
  private static String joined(String line) {
    return line.indexOf('*') < 0
        ? line
        : STARS.matcher(line).replaceAll(m -> (m.start() == 0 ? "" : JOINT) + m.group() + JOINT);
  }
}
