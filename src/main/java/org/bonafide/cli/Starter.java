package org.bonafide.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.publish.start.ContractRecord;
import org.bonafide.publish.start.StarterWords;
import org.bonafide.publish.start.TypedList;
import org.bonafide.publish.start.TypedTool;

/**
 * The facts a starter record begins with. What is empty is left for the user to write.
 *
 * @param tool the names of the AI tools that were used; empty where none was named
 * @param language {@code en} or {@code zh-CN}
 */
record Starter(String title, String author, String tool, String language) {

  private static final String REST = "generative: yes}   # version, provider, kind, terms\n";
  private static final String EDITOR =
      "{name: Adobe Photoshop, generative: {functions: [Generative Fill]}}\n";

  private static final Pattern PLACEHOLDER =
      Pattern.compile("@(tool|language|author|title|picture)@");

  /** The text of the record: commented, and without errors as it stands. */
  String text() {
    Map<String, String> facts =
        Map.of(
            "tool", toolLine(),
            "language", language,
            "picture", new StarterWords(language).picture(),
            "author", ContractRecord.quoted(author.isEmpty() ? "YOUR NAME" : author),
            "title", ContractRecord.quoted(title.isEmpty() ? "Untitled work" : title));
    // In one pass, so that a fact that looks like a placeholder stays what it is.
    return PLACEHOLDER
        .matcher(template())
        .replaceAll(found -> Matcher.quoteReplacement(facts.get(found.group(1))));
  }

  private String toolLine() {
    List<String> tools = TypedList.tools(tool);
    String lines = "";
    for (int i = 0; i < tools.size(); i++) {
      String id = tools.size() == 1 ? "ai" : "ai-" + (i + 1);
      lines += "  " + id + ": {" + TypedTool.of(tools.get(i)).keys() + ", " + REST;
    }
    return (lines.isEmpty() ? "  # ai: {name: Midjourney, " + REST : lines)
        + "  # editor: "
        + EDITOR;
  }

  private static String template() {
    try (InputStream in = Starter.class.getResourceAsStream("starter.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
