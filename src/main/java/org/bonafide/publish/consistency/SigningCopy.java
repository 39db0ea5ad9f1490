package org.bonafide.publish.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.InstrumentId;

/**
 * Refuses to hand out for signing what a person has still to fill in.
 *
 * <p>Example: with {@code --final}, an instrument that prints {@code [date of the agreement]} is
 * withheld by one {@code open-point-in-final}, at the place of the record that would close it.
 */
public final class SigningCopy {

  static final String RULE = "open-point-in-final";

  private SigningCopy() {}

  /** One error for each instrument with open points; it withholds that instrument. */
  public static List<Finding> check(WorkedRecord worked) {
    return worked.drafted().instruments().stream()
        .map(numbered -> refused(worked, numbered.instrument()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What lint only warns of in a draft, and nobody signs: passages that contradict each other, and
   * words that look defined and are not.
   */
  public static List<Finding> unsound(List<Finding> linted, InstrumentId id) {
    return linted.stream()
        .map(
            f ->
                switch (f.rule()) {
                  case "contradicting-clauses" -> refused("contradicting-clauses", f, id);
                  case "undefined-term" -> refused("undefined-term", f, id);
                  default -> f;
                })
        .toList();
  }

  private static Finding refused(String rule, Finding found, InstrumentId id) {
    return Finding.error(rule, found.place(), found.message(), found.remedy())
        .withholding(id.scopeWithCopies());
  }

  private static Optional<Finding> refused(WorkedRecord worked, Instrument instrument) {
    Map<String, Inline.OpenPoint> open = open(instrument);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Inline.OpenPoint first = open.values().iterator().next();
    String count = open.size() == 1 ? "1 point is open: " : open.size() + " points are open: ";
    String words = open.values().stream().map(SigningCopy::named).collect(Collectors.joining("; "));
    Finding finding =
        Finding.error(
            RULE,
            worked.project().places().of(first.field()),
            "The signing copy of \""
                + instrument.name()
                + "\" cannot be made: "
                + count
                + words
                + ".",
            remedy(new OpenKeys(worked.project(), instrument.id().party(), open.keySet())));
    return Optional.of(finding.withholding(instrument.id().scopeWithCopies()));
  }

  /** How many answers are missing, counted in a draft and in a signing copy alike. */
  public static int openPoints(Instrument instrument) {
    return open(instrument).size();
  }

  private static String remedy(OpenKeys open) {
    List<String> hints = open.hints();
    return "State what is missing in the record"
        + (hints.isEmpty() ? "" : ": " + String.join("; ", hints))
        + ". Leave --final off for a draft.";
  }

  private static String named(Inline.OpenPoint point) {
    String words = Grammar.unstopped(point.text());
    return point.field().isEmpty() ? words : words + " (" + point.field() + ")";
  }

  /**
   * What is open in the leading language, in reading order: once a field, since one answer closes
   * all its blanks; the other column of a bilingual instrument repeats them.
   */
  private static Map<String, Inline.OpenPoint> open(Instrument instrument) {
    Map<String, Inline.OpenPoint> open = new LinkedHashMap<>();
    instrument.blocks().stream()
        .flatMap(Block::openPoints)
        .filter(point -> point.language().equals(instrument.language()))
        .forEach(
            point ->
                open.putIfAbsent(point.field().isEmpty() ? point.text() : point.field(), point));
    return open;
  }
}
