package org.bonafide.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bonafide.publish.Papers;

/**
 * What follows from a record whatever the order and the number of its elements: verdicts, boxes,
 * authors, duties and labels, by work and target.
 */
record Outcome(Map<String, String> facts) {

  static Outcome of(Papers papers) {
    Map<String, String> facts = new TreeMap<>();
    for (JsonNode one : papers.us()) {
      String work = one.get("work").asText() + " us ";
      facts.put(work + "verdict", one.get("verdict").asText());
      facts.put(work + "application", one.get("application").asText());
      facts.put(work + "authors", set(one.get("authors")));
      for (String entry : List.of("author-created", "material-excluded", "new-material-included")) {
        facts.put(work + entry + " boxes", set(one.get(entry).get("boxes")));
      }
    }
    papers
        .cn()
        .forEach(
            one ->
                facts.put(one.get("work").asText() + " cn verdict", one.get("verdict").asText()));
    for (JsonNode one : papers.disclosure()) {
      facts.put(Complaint.place(one) + " duty", one.get("duty").asText());
      facts.put(Complaint.place(one) + " label", one.get("label").asText());
    }
    papers.extents().forEach((work, extent) -> facts.put(work + " extent", extent));
    return new Outcome(facts);
  }

  /** What is not the same in another outcome. */
  List<Complaint> changedIn(Outcome other) {
    List<Complaint> changed = new ArrayList<>();
    facts.forEach(
        (name, value) -> {
          String now = other.facts.getOrDefault(name, "nothing");
          if (!now.equals(value)) {
            String what = name.substring(name.lastIndexOf(' ') + 1);
            changed.add(new Complaint("outcome", name, what + ": " + value + " became " + now));
          }
        });
    return changed;
  }

  private static String set(JsonNode array) {
    TreeSet<String> values = new TreeSet<>();
    array.forEach(one -> values.add(one.asText()));
    return values.toString();
  }
}
