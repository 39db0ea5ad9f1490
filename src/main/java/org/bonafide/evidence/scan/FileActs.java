package org.bonafide.evidence.scan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.evidence.trace.Captured;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Signature;
import org.bonafide.evidence.trace.Trace;

/**
 * The traces of a file from which a step follows: one picture has one step for what made it, and a
 * program that only packed the file has none.
 *
 * <p>Example: a picture of ChatGPT was generated, opened and converted; its one step is the first.
 */
final class FileActs {

  private static final Set<Doing> NO_ACT = Set.of(Doing.PACKAGED, Doing.STATED, Doing.COMMITTED);

  /** Schemes in which a program says no more than that it wrote the file. */
  private static final Set<String> OF_WRITING = Set.of("container", "pdf", "word-file");

  private FileActs() {}

  /** Whether a file says anything of how what is in it was made; else it is no record of that. */
  static boolean areIn(Scanned file) {
    return !file.traces().stream()
        .allMatch(t -> t.doing() == Doing.PACKAGED && OF_WRITING.contains(t.scheme()));
  }

  /** The traces, in their order. */
  static List<Trace> of(Scanned file) {
    List<Trace> acts =
        file.traces().stream()
            .filter(trace -> !NO_ACT.contains(trace.doing()))
            .filter(FileActs::counts)
            .toList();
    boolean made = acts.stream().anyMatch(trace -> trace.doing() == Doing.GENERATED);
    boolean named =
        acts.stream().anyMatch(t -> t.doing() == Doing.GENERATED && !t.tool().isEmpty());
    // The fields of a camera stay in what is made of its picture; they are an act only alone.
    boolean told =
        acts.stream()
            .anyMatch(
                t ->
                    t.doing() == Doing.GENERATED
                        || t.doing() == Doing.MARKED
                        || t.doing() == Doing.CAPTURED && !Captured.isField(t));
    return acts.stream()
        .filter(trace -> !(told && Captured.isField(trace)))
        .filter(trace -> !(made && trace.doing() == Doing.MARKED))
        .filter(t -> !(named && t.doing() == Doing.GENERATED && t.tool().isEmpty()))
        .toList();
  }

  /** Under a broken manifest no act of a person or a camera is told; that AI was used still is. */
  private static boolean counts(Trace trace) {
    return trace.signature() != Signature.MANIFEST_BROKEN
        || trace.doing() == Doing.GENERATED
        || trace.doing() == Doing.MARKED;
  }

  /** The tool of a trace; marks and layers that name none have that which the file names beside. */
  static Trace tooled(Trace trace, List<Trace> acts) {
    boolean may = trace.doing() == Doing.MARKED || trace.doing() == Doing.EDITED;
    if (!may || !trace.tool().isEmpty()) {
      return trace;
    }
    List<Trace> named =
        acts.stream()
            .filter(other -> other.doing() == trace.doing() && !other.tool().isEmpty())
            .toList();
    Set<String> tools =
        named.stream().map(t -> t.tool() + "\n" + t.version()).collect(Collectors.toSet());
    return tools.size() == 1 ? named.get(0) : trace;
  }
}
