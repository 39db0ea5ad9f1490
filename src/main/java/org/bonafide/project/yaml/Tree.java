package org.bonafide.project.yaml;

import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Place;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Composes YAML into nodes with marks, and walks them once against bombs: cycles, too many nodes
 * once aliases are followed, values that are too long, characters that no document can carry.
 */
final class Tree {

  private static final int MOST_NODES = 400_000;
  private static final int LONGEST = 20_000;

  private final Findings findings;
  private final Map<Node, Boolean> open = new IdentityHashMap<>();
  private int nodes;
  private boolean stopped;

  private Tree(Findings findings) {
    this.findings = findings;
  }

  static Optional<MappingNode> compose(String text, Findings findings) {
    try {
      Node root = yaml().compose(new StringReader(text));
      if (root == null) {
        findings.error(
            "empty-record",
            Place.of(findings.file),
            "The record is empty.",
            "Run \"bonafide init\" to start one, or copy an example.");
        return Optional.empty();
      }
      Tree tree = new Tree(findings);
      tree.walk(root);
      if (!(root instanceof MappingNode mapping)) {
        findings.error(
            "wrong-type",
            root,
            "The record must be a mapping of keys, such as \"title: ...\".",
            "Start with \"bonafide: 1\".");
        return Optional.empty();
      }
      return tree.stopped ? Optional.empty() : Optional.of(mapping);
    } catch (ReaderException e) {
      findings.error(
          "bad-character",
          at(findings.file, text, e.getPosition()),
          "The character U+%04X is not allowed in YAML.".formatted(e.getCodePoint()),
          "Remove it.");
    } catch (MarkedYAMLException e) {
      findings.error(
          "yaml-syntax",
          e.getProblemMark() == null ? Place.of(findings.file) : findings.place(e.getProblemMark()),
          "The YAML cannot be read: " + e.getProblem() + ".",
          "Check indentation, quotes and colons here and on the line before.");
    } catch (YAMLException e) {
      findings.error(
          "yaml-limit",
          Place.of(findings.file),
          "The YAML goes beyond what a record may hold: " + e.getMessage() + ".",
          "Use fewer aliases and less nesting.");
    } catch (StackOverflowError deep) {
      findings.error(
          "yaml-limit",
          Place.of(findings.file),
          "The YAML is nested too deeply.",
          "Use less nesting.");
    }
    return Optional.empty();
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // reported by Keys, with both places
    options.setMaxAliasesForCollections(200);
    options.setNestingDepthLimit(60);
    options.setCodePointLimit(ProjectReader.LIMIT);
    return new Yaml(
        new SafeConstructor(options),
        new Representer(new DumperOptions()),
        new DumperOptions(),
        options,
        new TextResolver());
  }

  private static Place at(String file, String text, int position) {
    String before = text.substring(0, Math.min(position, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, before.length() - before.lastIndexOf('\n'));
  }

  private void walk(Node node) {
    if (stopped) {
      return;
    }
    if (++nodes > MOST_NODES) {
      stop(
          "yaml-limit",
          node,
          "The record holds more than " + MOST_NODES + " values once its aliases are followed.",
          "Use fewer aliases.");
    } else if (open.put(node, true) != null) {
      stop("alias-cycle", node, "This value contains itself by an alias.", "Remove the alias.");
    } else {
      children(node);
      open.remove(node);
    }
  }

  private void stop(String rule, Node node, String message, String remedy) {
    stopped = true;
    findings.error(rule, node, message, remedy);
  }

  private void children(Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        walk(tuple.getKeyNode());
        walk(tuple.getValueNode());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::walk);
    } else if (node instanceof ScalarNode scalar) {
      characters(scalar);
    }
    if (!node.getTag().startsWith("tag:yaml.org,2002:")) {
      findings.error(
          "yaml-tag",
          node,
          "The tag \"" + node.getTag() + "\" has no meaning in a record.",
          "Remove the tag.");
    }
  }

  private void characters(ScalarNode scalar) {
    String value = scalar.getValue();
    if (value.length() > LONGEST) {
      findings.error(
          "value-too-long",
          scalar,
          "This value has " + value.length() + " characters; a value may have " + LONGEST + ".",
          "Keep long texts in a record file and name it under \"records\".");
    }
    value
        .codePoints()
        .filter(Tree::unprintable)
        .findFirst()
        .ifPresent(
            c ->
                findings.error(
                    "bad-character",
                    scalar,
                    "This value holds the character U+%04X, which no document can carry."
                        .formatted(c),
                    "Remove it."));
  }

  /**
   * Controls but tab and line end, private use, surrogates, and marks that turn the direction of
   * writing.
   */
  private static boolean unprintable(int c) {
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    int type = Character.getType(c);
    boolean control = type == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
    return direction
        || control
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
