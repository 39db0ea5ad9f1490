package org.bonafide.label;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The AID statement: pairs of heading and words, each ended by a semicolon, the last by a full
 * stop.
 *
 * <p>Example: {@code AID Statement: Artificial Intelligence Tool: Midjourney 7; Visualization:
 * generated the harbor scene.} Only headings that the elements bear out are used.
 */
final class Aid {

  private static final Map<Medium, String> HEADINGS =
      new EnumMap<>(
          Map.of(
              Medium.TEXT, "Writing—Review & Editing",
              Medium.IMAGE, "Visualization",
              Medium.VIDEO, "Visualization",
              Medium.AUDIO, "Execution",
              Medium.CODE, "Execution",
              Medium.OTHER, "Execution"));

  private Aid() {}

  static Optional<String> statement(Told told) {
    Optional<String> tools = Paste.fill("{tools}", told);
    if (tools.isEmpty()) {
      return Optional.empty();
    }
    StringJoiner pairs = new StringJoiner("; ", "AID Statement: ", ".");
    pairs.add("Artificial Intelligence Tool: " + plain(tools.get()));
    switch (told.extent()) {
      case IDEAS -> pairs.add("Conceptualization: ideas only, no output is in the work");
      case TRIFLES -> pairs.add("Execution: no more than trifles of output are in the work");
      default ->
          told.generated()
              .forEach(
                  element ->
                      pairs.add(
                          HEADINGS.get(Medium.of(told.work(), element))
                              + ": "
                              + (told.extent() == Extent.MODIFIED ? "modified " : "generated ")
                              + plain(element.named().in(Locale.ENGLISH))));
    }
    return Optional.of(pairs.toString());
  }

  /** The words of a pair hold no semicolon, which would end it. */
  private static String plain(String words) {
    return words.replace(';', ',').replace('；', ',');
  }
}
