package org.bonafide.publish.batch;

import java.nio.charset.StandardCharsets;

/**
 * A record written as JSON, on one line, made into what the reader of records reads: JSON is YAML
 * but for the escape {@code \/}, and a record says {@code yes} where JSON says {@code true}.
 *
 * <p>Example: {@code {"generative": true}} is read as {@code {"generative": yes}}.
 */
final class JsonRecord {

  private static final String SLASH = "\\/";

  private JsonRecord() {}

  /** The bytes to read; those of the line themselves where nothing has to change. */
  static byte[] readable(byte[] line) {
    String json = new String(line, StandardCharsets.UTF_8);
    if (!json.contains(SLASH) && !json.contains("true") && !json.contains("false")) {
      return line; // also what is not UTF-8, which the reader tells
    }
    byte[] same = json.getBytes(StandardCharsets.UTF_8);
    return java.util.Arrays.equals(same, line)
        ? spelled(json).getBytes(StandardCharsets.UTF_8)
        : line;
  }

  private static String spelled(String json) {
    StringBuilder text = new StringBuilder(json.length());
    boolean quoted = false;
    for (int at = 0; at < json.length(); ) {
      char c = json.charAt(at);
      if (quoted && c == '\\' && at + 1 < json.length()) {
        char escaped = json.charAt(at + 1);
        text.append(escaped == '/' ? "/" : json.substring(at, at + 2));
        at += 2;
      } else if (!quoted && json.startsWith("true", at)) {
        text.append("yes");
        at += "true".length();
      } else if (!quoted && json.startsWith("false", at)) {
        text.append("no");
        at += "false".length();
      } else {
        quoted ^= c == '"';
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }
}
