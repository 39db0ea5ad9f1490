package org.bonafide.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Trace;
import org.bonafide.evidence.trace.Traces;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.When;

/**
 * The days that a tool wrote into a file it exported. An account's history that is exported long
 * after the act is no note written later: its own times say when the act was, where they agree with
 * the record. Courts have looked at the account itself (Changshu).
 *
 * <p>Example: a ChatGPT export of May with a conversation of 1 March agrees with an act of 1 March.
 * A word typed into the record lifts nothing: a file that no reader knows has no such days.
 *
 * @param spans the first and last day of each thing that a tool recorded
 */
record TimesInside(List<Span> spans) {

  static final TimesInside NONE = new TimesInside(List.of());

  /** A larger file is not looked into. */
  private static final long LARGEST = 64L << 20;

  /** Days as written, both of them within. */
  record Span(LocalDate first, LocalDate last) {}

  /** Those of a record file; none where it is not the tool's own export or cannot be read. */
  static TimesInside of(Reviewed reviewed, RecordFiles files) {
    Evidence stated = reviewed.stated();
    boolean exported = stated.origin() == Origin.EXPORTED || stated.origin() == Origin.EMBEDDED;
    if (!exported
        || !reviewed.present()
        || !reviewed.digestAgrees()
        || reviewed.bytes() > LARGEST) {
      return NONE;
    }
    try {
      return of(Traces.of(files.pieces(stated.file())));
    } catch (RuntimeException | StackOverflowError e) {
      return NONE;
    }
  }

  private static TimesInside of(List<Trace> traces) {
    List<Span> spans = new ArrayList<>();
    for (Trace trace : traces) {
      List<LocalDate> days =
          Stream.of(trace.at(), trace.parameters().getOrDefault("last message", ""))
              .map(ActDay::of)
              .flatMap(Optional::stream)
              .sorted()
              .toList();
      if (trace.doing() != Doing.MARKED && ActDay.of(trace.at()).isPresent()) {
        spans.add(new Span(days.get(0), days.get(days.size() - 1)));
      }
    }
    return new TimesInside(List.copyOf(spans));
  }

  /** Whether something that the tool recorded lies within an act; a day is left for time zones. */
  boolean agrees(When act) {
    LocalDate from = act.first().minusDays(1);
    LocalDate to = act.last().plusDays(1);
    return spans.stream().anyMatch(s -> !s.first().isBefore(from) && !s.last().isAfter(to));
  }
}
