package org.bonafide.diagnose.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Severity;
import org.bonafide.law.Authorities;

/**
 * The page of a rule in words: sections in Markdown, and the same as plain text.
 *
 * <p>Example: {@code new RuleText(page).markdown()} is {@code docs/rules/<id>.md}.
 */
public record RuleText(RulePage page) {

  /** A heading and what stands below it, a line an item; code keeps its marks. */
  public record Section(String heading, List<String> lines) {
    Section(String heading, String text) {
      this(heading, text.lines().toList());
    }
  }

  /** The page as a file of the documentation. */
  public String markdown() {
    return "# `"
        + page.id()
        + "`: "
        + page.title()
        + "\n\nSeverity: "
        + severity()
        + "\n\n"
        + body()
        + (page.told().more().isEmpty() ? "" : "\n\n" + page.told().more())
        + "\n";
  }

  /** As in {@code error or warning}. */
  public String severity() {
    return page.severities().stream().map(Severity::word).collect(Collectors.joining(" or "));
  }

  /** The sections below the title, in Markdown. */
  public String body() {
    return sections().stream()
        .map(one -> "## " + one.heading() + "\n\n" + String.join("\n", one.lines()))
        .collect(Collectors.joining("\n\n"));
  }

  /** Words of the page where links lead nowhere, since the pages around it are not there. */
  public static String withoutLinks(String markdown) {
    return markdown.replaceAll("\\[([^\\]]+)\\]\\([^)]+\\)", "$1");
  }

  /** What it finds, why, what to do, the example, what it rests on. */
  public List<Section> sections() {
    List<Section> all = new ArrayList<>();
    add(all, "What it finds", page.told().finds());
    add(all, "Why it matters", page.told().why());
    add(all, "What to do", page.told().remedy());
    add(all, "Example", example());
    add(all, "How to silence it", page.told().silence());
    add(all, page.authorities().size() == 1 ? "Authority" : "Authorities", authorities());
    return all;
  }

  private static void add(List<Section> all, String heading, String text) {
    if (!text.isBlank()) {
      all.add(new Section(heading, text));
    }
  }

  private String authorities() {
    return page.authorities().stream()
        .map(
            id ->
                "- "
                    + Authorities.shipped()
                        .find(id)
                        .map(a -> a.citeIn(Locale.ENGLISH) + " (`" + id + "`)")
                        .orElse("`" + id + "`"))
        .collect(Collectors.joining("\n"));
  }

  private String example() {
    if (page.example().isEmpty()) {
      return "No test runs one: " + page.notRun();
    }
    String before = shown(page.example());
    String base = page.example().base();
    String added =
        base.isEmpty()
            ? ""
            : "\n\nAdded to the record [`" + base + "`](README.md#records-of-the-examples).";
    return page.clean().isEmpty()
        ? before + added
        : "Before:\n\n" + before + "\n\nAfter:\n\n" + shown(page.clean()) + added;
  }

  private static String shown(RuleExample example) {
    List<String> parts = new ArrayList<>();
    if (!example.record().isEmpty()) {
      parts.add(file("project.yaml", example.record(), "yaml"));
    }
    example
        .clause()
        .byTag()
        .forEach(
            (tag, text) ->
                parts.add(file("clauses/general/example/" + tag + ".md", text, "markdown")));
    example.files().forEach((name, text) -> parts.add(file(name, text, "")));
    if (!example.run().isEmpty()) {
      parts.add(
          fenced(
              example.run().stream()
                  .map(one -> one.matches("(echo|rm) .*") ? one : "bonafide " + one)
                  .collect(Collectors.joining("\n")),
              ""));
    }
    return String.join("\n\n", parts);
  }

  private static String file(String name, String text, String language) {
    String shown = "`" + name + "`";
    if (name.endsWith("/")) {
      return shown + ": a folder.";
    }
    if (text.startsWith(RuleExample.LINK)) {
      return shown + ": a link to `" + text.substring(RuleExample.LINK.length()) + "`.";
    }
    return text.startsWith(RuleExample.BASE64)
        ? shown + ": a file that is not text."
        : shown + ":\n\n" + fenced(text, language);
  }

  private static String fenced(String text, String language) {
    return "```" + language + "\n" + text.stripTrailing() + "\n```";
  }
}
