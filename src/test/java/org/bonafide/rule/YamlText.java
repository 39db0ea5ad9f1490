package org.bonafide.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a tree as YAML that one can read in a failure: blocks outside, one line inside. */
final class YamlText {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd} ./_()’—-]*[\\p{L}\\p{Nd}.)])?");
  private static final int LINE = 110;

  private YamlText() {}

  static String of(Map<String, Object> root) {
    StringBuilder text = new StringBuilder();
    block(root, "", text);
    return text.toString();
  }

  private static void block(Map<?, ?> map, String indent, StringBuilder text) {
    map.forEach(
        (key, value) -> {
          text.append(indent).append(scalar(key.toString())).append(':');
          value(value, indent, text);
        });
  }

  private static void value(Object value, String indent, StringBuilder text) {
    String line = flow(value);
    boolean fits = indent.length() + line.length() < LINE;
    if (value instanceof Map<?, ?> map && !map.isEmpty() && !fits) {
      text.append('\n');
      block(map, indent + "  ", text);
    } else if (value instanceof List<?> list && !list.isEmpty() && !fits) {
      text.append('\n');
      list.forEach(one -> text.append(indent).append("  - ").append(flow(one)).append('\n'));
    } else {
      text.append(' ').append(line).append('\n');
    }
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> scalar(e.getKey().toString()) + ": " + flow(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar(value.toString());
  }

  /** In quotes wherever YAML could read more into it than text. */
  private static String scalar(String text) {
    if (PLAIN.matcher(text).matches() && !text.equals("null")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c < 0x20 || Character.getType(c) == Character.FORMAT) {
                quoted.append(String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
