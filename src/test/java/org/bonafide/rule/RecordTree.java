package org.bonafide.rule;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A record as a tree of mappings, lists and texts that a test can change key by key, and as YAML.
 *
 * <p>Example: {@code tree.copy().without(key).yaml()}. A scalar is the text that stands in the
 * file, so that nothing is read into it.
 */
record RecordTree(Map<String, Object> root) {

  static RecordTree of(String yaml) {
    return new RecordTree(mapping(tree(new Yaml().compose(new StringReader(yaml)))));
  }

  RecordTree copy() {
    return new RecordTree(mapping(copy(root)));
  }

  /** The value at a key, or null. */
  Object at(KeyPath path) {
    Object here = root;
    for (Object part : path.parts()) {
      if (here instanceof Map<?, ?> map) {
        here = map.get(part);
      } else if (here instanceof List<?> list && part instanceof Integer i && i < list.size()) {
        here = list.get(i);
      } else {
        return null;
      }
    }
    return here;
  }

  /** This tree, without a key or an entry of a list. */
  RecordTree without(KeyPath path) {
    Object parent = at(path.parent());
    if (parent instanceof Map<?, ?> map) {
      map.remove(path.last());
    } else if (parent instanceof List<?> list && path.last() instanceof Integer i) {
      list.remove(i.intValue());
    }
    return this;
  }

  /** This tree, with another value at a key. */
  RecordTree with(KeyPath path, Object value) {
    Object parent = at(path.parent());
    if (parent instanceof Map<?, ?>) {
      mapping(parent).put(path.last().toString(), value);
    } else if (path.last() instanceof Integer i) {
      list(parent).set(i, value);
    }
    return this;
  }

  /** Every key and every entry of a list, from the top. */
  List<KeyPath> keys() {
    List<KeyPath> keys = new ArrayList<>();
    walk(new KeyPath(List.of()), root, keys);
    return keys;
  }

  private static void walk(KeyPath path, Object value, List<KeyPath> keys) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, child) -> {
            keys.add(path.to(key));
            walk(path.to(key), child, keys);
          });
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        keys.add(path.to(i));
        walk(path.to(i), list.get(i), keys);
      }
    }
  }

  String yaml() {
    return YamlText.of(root);
  }

  byte[] bytes() {
    return yaml().getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> mapping(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, child) -> copy.put(key.toString(), copy(child)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(child -> copy.add(copy(child)));
      return copy;
    }
    return value;
  }

  private static Object tree(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (!tuple.getValueNode().getTag().equals(Tag.NULL)) {
          map.put(((ScalarNode) tuple.getKeyNode()).getValue(), tree(tuple.getValueNode()));
        }
      }
      return map;
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> list = new ArrayList<>();
      sequence.getValue().forEach(child -> list.add(tree(child)));
      return list;
    }
    return ((ScalarNode) node).getValue();
  }
}
