package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.diagnose.Place;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What all sections share: the findings, the places, the ids that may be named. */
final class Context {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}");

  final Findings findings;
  final Map<String, Place> places = new HashMap<>();

  /** Kind ({@code person, party, tool, work, record}) to the ids of its section. */
  final Map<String, Set<String>> ids = new HashMap<>();

  /** Ids of parties that are one of the people, to that person's id. */
  final Map<String, String> personOfParty = new HashMap<>();

  Context(Findings findings) {
    this.findings = findings;
  }

  /** Whether the party with an id is the person with the same id. */
  boolean isThatPerson(String id) {
    return id.equals(personOfParty.get(id));
  }

  String scalar(Node node, String path) {
    if (node instanceof ScalarNode scalar) {
      String value = scalar.getValue();
      boolean plain = scalar.isPlain();
      return plain && (value.equals("null") || value.equals("~")) ? "" : value;
    }
    wrongType(node, path, "text", "Write one value.");
    return "";
  }

  /** A mapping; the keys that it may have are told to a user who wrote something else. */
  Optional<MappingNode> mapping(Node node, String path, List<String> known) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    if (!isEmpty(node)) {
      String first = known.isEmpty() ? "key" : known.get(0);
      String all = known.isEmpty() ? "" : "; its keys are " + String.join(", ", known);
      String remedy = "Write \"{" + first + ": ...}\"" + all + ".";
      wrongType(node, path, "a mapping of keys", gap(node, known).orElse(remedy));
    }
    return Optional.empty();
  }

  /** A key with its value, between which only a gap is missing: {@code title:Harbor}. */
  private static Optional<String> gap(Node node, List<String> known) {
    return known.stream()
        .filter(key -> node instanceof ScalarNode scalar && scalar.getValue().startsWith(key + ":"))
        .map(key -> "Put a space behind the colon: \"" + key + ": ...\".")
        .findFirst();
  }

  /** The items of a list; a single value where {@code one} is allowed counts as a list of one. */
  List<Node> items(Node node, String path, boolean one) {
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>(sequence.getValue());
      for (int i = 0; i < items.size(); i++) {
        places.putIfAbsent(path + "[" + i + "]", findings.place(items.get(i)));
      }
      return items;
    }
    if (isEmpty(node)) {
      return List.of();
    }
    if (one && node instanceof ScalarNode) {
      places.putIfAbsent(path + "[0]", findings.place(node));
      return List.of(node);
    }
    wrongType(
        node,
        path,
        "a list",
        one
            ? "Write one value, or several as \"[first, second]\"."
            : "Start each item with \"- \".");
    return List.of();
  }

  boolean checkId(String id, Node node) {
    boolean good = ID.matcher(id).matches();
    if (!good) {
      findings.error(
          "bad-id",
          node,
          "The id \""
              + Keys.shown(id)
              + "\" must be letters, digits, hyphens and underscores, 64 at most.",
          "Choose a short id without spaces and dots; the name shown is stated by its own key.");
    }
    return good;
  }

  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("null")
            || scalar.getValue().equals("~"));
  }

  void wrongType(Node node, String path, String wanted, String remedy) {
    String found =
        node instanceof MappingNode
            ? "a mapping"
            : node instanceof SequenceNode ? "a list" : "text";
    findings.error(
        "wrong-type",
        node,
        "The key \"" + path + "\" must be " + wanted + ", not " + found + ".",
        remedy);
  }
}
