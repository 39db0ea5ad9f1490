package org.bonafide.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts a starter record begins with. What is empty is left for the user to write.
 *
 * @param tool the name of the AI tool that was used; empty where none was named
 * @param language {@code en} or {@code zh-CN}
 */
record Starter(String title, String author, String tool, String language) {

  private static final Pattern PLACEHOLDER = Pattern.compile("@(tool|step|language|author|title)@");

  /** The text of the record: commented, and without errors as it stands. */
  String text() {
    Map<String, String> facts =
        Map.of(
            "tool", toolLine(),
            "step", stepLine(),
            "language", language,
            "author", quoted(author.isEmpty() ? "YOUR NAME" : author),
            "title", quoted(title.isEmpty() ? "Untitled work" : title));
    // In one pass, so that a fact that looks like a placeholder stays what it is.
    return PLACEHOLDER
        .matcher(template())
        .replaceAll(found -> Matcher.quoteReplacement(facts.get(found.group(1))));
  }

  private String toolLine() {
    String line =
        tool.isEmpty() ? "  # ai: {name: Midjourney, " : "  ai: {name: " + quoted(tool) + ", ";
    String rest = "generative: yes}   # version, provider, kind, terms\n";
    String editor = "{name: Adobe Photoshop, generative: {functions: [Generative Fill]}}";
    return line + rest + "  # editor: " + editor + "\n";
  }

  private String stepLine() {
    String step = "- {act: prompt, by: author, with: ai, detail: what you asked for}\n";
    return tool.isEmpty() ? "          # " + step : "          " + step;
  }

  /** A double-quoted scalar, so that no name can be read as anything but text. */
  static String quoted(String text) {
    StringBuilder scalar = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                scalar.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                scalar.append(' ');
              } else {
                scalar.appendCodePoint(c);
              }
            });
    return scalar.append('"').toString();
  }

  private static String template() {
    try (InputStream in = Starter.class.getResourceAsStream("starter.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
