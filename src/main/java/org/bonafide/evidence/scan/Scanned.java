package org.bonafide.evidence.scan;

import java.util.List;
import java.util.regex.Pattern;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.AiSaid;
import org.bonafide.evidence.trace.Trace;

/**
 * A file of the folder.
 *
 * @param file from the folder, with slashes
 * @param format as in {@code png}, or empty where it is none that is read
 * @param sha256 of the whole file, or empty where it cannot be read
 * @param bytes its size, or -1
 * @param fileTime the day the file system gives, UTC: a hint, never a fact; or empty
 * @param head the last commit of a git history, or empty
 */
public record Scanned(
    String file,
    String format,
    String sha256,
    long bytes,
    String fileTime,
    List<Trace> traces,
    String head) {

  private static final Pattern REJECTED =
      Pattern.compile("(?i)(^|/)(rejected|rejects|discarded|outtakes|未采用|废稿)/");

  public Scanned {
    traces = List.copyOf(traces);
  }

  /** Whether it is a history of commits and no file. */
  public boolean isHistory() {
    return format.equals("git");
  }

  /** What it says of AI. */
  public AiSaid ai() {
    return AiSaid.of(traces);
  }

  /** The conversations with tools that are in it. */
  public List<ToolChat> conversations() {
    return ToolChat.in(traces);
  }

  /** The day of which a text of a tool speaks, as in {@code 2026-03-02}; empty where it is none. */
  public static String day(String at) {
    return ActDay.of(at).map(String::valueOf).orElse("");
  }

  /** Whether it lies in a folder whose name says that its files were not kept. */
  public boolean rejected() {
    return REJECTED.matcher(file).find();
  }
}
