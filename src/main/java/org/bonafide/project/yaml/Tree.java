package org.bonafide.project.yaml;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Place;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
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
 * Composes YAML into nodes with marks, and walks them once against bombs: cycles, too many values
 * once aliases are followed, values that are too long, tags, characters made by escapes.
 */
final class Tree {

  private static final int MOST_NODES = 500_000;
  private static final int LONGEST = 20_000;
  private static final int LONGEST_LINE = 100_000;
  private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.MAP, Tag.SEQ, Tag.MERGE);

  private final String text;
  private final Findings findings;
  private final Map<Node, Boolean> open = new IdentityHashMap<>();
  private int nodes;
  private boolean stopped;

  private Tree(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  static Optional<MappingNode> compose(String text, Findings findings) {
    String clean = RecordCharacters.check(text, findings);
    if (longLine(clean, findings)) {
      return Optional.empty();
    }
    try {
      return new Tree(clean, findings).compose();
    } catch (LimitedComposer.TooDeep e) {
      findings.error(
          "yaml-limit",
          findings.place(e.getProblemMark()),
          "The record is nested too deeply here.",
          "A record needs no more than ten levels.");
    } catch (MarkedYAMLException e) {
      syntax(e, clean, findings);
    } catch (YAMLException e) {
      findings.error(
          "yaml-limit",
          Place.of(findings.file),
          "The YAML goes beyond what a record may hold: " + e.getMessage() + ".",
          "Use fewer aliases and less nesting.");
    }
    return Optional.empty();
  }

  /** The parser's time grows with the square of a line. */
  private static boolean longLine(String text, Findings findings) {
    int line = 1;
    for (int start = 0; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      if (next - start > LONGEST_LINE) {
        findings.error(
            "line-too-long",
            new Place(findings.file, line, 1),
            "This line has more than " + LONGEST_LINE + " characters.",
            "Break it, or keep long texts in a record file and name it under \"records\".");
        return true;
      }
      start = next;
    }
    return false;
  }

  private static void syntax(MarkedYAMLException e, String text, Findings findings) {
    String problem = String.valueOf(e.getProblem()).replaceAll("\\s+", " ").replaceAll("\\.$", "");
    Mark mark = e.getProblemMark();
    String line = mark == null ? "" : text.lines().skip(mark.getLine()).findFirst().orElse("");
    Slip slip = Slip.of(problem, line, mark == null ? 0 : mark.getColumn());
    findings.error(
        "yaml-syntax",
        mark == null ? Place.of(findings.file) : findings.place(mark),
        slip.message().isEmpty() ? "The YAML cannot be read: " + problem + "." : slip.message(),
        slip.remedy());
  }

  private Optional<MappingNode> compose() {
    LimitedComposer composer = new LimitedComposer(text);
    if (!composer.checkNode()) {
      return empty();
    }
    Node root = composer.getNode();
    if (composer.checkNode()) {
      findings.error(
          "second-document",
          findings.place(composer.here()),
          "A second YAML document starts here; a record is one document.",
          "Remove the line \"---\", or keep the second record in a file of its own.");
    }
    walk(root);
    if (root instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty()) {
      return empty();
    }
    if (!(root instanceof MappingNode)) {
      findings.error(
          "wrong-type",
          root,
          "The record must be a mapping of keys, such as \"title: ...\".",
          "Start with \"bonafide: 1\".");
      return Optional.empty();
    }
    return stopped ? Optional.empty() : Optional.of((MappingNode) root);
  }

  private Optional<MappingNode> empty() {
    Utf8.empty(findings);
    return Optional.empty();
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
      tag(node);
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
      scalar(scalar);
    }
  }

  private void tag(Node node) {
    if (!PLAIN.contains(node.getTag())) {
      findings.error(
          "yaml-tag",
          node,
          "The tag \"" + Keys.shown(node.getTag().getValue()) + "\" has no meaning in a record.",
          "Remove the tag; a value is text as it is written.");
    }
  }

  private void scalar(ScalarNode scalar) {
    String value = scalar.getValue();
    if (value.length() > LONGEST) {
      findings.error(
          "value-too-long",
          scalar,
          "This value has " + value.length() + " characters; a value may have " + LONGEST + ".",
          "Keep long texts in a record file and name it under \"records\".");
    }
    if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) { // only here an escape makes one
      RecordCharacters.firstBad(value)
          .ifPresent(c -> RecordCharacters.report(c, findings.place(scalar), findings));
    }
  }
}
