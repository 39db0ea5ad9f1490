package org.bonafide.evidence.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Trace;

/**
 * The acts that tools wrote down, in the order of time; those without a time come last, in the
 * order of the files.
 */
public final class ToolTimeLine {

  /**
   * An act.
   *
   * @param day as the tool wrote it, or none: file times are no acts
   * @param latest the day of a time-stamp over the signature, where the tool wrote no day
   */
  public record Entry(
      Optional<LocalDate> day, Optional<LocalDate> latest, Scanned file, Trace trace) {

    static Entry of(Scanned file, Trace trace) {
      Optional<LocalDate> day = ActDay.of(trace.at());
      Optional<LocalDate> stamped =
          ActDay.of(trace.parameters().getOrDefault("signed no later than", ""));
      return new Entry(day, day.isPresent() ? Optional.empty() : stamped, file, trace);
    }

    private LocalDate place() {
      return day.or(() -> latest).orElse(LocalDate.MAX);
    }
  }

  private ToolTimeLine() {}

  /** The time line of a scan. */
  public static List<Entry> of(Scan scan) {
    List<Entry> entries = new ArrayList<>();
    for (Scanned file : scan.traced()) {
      for (Trace trace : file.traces()) {
        entries.add(Entry.of(file, trace));
      }
    }
    entries.sort(
        Comparator.comparing(Entry::place)
            .thenComparing(entry -> entry.day().isPresent() ? entry.trace().at() : ""));
    return entries;
  }
}
