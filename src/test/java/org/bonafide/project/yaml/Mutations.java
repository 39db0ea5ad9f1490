package org.bonafide.project.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The full record as JSON, and every small change that could be made to it. */
final class Mutations {

  static final String NONSENSE = "zzzzzzzzzz";
  private static final Path FULL = Path.of("src/test/resources/good/every-key.yaml");
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private Mutations() {}

  static JsonNode full() {
    return read(FULL);
  }

  /** A record that the reader can compose, as JSON. */
  static JsonNode read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(String text) {
    return json(new LimitedComposer(text).getSingleNode());
  }

  private static JsonNode json(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = MAKE.objectNode();
      mapping
          .getValue()
          .forEach(
              t -> object.set(((ScalarNode) t.getKeyNode()).getValue(), json(t.getValueNode())));
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = MAKE.arrayNode();
      sequence.getValue().forEach(item -> array.add(json(item)));
      return array;
    }
    String value = ((ScalarNode) node).getValue();
    return switch (value) {
      case "true", "false" -> MAKE.booleanNode(value.equals("true"));
      default -> MAKE.textNode(value);
    };
  }

  /** Each change under its name: the pointer of the place, and what became of it. */
  static Map<String, JsonNode> of(JsonNode record) {
    List<String> pointers = new ArrayList<>();
    pointers("", record, pointers);
    Map<String, JsonNode> changes = new LinkedHashMap<>();
    for (String pointer : pointers) {
      values().forEach((name, v) -> changes.put(pointer + " = " + name, set(record, pointer, v)));
      changes.put(pointer + " removed", set(record, pointer, null));
      if (record.at(pointer).isObject()) {
        JsonNode more = record.deepCopy();
        ((ObjectNode) more.at(pointer)).put(NONSENSE, "x");
        changes.put(pointer + " with a key more", more);
        JsonNode spaced = record.deepCopy();
        ((ObjectNode) spaced.at(pointer)).set("a b", spaced.at(pointer).deepCopy());
        changes.put(pointer + " with a spaced key more", spaced);
      }
    }
    return changes;
  }

  private static Map<String, JsonNode> values() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    values.put(NONSENSE, MAKE.textNode(NONSENSE));
    values.put("null", MAKE.nullNode());
    values.put("list", MAKE.arrayNode().add(MAKE.arrayNode()));
    values.put("mapping", MAKE.objectNode().put("a b", "x"));
    values.put("yes", MAKE.textNode("yes"));
    values.put("true", MAKE.booleanNode(true));
    values.put("unknown", MAKE.textNode("unknown"));
    values.put("2026", MAKE.numberNode(2026));
    values.put("range", MAKE.textNode("2026-03-02/2026-04"));
    values.put("loose day", MAKE.textNode("2026-3-2"));
    values.put("none", MAKE.textNode("none"));
    values.put("long", MAKE.textNode("x".repeat(20_001)));
    values.put("empty mapping", MAKE.objectNode());
    values.put("empty list", MAKE.arrayNode());
    return values;
  }

  private static JsonNode set(JsonNode record, String pointer, JsonNode value) {
    JsonNode copy = record.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      int index = Integer.parseInt(key);
      if (value == null) {
        array.remove(index);
      } else {
        array.set(index, value);
      }
    } else if (value == null) {
      ((ObjectNode) parent).remove(key);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
    return copy;
  }

  private static void pointers(String at, JsonNode node, List<String> into) {
    if (!at.isEmpty()) {
      into.add(at);
    }
    node.properties().forEach(p -> pointers(at + "/" + p.getKey(), p.getValue(), into));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      pointers(at + "/" + i, node.get(i), into);
    }
  }
}
