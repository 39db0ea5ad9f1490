package org.bonafide.publish.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Outcome;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Publisher;
import org.bonafide.publish.Report;
import org.bonafide.publish.Request;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.OwnFault;
import org.bonafide.publish.files.Receipt;

/**
 * Works one record up, with or without its documents.
 *
 * @param bonafide loaded once for all records
 * @param documents where they go; nothing where none are written
 */
record RecordWork(Bonafide bonafide, Wanted wanted, Optional<Documents> documents) {

  private static final String FAULT = "program-fault";

  /**
   * Where documents go.
   *
   * @param current the folder from which names are read
   * @param force whether documents that were edited by hand are written over
   */
  record Documents(Path current, String out, boolean force) {}

  /** The line of a record; never throws for what is wrong with the record or with the program. */
  RecordLine line(BatchRecord record) {
    try {
      return documents.map(to -> written(record, to)).orElseGet(() -> checked(record));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return new RecordLine(
          record.name(), record.sha256(), Optional.empty(), List.of(fault(record, e)), Map.of());
    }
  }

  private RecordLine checked(BatchRecord record) {
    Prepared prepared = bonafide.check(record.source(), wanted.as());
    return new RecordLine(
        record.name(), record.sha256(), prepared.worked(), prepared.findings(), Map.of());
  }

  private RecordLine written(BatchRecord record, Documents to) {
    Outcome outcome = bonafide.publish(record.source(), wanted);
    String below = to.out() + "/" + Batch.DOCUMENTS;
    Request request =
        Request.of(record.name())
            .from(to.current())
            .into(record.folder().isEmpty() ? below : below + "/" + record.folder())
            .wanting(wanted)
            .force(to.force());
    Report report = new Publisher(bonafide).land(outcome, request);
    Map<String, String> digests = new TreeMap<>();
    report.written().stream()
        .filter(file -> !file.equals(Receipt.FILE))
        .forEach(file -> digests.put(file, Sha256.of(outcome.files().get(file))));
    return new RecordLine(
        record.name(), record.sha256(), outcome.worked(), report.findings(), digests);
  }

  private static Finding fault(BatchRecord record, Throwable fault) {
    return Finding.error(
        FAULT,
        Place.of(record.name()),
        OwnFault.said(fault),
        "Please report this line, with \"bonafide --version\".");
  }
}
