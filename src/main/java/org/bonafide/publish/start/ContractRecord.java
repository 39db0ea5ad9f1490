package org.bonafide.publish.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.WordList;

/**
 * A record for a contract before the work: what was answered, and comments that say what to add.
 *
 * <p>Example: {@code new ContractRecord(answers).text()}.
 */
public final class ContractRecord {

  private static final int LONGEST_ID = 40;

  private final ContractAnswers answers;
  private final WordList words;
  private final Map<String, String> works;
  private final Map<String, TypedTool> tools;
  private final List<String> lines = new ArrayList<>();

  public ContractRecord(ContractAnswers answers) {
    this.answers = answers;
    this.words = WordList.of("init", Locale.forLanguageTag(answers.language()));
    this.works = ids(answers.works(), "work");
    this.tools = tools(answers.tools().stream().map(TypedTool::of).toList());
  }

  /** The whole file. */
  public String text() {
    words.say("comments.head").lines().forEach(line -> lines.add("# " + line));
    add("bonafide: 1", "");
    add("title: " + quoted(title()), "");
    add("languages: [" + answers.language() + "]", "languages");
    left("reference: JOB-2026-001", "reference");
    left("speaks-as-of: 2026-11-27", "speaks-as-of");
    people();
    tools();
    works();
    contract();
    return String.join("\n", lines) + "\n";
  }

  /**
   * What to say when it is written.
   *
   * @param file where it is
   * @param generate the command that drafts the contract
   */
  public List<String> closing(String file, String generate) {
    return List.of(
        words.say("started", file),
        "",
        words.say("next"),
        "  " + generate,
        "  " + words.say("add"));
  }

  private String title() {
    if (!answers.title().isEmpty()) {
      return answers.title();
    }
    List<String> titles = answers.works();
    if (titles.size() < 2) {
      return titles.isEmpty() ? words.say("untitled") : titles.get(0);
    }
    String agency = answers.people().agency();
    return agency.isEmpty()
        ? words.say("and-more", titles.get(0), titles.size() - 1, titles.size())
        : words.say("project", agency);
  }

  private void people() {
    ContractAnswers.People people = answers.people();
    boolean person = people.kind().equals("individual") && !people.freelancer().isEmpty();
    section("people", person, "people");
    if (person) {
      add("  freelancer: {name: " + quoted(people.freelancer()) + "}", "person");
    }
    section("parties", !(people.agency() + people.freelancer()).isEmpty(), "parties");
    if (people.agency().isEmpty()) {
      left("  agency: {name: ...}", "agency");
    } else {
      add("  agency: {name: " + quoted(people.agency()) + "}", "agency");
    }
    if (person) {
      add("  contractor: {person: freelancer}", "contractor");
    } else if (people.freelancer().isEmpty()) {
      left("  contractor: {name: ...}", "contractor");
    } else {
      String kind = people.kind().isEmpty() ? "" : ", kind: " + people.kind();
      add("  contractor: {name: " + quoted(people.freelancer()) + kind + "}", "contractor");
    }
  }

  private void tools() {
    section("tools", !tools.isEmpty(), "tools");
    tools.forEach((id, tool) -> add("  " + id + ": {" + tool.keys() + "}", ""));
    left("  ID: {name: ..., generative: yes, version: \"7\", plan: Pro}", "tool");
  }

  private void works() {
    section("works", !works.isEmpty(), "works");
    works.forEach(
        (id, title) -> add("  " + id + ": {title: " + quoted(title) + ", status: planned}", ""));
    left("  ID: {title: ..., status: planned, category: visual-art}", "work");
  }

  private void contract() {
    lines.add("");
    add("contract:", "");
    add("  form: short", "form");
    key("agency", answers.people().agency().isEmpty() ? "" : "agency", "agency", "commissions");
    with();
    left("  agreement: ...", "agreement");
    String law =
        answers.law().matches("[A-Z]{2}(-[A-Z0-9]+)?") ? answers.law() : quoted(answers.law());
    key("governing-law", answers.law().isEmpty() ? "" : law, "US-NY", "law");
    key("position", answers.position(), "balanced", "position");
    key("ai-use", answers.noAi() ? "none" : tools.isEmpty() ? "" : "listed", "listed", "ai-use");
    if (!tools.isEmpty()) {
      add("  tools: {permitted: [" + String.join(", ", tools.keySet()) + "]}", "permitted");
    }
    key("likeness", answers.likeness(), "no-replica", "likeness");
    String policy = answers.clientPolicy();
    key("client-policy", policy.isEmpty() ? "" : quoted(policy), "...", "client-policy");
  }

  private void with() {
    String price = answers.price();
    String entry =
        "    - {party: contractor" + (price.isEmpty() ? "" : ", price: " + quoted(price)) + "}";
    if (answers.people().freelancer().isEmpty()) {
      left("  with:", "with");
      left(entry, "no-price");
    } else {
      add("  with:", "with");
      add(entry, price.isEmpty() ? "no-price" : "price");
    }
  }

  /** A key with what was answered; commented out, with an example, where nothing was. */
  private void key(String key, String value, String example, String comment) {
    if (value.isEmpty()) {
      left("  " + key + ": " + example, comment);
    } else {
      add("  " + key + ": " + value, comment);
    }
  }

  private void section(String key, boolean any, String comment) {
    lines.add("");
    if (any) {
      add(key + ":", comment);
    } else {
      left(key + ":", comment);
    }
  }

  private void add(String line, String comment) {
    String said = comment.isEmpty() ? "" : words.say("comments." + comment);
    lines.add(said.isEmpty() ? line : padded(line) + " # " + said);
  }

  /** What nobody stated, as a comment where it would stand. */
  private void left(String line, String comment) {
    add("# " + line, comment);
  }

  private static String padded(String line) {
    return line + " ".repeat(Math.max(0, 44 - line.length()));
  }

  /** Tools by ids made of their names. */
  static Map<String, TypedTool> tools(Collection<TypedTool> typed) {
    Map<String, TypedTool> byId = new LinkedHashMap<>();
    Iterator<TypedTool> each = typed.iterator();
    ids(typed.stream().map(TypedTool::name).toList(), "tool")
        .keySet()
        .forEach(id -> byId.put(id, each.next()));
    return byId;
  }

  /** Ids by title or name, each one once. */
  static Map<String, String> ids(Collection<String> names, String fallback) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String name : names) {
      String plain = id(name, fallback);
      String id = plain;
      for (int n = 2; ids.containsKey(id) || isWord(id); n++) {
        id = plain + "-" + n;
      }
      ids.put(id, name);
    }
    return ids;
  }

  /** An id that the record's language would read as something else. */
  private static boolean isWord(String id) {
    return List.of("hand", "null", "yes", "no", "true", "false").contains(id);
  }

  private static String id(String name, String fallback) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    int end =
        plain.offsetByCodePoints(0, Math.min(LONGEST_ID, plain.codePointCount(0, plain.length())));
    String id = plain.substring(0, end).replaceAll("^[-\\p{M}]+|-+$", "");
    return id.isEmpty() ? fallback : id;
  }

  /** A double-quoted scalar, so that no answer can be read as anything but text. */
  public static String quoted(String text) {
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
}
