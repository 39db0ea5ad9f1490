package org.bonafide.project.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes {@code schema/project.schema.json}: the sections of the table over the plain types. */
record SchemaOfKeys(KeyTable table) {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final String LEFT_OUT = "null";

  String text() {
    ObjectNode schema = MAKE.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:bonafide:schema:project:1");
    schema.put("title", "Bonafide project record");
    schema.setAll(section(table.sections().get("project")));
    schema.put("type", "object");
    ObjectNode defs = schema.putObject("$defs");
    defs.setAll(PlainTypes.all());
    table.sections().values().stream()
        .filter(s -> !s.id().equals("project"))
        .forEach(s -> defs.set(s.id(), section(s)));
    try {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode section(KeyTable.Section section) {
    ObjectNode node = described(section.says());
    node.putArray("type").add("object").add(LEFT_OUT);
    if (section.open()) {
      node.set("propertyNames", reference("language"));
      node.set("additionalProperties", reference("text"));
    } else {
      node.put("additionalProperties", false);
    }
    List<String> required =
        section.keys().entrySet().stream()
            .filter(e -> e.getValue().required())
            .map(java.util.Map.Entry::getKey)
            .toList();
    if (!required.isEmpty()) {
      required.forEach(node.putArray("required")::add);
    }
    ObjectNode properties = node.putObject("properties");
    section.keys().forEach((name, key) -> properties.set(name, key(key)));
    if (!section.either().isEmpty()) {
      node.set("anyOf", either(section));
    }
    return node;
  }

  /** One of the keys must stand; of two, text that must be there where it is the one. */
  private ArrayNode either(KeyTable.Section section) {
    ArrayNode ways = MAKE.arrayNode();
    ways.addObject().put("type", LEFT_OUT);
    for (String name : section.either()) {
      ObjectNode way = ways.addObject();
      way.putArray("required").add(name);
      if (section.keys().get(name).type().equals("text")) {
        way.putObject("properties").set(name, reference("required-text"));
      }
    }
    return ways;
  }

  private ObjectNode key(KeyTable.Key key) {
    ObjectNode node = described(key.says() + (key.required() ? " Required." : ""));
    if (key.type().equals("ids") && !key.or().isEmpty()) {
      node.set("type", MAKE.arrayNode().add("string").add("number").add("boolean"));
      ((ArrayNode) node.get("type")).add(LEFT_OUT).add("array");
      node.put("maxLength", PlainTypes.LONGEST);
      node.set("items", any(reference("text"), reference(key.or())));
    } else if (key.or().isEmpty()) {
      node.setAll(typed(key));
    } else {
      node.setAll(any(typed(key), reference(key.or())));
    }
    if (key.type().equals("choice") && key.of().contains(key.leftOut())) {
      node.put("default", key.leftOut());
    }
    return node;
  }

  private ObjectNode typed(KeyTable.Key key) {
    String required = key.required() ? "required-" : "";
    return switch (key.type()) {
      case "text", "id" -> reference(required + "text");
      case "local" -> reference(required + "local");
      case "ids", "texts" -> reference("texts");
      case "date", "answer", "digest", "whole", "prefix", "map", "maps", "version" ->
          reference(key.type());
      case "choice" -> choice(key);
      case "choices" -> oneOrList(choice(key));
      case "languages" -> oneOrList(reference("language"));
      case "section" -> reference(key.of().get(0));
      case "list" -> {
        ObjectNode list = MAKE.objectNode();
        list.putArray("type").add("array").add(LEFT_OUT);
        list.set("items", reference(key.of().get(0)));
        yield list;
      }
      case "sections" -> {
        ObjectNode sections = reference("ids");
        ObjectNode one = reference(key.of().get(0));
        if (needsSomething(table.sections().get(key.of().get(0)))) {
          one.put("type", "object"); // an id with nothing under it lacks what it needs
        }
        sections.set("additionalProperties", one);
        yield sections;
      }
      default -> throw new IllegalStateException("keys.yaml has a type " + key.type());
    };
  }

  private static boolean needsSomething(KeyTable.Section section) {
    return !section.either().isEmpty()
        || section.keys().values().stream().anyMatch(KeyTable.Key::required);
  }

  private static ObjectNode choice(KeyTable.Key key) {
    Set<String> words = new LinkedHashSet<>(key.of());
    words.addAll(key.synonyms().keySet());
    ObjectNode node = MAKE.objectNode();
    ArrayNode list = node.putArray("enum");
    words.forEach(list::add);
    if (!key.required()) {
      list.addNull();
    }
    return node;
  }

  private static ObjectNode oneOrList(ObjectNode one) {
    ObjectNode list = MAKE.objectNode().put("type", "array");
    list.set("items", one.deepCopy());
    return any(one, list);
  }

  private static ObjectNode any(JsonNode... ways) {
    ObjectNode node = MAKE.objectNode();
    node.putArray("anyOf").addAll(List.of(ways));
    return node;
  }

  private static ObjectNode described(String says) {
    return MAKE.objectNode().put("description", says.replace('`', '"'));
  }

  private static ObjectNode reference(String definition) {
    return MAKE.objectNode().put("$ref", "#/$defs/" + definition);
  }
}
