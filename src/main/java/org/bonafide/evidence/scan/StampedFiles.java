package org.bonafide.evidence.scan;

import java.util.List;
import java.util.Optional;
import org.bonafide.evidence.trace.Trace;

/**
 * Time-stamps over digests beside the files that were read: whether one is for a file as it is now,
 * first of all for the file after which it is called.
 *
 * <p>Example: {@code a.png.ots} is called after {@code a.png}.
 */
final class StampedFiles {

  private static final String ENDING = ".ots";

  private StampedFiles() {}

  /** The files, with what follows for each time-stamp. */
  static List<Scanned> told(List<Scanned> files) {
    return files.stream().map(file -> told(file, files)).toList();
  }

  private static Scanned told(Scanned stamp, List<Scanned> files) {
    if (stamp.traces().stream().noneMatch(StampedFiles::isOne)) {
      return stamp;
    }
    List<Trace> traces =
        stamp.traces().stream()
            .map(trace -> isOne(trace) ? trace.remarking(match(stamp, trace, files)) : trace)
            .toList();
    return new Scanned(
        stamp.file(),
        stamp.format(),
        stamp.sha256(),
        stamp.bytes(),
        stamp.fileTime(),
        traces,
        stamp.head());
  }

  private static boolean isOne(Trace trace) {
    return trace.scheme().equals(Trace.OF_DIGEST);
  }

  private static String match(Scanned stamp, Trace trace, List<Scanned> files) {
    String digest = trace.parameters().getOrDefault(Trace.DIGEST, "");
    Optional<Scanned> same =
        files.stream().filter(file -> file.sha256().equals(digest)).findFirst();
    String name =
        stamp.file().endsWith(ENDING)
            ? stamp.file().substring(0, stamp.file().length() - ENDING.length())
            : "";
    Optional<Scanned> named = files.stream().filter(file -> file.file().equals(name)).findFirst();
    if (named.isPresent() && named.get().sha256().equals(digest)) {
      return "It is for " + name + " as it is now.";
    }
    String other = same.map(file -> "it is for " + file.file()).orElse("it is for no file here");
    return named.isPresent()
        ? "It is not for " + name + " as it is now: " + other + "."
        : other.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + other.substring(1) + ".";
  }
}
