package org.bonafide.law.table;

import java.util.List;
import java.util.Map;

/**
 * What the Java of a law states of a work to its rules, beside what the record states. The names
 * stand in {@code facts.yaml} of its folder.
 *
 * @param facts what rules ask for, by name
 * @param fills what stands in the places of a message, by name
 * @param each the things for each of which a rule speaks, each with what it fills
 */
public record OwnFacts(
    Map<String, String> facts,
    Map<String, String> fills,
    Map<String, List<Map<String, String>>> each) {

  /** Of a law without Java, or of one whose rules ask only what the record states. */
  public static final OwnFacts NONE = new OwnFacts(Map.of(), Map.of(), Map.of());
}
