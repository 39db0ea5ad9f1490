package org.bonafide.evidence.marks;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Trace;
import org.bonafide.evidence.trace.Traces;
import org.bonafide.parallel.Threads;

/**
 * The marks in the record files of a project. Only files that the review found below the project's
 * folder are opened, and of these only pictures, films, sounds, papers and side-cars of a size that
 * is read in no time.
 *
 * <p>Example: {@code AiMarks.of(evidence, files, Threads.ONE).get("final")} says {@code YES} for a
 * picture with the PRC mark.
 */
public final class AiMarks {

  /** A larger file is not looked into: what it says stays unknown. */
  private static final long LARGEST = 64L << 20;

  private AiMarks() {}

  /**
   * What each record file says, by record id in the record's order; a record whose file is not
   * there, is no picture or cannot be read is {@code UNKNOWN}.
   *
   * @param files where those of the record are, as the review found them
   */
  public static Map<String, AiMark> of(
      EvidenceReview evidence, RecordFiles files, Threads threads) {
    Map<String, Reviewed> one = new LinkedHashMap<>();
    evidence.reviewed().values().stream()
        .filter(r -> r.present() && r.bytes() <= LARGEST)
        .forEach(r -> one.putIfAbsent(r.sha256(), r));
    Map<String, AiMark> byDigest = new HashMap<>();
    threads
        .each(one.entrySet(), e -> Map.entry(e.getKey(), read(e.getValue().stated().file(), files)))
        .forEach(e -> byDigest.put(e.getKey(), e.getValue()));
    Map<String, AiMark> marks = new LinkedHashMap<>();
    evidence
        .reviewed()
        .forEach((id, r) -> marks.put(id, byDigest.getOrDefault(r.sha256(), AiMark.NONE)));
    return marks;
  }

  /** What one file says; {@code UNKNOWN} for one that is too large or cannot be read. */
  public static AiMark in(RecordFiles files, String file) {
    try {
      return files.size(file) <= LARGEST ? read(file, files) : AiMark.NONE;
    } catch (IOException e) {
      return AiMark.NONE;
    }
  }

  private static AiMark read(String file, RecordFiles files) {
    try {
      return holdsMarks(file, files) ? of(Traces.of(files.pieces(file))) : AiMark.NONE;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return AiMark.NONE;
    }
  }

  private static AiMark of(List<Trace> traces) {
    AiSaid said = AiSaid.of(traces);
    return new AiMark(
        said,
        traces.stream()
            .filter(t -> said != AiSaid.UNKNOWN && t.ai() == said)
            .map(Trace::mark)
            .distinct()
            .toList());
  }

  /** Known by its first bytes; a side-car by its name. */
  private static boolean holdsMarks(String file, RecordFiles files) throws IOException {
    return file.toLowerCase(Locale.ROOT).endsWith(".xmp")
        || FileReader.mayCarryMarks(file, files.head(file, FileReader.HEAD));
  }
}
