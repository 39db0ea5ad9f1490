package org.bonafide.evidence.grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.StampBound;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.signed.SignerLists;
import org.bonafide.evidence.trace.ActDay;
import org.bonafide.evidence.trace.Doing;
import org.bonafide.evidence.trace.Signature;
import org.bonafide.evidence.trace.Trace;
import org.bonafide.evidence.trace.Traces;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;

/**
 * Grades the records of a project. What the record states of its origin is kept unless the file
 * itself says more; the times of files are never asked.
 *
 * <p>Example: {@code Grades.of(project, evidence, folder, ledger)}.
 */
public final class Grades {

  private final EvidenceReview evidence;
  private final Path folder;
  private final Ledger ledger;

  private final SignerLists lists;

  private Grades(EvidenceReview evidence, Path folder, Ledger ledger, SignerLists lists) {
    this.evidence = evidence;
    this.folder = folder;
    this.ledger = ledger;
    this.lists = lists;
  }

  /**
   * Every record of a project, in its order.
   *
   * @param folder the folder of the project file
   */
  public static List<Graded> of(
      Project project, EvidenceReview evidence, Path folder, Ledger ledger) {
    return of(project, evidence, folder, ledger, SignerLists.SHIPPED);
  }

  /** The same, with signers looked for on lists. */
  public static List<Graded> of(
      Project project, EvidenceReview evidence, Path folder, Ledger ledger, SignerLists lists) {
    Grades grades = new Grades(evidence, folder, ledger, lists);
    Timings timings = new Timings(project, evidence);
    return evidence.reviewed().values().stream().map(r -> grades.grade(r, timings)).toList();
  }

  private Graded grade(Reviewed reviewed, Timings timings) {
    List<Trace> traces =
        reviewed.present()
            ? Traces.of(FileReader.checked(folder.resolve(reviewed.stated().file())), lists)
            : List.of();
    String made = reviewed.stated().made().map(w -> w.text()).orElse("");
    String written = written(traces);
    Timings.Judged judged = timings.judge(reviewed.stated());
    return new Graded(
        reviewed,
        grade(reviewed, traces),
        judged.timing(),
        judged.acts(),
        made,
        written,
        evidence.stamp(reviewed.stated().id()),
        judged.why(),
        remarks(reviewed, traces, made, written));
  }

  static Grade grade(Reviewed reviewed, List<Trace> traces) {
    Origin origin = reviewed.stated().origin();
    if (origin == Origin.RE_CREATED) {
      return Grade.RE_CREATED;
    }
    Set<Signature> over = traces.stream().map(Trace::signature).collect(Collectors.toSet());
    if (over.contains(Signature.MANIFEST_BROKEN)) {
      return Grade.MANIFEST_MISMATCH;
    }
    if (over.stream().anyMatch(Signature::holds)) {
      return over.contains(Signature.MANIFEST_LISTED) ? Grade.SIGNED_LISTED : Grade.SIGNED;
    }
    return switch (origin) {
      case EMBEDDED -> embedded(over);
      case EXPORTED -> Grade.EXPORTED_LOG;
      case ORIGINAL -> Grade.ORIGINAL_FILE;
      case SCREENSHOT -> Grade.SCREENSHOT;
      case WRITTEN -> Grade.WRITTEN;
      default -> traces.isEmpty() ? Grade.UNKNOWN : embedded(over);
    };
  }

  /** What nobody checked lifts nothing: anybody can put a manifest into another picture. */
  private static Grade embedded(Set<Signature> over) {
    if (over.contains(Signature.MANIFEST_NOT_CHECKED)) {
      return Grade.MANIFEST_UNCHECKED;
    }
    return over.contains(Signature.NOT_CHECKED) ? Grade.SIGNATURE_UNCHECKED : Grade.EMBEDDED;
  }

  private List<Graded.Said> remarks(
      Reviewed reviewed, List<Trace> traces, String made, String written) {
    List<Graded.Said> remarks = new ArrayList<>();
    if (!reviewed.present()) {
      remarks.add(Graded.Said.of("remark.absent"));
    } else if (!reviewed.digestAgrees()) {
      remarks.add(Graded.Said.of("remark.digest"));
    }
    if (reviewed.present() && reviewed.stated().origin() == Origin.EMBEDDED && traces.isEmpty()) {
      remarks.add(Graded.Said.of("remark.nothing"));
    }
    if (traces.stream().anyMatch(t -> t.signature() == Signature.MANIFEST_BROKEN)) {
      remarks.add(Graded.Said.of("remark.manifest-differs"));
    }
    if (!written.isEmpty() && !made.isEmpty() && !near(reviewed, written)) {
      remarks.add(Graded.Said.of("remark.differs", written, made));
    }
    sealed(reviewed).ifPresent(remarks::add);
    return remarks;
  }

  /** One day is left for time zones. */
  private static boolean near(Reviewed reviewed, String written) {
    var day = java.time.LocalDate.parse(written);
    var made = reviewed.stated().made().orElseThrow();
    return !day.isBefore(made.first().minusDays(1)) && !day.isAfter(made.last().plusDays(1));
  }

  /** The earliest time-stamp over a seal that has the file as it is now, else the first seal. */
  private Optional<Graded.Said> sealed(Reviewed reviewed) {
    Optional<StampBound> stamp = evidence.stamp(reviewed.stated().id());
    if (stamp.isPresent()) {
      return stamp.map(
          s ->
              Graded.Said.of(
                  "remark.sealed-" + s.standing().word(),
                  String.valueOf(s.seal()),
                  s.time().toString(),
                  s.authority()));
    }
    return ledger.seals().stream()
        .filter(s -> reviewed.present() && s.manifest().digests().containsValue(reviewed.sha256()))
        .findFirst()
        .map(s -> Graded.Said.of("remark.sealed-untimed", String.valueOf(s.seal().number())));
  }

  private static String written(List<Trace> traces) {
    TreeSet<String> days =
        traces.stream()
            .filter(t -> t.doing() != Doing.MARKED)
            .flatMap(t -> ActDay.of(t.at()).stream())
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    return days.isEmpty() ? "" : days.last();
  }
}
