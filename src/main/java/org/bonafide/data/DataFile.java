package org.bonafide.data;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
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

/**
 * The tree of a file of data, for {@link Data}.
 *
 * @param root the tree; nothing where there are findings that keep it from being read
 * @param findings errors under the rule of the kind of file
 */
record DataFile(Optional<Node> root, List<Finding> findings) {

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
    try {
      Node root = new Yaml(options()).compose(new StringReader(text));
      List<Finding> findings = new ArrayList<>();
      if (root != null) {
        check(root, file, rule, findings, 0);
      }
      return new DataFile(
          findings.isEmpty() ? Optional.ofNullable(root) : Optional.empty(), findings);
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
