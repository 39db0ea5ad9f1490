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

  /** What it finds, as a sentence: {@code A record file that is not there.} */
  public String sentence() {
    return page.title().substring(0, 1).toUpperCase(Locale.ROOT) + page.title().substring(1) + ".";
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
    String before = shown(page.example(), RuleExample.NONE);
    return page.clean().isEmpty()
        ? with("The example", page.example(), before)
        : with("Before", page.example(), before)
            + "\n\n"
            + (page.clean().base().equals(page.example().base())
                ? "After:\n\n" + shown(page.clean(), page.example())
                : with("After", page.clean(), shown(page.clean(), page.example())));
  }

  /** With the name of the record to which the lines are added. */
  private static String with(String when, RuleExample example, String shown) {
    String base = example.base();
    String record = " the record [`" + base + "`](README.md#records-of-the-examples)";
    String words =
        base.isEmpty()
            ? when
            : example.record().isEmpty()
                ? when + ", with" + record + " as it is"
                : when + ", added to" + record;
    return shown.isEmpty() ? words + "." : words + ":\n\n" + shown;
  }

  /** What is not as in another example. */
  private static String shown(RuleExample example, RuleExample other) {
    List<String> parts = new ArrayList<>();
    if (!example.record().isEmpty() && !example.record().equals(other.record())) {
      parts.add(file("project.yaml", example.record(), "yaml"));
    }
    example
        .clause()
        .byTag()
        .forEach(
            (tag, text) -> {
              if (!text.equals(other.clause().byTag().get(tag))) {
                parts.add(file("clauses/general/example/" + tag + ".md", text, "markdown"));
              }
            });
    example
        .files()
        .forEach(
            (name, text) -> {
              if (!text.equals(other.files().get(name))) {
                parts.add(file(name, text, ""));
              }
            });
    other.files().keySet().stream()
        .filter(name -> !example.files().containsKey(name))
        .forEach(name -> parts.add("Without `" + name + "`."));
    if (!example.run().isEmpty() && (parts.isEmpty() || !example.run().equals(other.run()))) {
      parts.add(commands(example.run()));
    }
    return String.join("\n\n", parts);
  }

  private static String commands(List<String> run) {
    return fenced(
        run.stream()
            .map(one -> one.matches("(echo|rm) .*") ? one : "bonafide " + one)
            .collect(Collectors.joining("\n")),
        "");
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
