package org.bonafide.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.files.Receipt;
import org.bonafide.publish.files.Withheld;
import org.bonafide.write.Writer;

/**
 * All that comes of a record, in memory.
 *
 * <p>Example: {@code outcome.files().get("registration-us.docx")}.
 */
public final class Outcome {

  private final Prepared prepared;
  private final List<Withheld> withheld;
  private final List<String> ownClauses;
  private final int openPoints;
  private final Optional<Receipt> receipt;
  private final Map<String, byte[]> files;

  private Outcome(
      Prepared prepared,
      List<Withheld> withheld,
      List<String> ownClauses,
      int openPoints,
      Optional<Receipt> receipt) {
    this.prepared = prepared;
    this.withheld = List.copyOf(withheld);
    this.ownClauses = List.copyOf(ownClauses);
    this.openPoints = openPoints;
    this.receipt = receipt;
    Map<String, byte[]> all = new LinkedHashMap<>();
    receipt.ifPresent(
        r -> {
          all.putAll(r.outputs());
          all.put(Receipt.FILE, r.bytes());
        });
    files = Collections.unmodifiableMap(all);
  }

  static Outcome of(Bonafide with, ProjectSource source, Wanted wanted, List<Writer> writers) {
    Prepared prepared = with.pipeline().prepared(source, wanted, writers);
    return prepared.worked().isEmpty()
        ? withheld(prepared, wanted)
        : DataTrouble.met(
            () -> written(with, source, wanted, writers, prepared),
            slips -> withheld(new Prepared(prepared.sha256(), Optional.empty(), slips), wanted));
  }

  private static Outcome withheld(Prepared prepared, Wanted wanted) {
    List<Withheld> all = Withholding.everything(wanted.kinds(), prepared);
    return new Outcome(prepared, all, List.of(), 0, Optional.empty());
  }

  private static Outcome written(
      Bonafide with, ProjectSource source, Wanted wanted, List<Writer> writers, Prepared prepared) {
    WorkedRecord worked = prepared.worked().get();
    Outputs outputs = Outputs.of(prepared, worked, wanted, writers, with.threads());
    Receipt receipt =
        new Receipt(
            source.fileName(),
            prepared.sha256(),
            wanted.manner().finalCopy(),
            List.copyOf(worked.evidence().reviewed().values()),
            outputs.clauses(),
            with.own().clauseFolder(),
            outputs.contracts(),
            outputs.files(),
            outputs.usualNames(),
            Map.of(),
            outputs.withheld());
    return new Outcome(
        prepared,
        outputs.withheld(),
        outputs.ownClauses(),
        outputs.openPoints(),
        Optional.of(receipt));
  }

  /** The files by name, the receipt last; none where the record could not be read. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** Everything that was found, sorted. */
  public List<Finding> findings() {
    return prepared.findings();
  }

  /** What was not written, and by which rule. */
  public List<Withheld> withheld() {
    return withheld;
  }

  /** How it ended, as the exit code says it. */
  public Exit exit() {
    return Exit.of(findings());
  }

  /** What {@code receipt.json} says; nothing where the record could not be read. */
  public Optional<byte[]> receipt() {
    return Optional.ofNullable(files.get(Receipt.FILE));
  }

  /**
   * What stands behind the files: project, assessment, disclosures and the numbered instruments,
   * those that are withheld among them; nothing where the record could not be read.
   */
  public Optional<WorkedRecord> worked() {
    return prepared.worked();
  }

  /** Ids of the clauses that stand with words of the user's own clause folder. */
  public List<String> ownClauses() {
    return ownClauses;
  }

  /** Blanks that a person must fill, over all instruments written. */
  public int openPoints() {
    return openPoints;
  }

  /** The receipt before it is bytes. */
  Optional<Receipt> receipted() {
    return receipt;
  }
}
