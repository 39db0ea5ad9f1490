package org.bonafide.data;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The tree of a file of data, for {@link Data}.
 *
 * @param root the tree; nothing where there are findings that keep it from being read
 * @param findings errors under the rule of the kind of file
 */
record DataFile(Optional<Item> root, List<Finding> findings) {

  private static final int ALIASES = 20;
  private static final int DEPTH = 20;

  DataFile {
    findings = List.copyOf(findings);
  }

  /**
   * Reads a text.
   *
   * @param file as findings call it
   * @param rule the rule that speaks of this kind of file
   */
  static DataFile read(String file, String text, String rule) {
    Optional<Item> packed = PackedData.shipped().find(text.getBytes(StandardCharsets.UTF_8));
    return packed.isPresent() ? new DataFile(packed, List.of()) : parsed(file, text, rule);
  }

  /** The same from the YAML itself. */
  static DataFile parsed(String file, String text, String rule) {
    try {
      Node root = new Yaml(options()).compose(new StringReader(text));
      List<Finding> findings = new ArrayList<>();
      if (root != null) {
        check(root, file, rule, findings, 0);
      }
      return new DataFile(
          findings.isEmpty() && root != null
              ? Optional.of(item(root, new IdentityHashMap<>()))
              : Optional.empty(),
          findings);
    } catch (YAMLException e) {
      return new DataFile(Optional.empty(), List.of(faulty(file, rule, e)));
    }
  }

  /** What the YAML library objects to, at its place. */
  private static Finding faulty(String file, String rule, YAMLException e) {
    boolean marked = e instanceof MarkedYAMLException;
    String what =
        marked
            ? ((MarkedYAMLException) e).getProblem()
            : e.getMessage().lines().findFirst().orElse("");
    Place place = marked ? place(file, ((MarkedYAMLException) e).getProblemMark()) : Place.of(file);
    return Finding.error(
        rule, place, "The file is not YAML: " + what + ".", "Correct it on this line.");
  }

  /** No more aliases, depth or keys of one name than a person would write. */
  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(ALIASES);
    options.setNestingDepthLimit(DEPTH);
    options.setAllowDuplicateKeys(false);
    return options;
  }

  /** Keys that stand twice, and characters that an escape made and no text may hold. */
  private static void check(
      Node node, String file, String rule, List<Finding> findings, int depth) {
    if (depth > DEPTH) {
      return; // an anchor that holds itself
    }
    if (node instanceof ScalarNode scalar) {
      Characters.firstBad(scalar.getValue())
          .ifPresent(c -> findings.add(SourceText.bad(place(file, node.getStartMark()), c)));
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> check(item, file, rule, findings, depth + 1));
    } else if (node instanceof MappingNode map) {
      List<String> keys = new ArrayList<>();
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          if (keys.contains(key.getValue())) {
            findings.add(twice(rule, place(file, key.getStartMark()), key.getValue()));
          }
          keys.add(key.getValue());
        }
        check(tuple.getKeyNode(), file, rule, findings, depth + 1);
        check(tuple.getValueNode(), file, rule, findings, depth + 1);
      }
    }
  }

  /** An anchor may hold itself: what is made of a node is known before what it holds. */
  private static Item item(Node node, Map<Node, Item> known) {
    Item done = known.get(node);
    if (done != null) {
      return done;
    }
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    if (node instanceof SequenceNode list) {
      List<Item> items = new ArrayList<>();
      known.put(node, new Item.Sequence(items, line, column));
      list.getValue().forEach(one -> items.add(item(one, known)));
    } else if (node instanceof MappingNode map) {
      Map<String, Item> pairs = new LinkedHashMap<>();
      known.put(node, new Item.Section(pairs, line, column));
      for (NodeTuple tuple : map.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          pairs.put(name.getValue(), item(tuple.getValueNode(), known));
        }
      }
    } else {
      known.put(node, text((ScalarNode) node, line, column));
    }
    return known.get(node);
  }

  private static Item text(ScalarNode node, int line, int column) {
    boolean block =
        node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
    String value = block ? node.getValue().strip() : node.getValue();
    return new Item.Text(value, Tag.NULL.equals(node.getTag()), line, column);
  }

  private static Finding twice(String rule, Place place, String key) {
    return Finding.error(
        rule, place, "The key \"" + key + "\" stands twice here.", "Keep one of them.");
  }

  private static Place place(String file, Mark mark) {
    return mark == null
        ? Place.of(file)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
