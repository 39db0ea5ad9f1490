package org.bonafide.project.yaml;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects the findings of one file and knows how its places are called. */
final class Findings {

  /** So that a hostile record cannot fill the terminal or the memory with messages. */
  private static final int MOST = 500;

  final String file;
  private final List<Finding> all = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void error(String rule, Place place, String message, String remedy) {
    add(Finding.error(rule, place, message, remedy));
  }

  void error(String rule, Node node, String message, String remedy) {
    error(rule, place(node), message, remedy);
  }

  void warning(String rule, Node node, String message, String remedy) {
    add(Finding.warning(rule, place(node), message, remedy));
  }

  void add(Finding finding) {
    if (all.size() < MOST) {
      all.add(finding);
    } else if (all.size() == MOST) {
      all.add(
          Finding.error(
              "too-many-findings",
              Place.of(file),
              "There are more than " + MOST + " findings; the rest are not shown.",
              "Correct these first."));
    }
  }

  Place place(Node node) {
    return place(node.getStartMark());
  }

  Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  List<Finding> sorted() {
    return all.stream().distinct().sorted(Finding.ORDER).toList();
  }
}
