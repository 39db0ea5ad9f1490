package org.bonafide.project.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The table of the keys of the record, {@code keys.yaml}; its head says what each part means. */
record KeyTable(Map<String, Section> sections) {

  static final Path FILE = Path.of("src/main/resources/org/bonafide/project/yaml/keys.yaml");

  private static final Set<String> OF_SECTION =
      Set.of("heading", "says", "open", "either", "note", "keys");
  private static final Set<String> OF_KEY =
      Set.of("says", "type", "of", "as", "words", "or", "synonyms", "left-out", "example");

  /** A section, or a mapping within one. */
  record Section(
      String id,
      String heading,
      String says,
      boolean open,
      List<String> either,
      String note,
      Map<String, Key> keys) {}

  /** A key of a section. */
  record Key(
      String says,
      String type,
      List<String> of,
      List<String> words,
      String or,
      Map<String, String> synonyms,
      String leftOut,
      String example) {

    boolean required() {
      return leftOut.equals("required");
    }
  }

  static KeyTable read() {
    try {
      Map<String, Node> top = entries(new LimitedComposer(Files.readString(FILE)).getSingleNode());
      Map<String, Section> sections = new LinkedHashMap<>();
      top.forEach((id, node) -> sections.put(id, section(id, entries(node), top)));
      return new KeyTable(sections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Section section(String id, Map<String, Node> said, Map<String, Node> top) {
    onlyKnown(id, said, OF_SECTION);
    Map<String, Key> keys = new LinkedHashMap<>();
    entries(said.get("keys")).keySet().forEach(key -> keys.put(key, key(id + "." + key, top)));
    return new Section(
        id,
        text(said, "heading"),
        text(said, "says"),
        text(said, "open").equals("language"),
        words(said, "either"),
        text(said, "note").strip(),
        keys);
  }

  private static Key key(String path, Map<String, Node> top) {
    String[] names = path.split("\\.");
    Node node =
        top.containsKey(names[0])
            ? entries(entries(top.get(names[0])).get("keys")).get(names[1])
            : null;
    if (node == null) {
      throw new IllegalStateException("keys.yaml has no key " + path);
    }
    Map<String, Node> said = entries(node);
    onlyKnown(path, said, OF_KEY);
    Map<String, String> synonyms = new LinkedHashMap<>();
    if (said.containsKey("synonyms")) {
      entries(said.get("synonyms")).forEach((k, v) -> synonyms.put(k, value(v)));
    }
    if (said.containsKey("as")) {
      Key like = key(text(said, "as"), top);
      String or = said.containsKey("or") ? text(said, "or") : like.or();
      return new Key(
          text(said, "says"),
          like.type(),
          like.of(),
          like.words(),
          or,
          synonyms,
          leftOut(said, like.type()),
          text(said, "example"));
    }
    return new Key(
        text(said, "says"),
        text(said, "type"),
        words(said, "of"),
        words(said, "words"),
        text(said, "or"),
        synonyms,
        leftOut(said, text(said, "type")),
        text(said, "example"));
  }

  private static String leftOut(Map<String, Node> said, String type) {
    if (said.containsKey("left-out")) {
      return text(said, "left-out");
    }
    return switch (type) {
      case "answer" -> "unknown";
      case "section", "list", "sections" -> "none";
      default -> "not stated";
    };
  }

  private static void onlyKnown(String where, Map<String, Node> said, Set<String> known) {
    said.keySet().stream()
        .filter(word -> !known.contains(word))
        .forEach(
            word -> {
              throw new IllegalStateException("keys.yaml, " + where + ": what is " + word + "?");
            });
  }

  private static Map<String, Node> entries(Node node) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      if (entries.put(value(tuple.getKeyNode()), tuple.getValueNode()) != null) {
        throw new IllegalStateException("keys.yaml has twice " + value(tuple.getKeyNode()));
      }
    }
    return entries;
  }

  private static String value(Node node) {
    return ((ScalarNode) node).getValue();
  }

  private static String text(Map<String, Node> said, String name) {
    return said.containsKey(name) ? value(said.get(name)) : "";
  }

  private static List<String> words(Map<String, Node> said, String name) {
    String text = text(said, name);
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
