package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Adds to the text of a record without touching what is there: comments, order, quotes and blank
 * lines stay, since text is only put in between.
 *
 * <p>Example: {@code RecordText.with(text, additions)}.
 */
public final class RecordText {

  private static final int LONGEST_LINE = 150;

  private record Insertion(int at, String words) {}

  private final String text;
  private final List<Insertion> insertions = new ArrayList<>();

  private RecordText(String text) {
    this.text = text;
  }

  /** The text with the additions; nothing where the record has no such element, or is no map. */
  public static Optional<String> with(String text, Additions added) {
    try {
      Node root = new LimitedComposer(text).getSingleNode();
      RecordText record = new RecordText(text);
      return root instanceof MappingNode map && record.add(map, added)
          ? Optional.of(record.joined())
          : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private boolean add(MappingNode root, Additions added) {
    if (!added.steps().isEmpty()) {
      Optional<MappingNode> element =
          map(root, "works")
              .flatMap(works -> map(works, added.work()))
              .flatMap(work -> map(work, "elements"))
              .flatMap(elements -> map(elements, added.element()));
      if (element.isEmpty()) {
        return false;
      }
      steps(element.get(), added.steps());
    }
    section(root, "tools", added.tools());
    section(root, "records", added.records());
    return true;
  }

  private void section(MappingNode root, String name, Map<String, Map<String, Object>> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<String> lines =
        entries.entrySet().stream()
            .map(e -> e.getKey() + ": " + YamlText.flow(e.getValue()))
            .toList();
    Optional<NodeTuple> tuple = RecordKeys.tuple(root, name);
    if (tuple.isEmpty()) {
      addKey(root, name, lines);
    } else {
      addTo(root, tuple.get(), lines);
    }
  }

  private void steps(MappingNode element, List<Map<String, Object>> steps) {
    Optional<NodeTuple> tuple = RecordKeys.tuple(element, "steps");
    boolean flow =
        Layout.isFlow(element) || tuple.isPresent() && Layout.isFlow(tuple.get().getValueNode());
    List<String> items = steps.stream().map(s -> flow ? YamlText.flow(s) : item(s)).toList();
    if (tuple.isPresent()) {
      addTo(element, tuple.get(), items);
    } else if (flow) {
      addKey(element, "steps: [" + within(element, items) + "]");
    } else {
      addKey(element, "steps", items);
    }
  }

  /** A step on a line of its own, or key by key where a line would be too long to read. */
  private static String item(Map<String, Object> step) {
    String line = "- " + YamlText.flow(step);
    return line.length() <= LONGEST_LINE
        ? line
        : "- " + YamlText.block(step).strip().replace("\n", "\n  ").replaceAll("(?m)^ +$", "");
  }

  /** Puts a new key at the end of a map. */
  private void addKey(MappingNode map, String name, List<String> lines) {
    if (Layout.isFlow(map)) {
      addKey(map, name + ": {" + within(map, lines) + "}");
      return;
    }
    String indent = " ".repeat(Layout.column(map));
    put(
        Layout.afterLine(text, Layout.end(map)),
        indent + name + ":\n" + block(lines, indent + "  "));
  }

  private void addKey(MappingNode flow, String words) {
    put(Layout.end(flow), Layout.isEmpty(flow) ? words : ", " + words);
  }

  /** Puts entries at the end of what a key holds. */
  private void addTo(MappingNode map, NodeTuple tuple, List<String> entries) {
    Node value = tuple.getValueNode();
    if (Layout.isFlow(value)) {
      String between = Layout.isEmpty(value) ? "" : ", ";
      put(Layout.end(value), between + within(value, entries));
      return;
    }
    int key = Layout.column(map);
    int column = value instanceof ScalarNode ? key + 2 : value.getStartMark().getColumn();
    put(
        Layout.afterLine(
            text, Math.max(Layout.end(value), tuple.getKeyNode().getEndMark().getIndex())),
        block(entries, " ".repeat(column)));
  }

  /** Entries within brackets, each on a line of its own where one line would be too long. */
  private String within(Node brackets, List<String> entries) {
    String line = String.join(", ", entries);
    String indent = "\n" + " ".repeat(Layout.indent(text, brackets) + 4);
    return line.length() <= LONGEST_LINE ? line : indent + String.join("," + indent, entries);
  }

  private static String block(List<String> lines, String indent) {
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> words.append((indent + line).replace("\n", "\n" + indent)).append('\n'));
    return words.toString();
  }

  private void put(int at, String words) {
    insertions.add(new Insertion(at, words));
  }

  /** The places were counted in code points; from the last to the first, none moves another. */
  private String joined() {
    StringBuilder joined = new StringBuilder(text);
    List<Insertion> fromTheEnd = new ArrayList<>(insertions);
    java.util.Collections.reverse(fromTheEnd);
    fromTheEnd.sort(Comparator.comparingInt(Insertion::at).reversed());
    for (Insertion one : fromTheEnd) {
      int at = text.offsetByCodePoints(0, one.at);
      boolean newLine = one.words.endsWith("\n") && at > 0 && text.charAt(at - 1) != '\n';
      joined.insert(at, newLine ? "\n" + one.words : one.words);
    }
    return joined.toString();
  }

  private static Optional<MappingNode> map(MappingNode in, String key) {
    return RecordKeys.tuple(in, key)
        .map(NodeTuple::getValueNode)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast);
  }
}
