package org.bonafide.project.yaml;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the tables of {@code docs/record.md} between its two marks. */
record PageOfKeys(KeyTable table) {

  private static final String BEGIN = "<!-- from keys.yaml: RecordPagesTest writes this part -->\n";
  private static final String END = "<!-- end of the part from keys.yaml -->\n";

  private static final Map<String, String> MANY =
      Map.of(
          "person", "people",
          "party", "parties",
          "tool", "tools",
          "work", "works",
          "record", "records",
          "element", "elements");

  /** The page with its generated part replaced; the rest is written by hand. */
  String in(String page) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("docs/record.md has lost a mark: " + BEGIN + END);
    }
    String tables =
        table.sections().values().stream().map(this::section).collect(Collectors.joining());
    return page.substring(0, begin) + BEGIN + "\n" + tables + page.substring(end);
  }

  private String section(KeyTable.Section section) {
    String rows =
        section.keys().entrySet().stream()
            .map(e -> row(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
    return "## "
        + section.heading()
        + "\n\n"
        + section.says()
        + "\n\n| key | what it says | values | left out | example |\n|---|---|---|---|---|\n"
        + rows
        + "\n"
        + (section.note().isEmpty() ? "" : section.note() + "\n\n");
  }

  private String row(String name, KeyTable.Key key) {
    String example = key.example().isEmpty() ? "" : "`" + name + ": " + key.example() + "`";
    String says = key.says() + synonyms(key);
    return String.join(
        " | ", "| `" + name + "`", says, values(key), key.leftOut(), example + " |\n");
  }

  private static String synonyms(KeyTable.Key key) {
    if (key.synonyms().isEmpty()) {
      return "";
    }
    return key.synonyms().values().stream()
        .distinct()
        .map(
            word ->
                key.synonyms().entrySet().stream()
                        .filter(e -> e.getValue().equals(word))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "))
                    + " → `"
                    + word
                    + "`")
        .collect(Collectors.joining("; ", " Understood as well: ", "."));
  }

  private String values(KeyTable.Key key) {
    String words = key.words().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    String or = key.or().isEmpty() ? "" : ", or " + (key.or().equals("date") ? "date" : or(key));
    return switch (key.type()) {
          case "version" -> "1";
          case "local" -> "text by language";
          case "languages" -> "list of language tags";
          case "texts" -> "list";
          case "map" -> "text by name";
          case "maps" -> "text by clause and name";
          case "id" -> (words.isEmpty() ? "" : words + ", or ") + "id of a " + kinds(key, false);
          case "ids" -> "ids of " + kinds(key, true) + (words.isEmpty() ? "" : ", or " + words);
          case "choice" -> choices(key);
          case "choices" -> "list of " + choices(key);
          case "section" -> link(key.of().get(0));
          case "list" -> "list of " + link(key.of().get(0));
          case "sections" -> "mapping of ids to " + link(key.of().get(0));
          case "text", "date", "answer", "digest" -> key.type();
          case "whole" -> "whole number";
          case "prefix" -> "text";
          default -> throw new IllegalStateException("keys.yaml has a type " + key.type());
        }
        + or;
  }

  private String or(KeyTable.Key key) {
    return link(key.or());
  }

  private static String choices(KeyTable.Key key) {
    return key.of().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
  }

  private static String kinds(KeyTable.Key key, boolean many) {
    return key.of().stream()
        .map(kind -> many ? MANY.get(kind) : kind)
        .collect(Collectors.joining(" or "));
  }

  private String link(String section) {
    String heading = table.sections().get(section).heading();
    String anchor =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    return "[" + heading + "](#" + anchor + ")";
  }
}
