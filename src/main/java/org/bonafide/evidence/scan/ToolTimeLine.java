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
   */
  public record Entry(Optional<LocalDate> day, Scanned file, Trace trace) {}

  private ToolTimeLine() {}

  /** The time line of a scan. */
  public static List<Entry> of(Scan scan) {
    List<Entry> entries = new ArrayList<>();
    for (Scanned file : scan.traced()) {
      for (Trace trace : file.traces()) {
        entries.add(new Entry(ActDay.of(trace.at()), file, trace));
      }
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.day().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.day().isPresent() ? entry.trace().at() : ""));
    return entries;
  }
}
