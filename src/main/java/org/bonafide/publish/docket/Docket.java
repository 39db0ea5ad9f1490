package org.bonafide.publish.docket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.law.Assessor;
import org.bonafide.project.yaml.ProjectReader.Reading;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.ProjectSource;

/**
 * The works of every record below a folder, those first whose day is nearest. There is no today in
 * it: a day that is past stands first, and what is late is for the reader to see.
 *
 * <p>Example: {@code Bonafide.shipped().docket(current, "matters").rows()}.
 *
 * @param findings of the folder and of the records that cannot be read
 */
public record Docket(List<DocketRow> rows, List<Finding> findings) {

  private static final String NO_DAY = "~"; // behind every digit

  private static final Comparator<DocketRow> NEAREST =
      Comparator.comparing((DocketRow row) -> row.next().orElse(NO_DAY))
          .thenComparing(DocketRow::file);

  public Docket {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /**
   * Reads the records below a folder; one that cannot be read is a row with its finding.
   *
   * @param offices who says where a work is to be registered
   */
  public static Docket of(Path current, String folder, Supplier<Assessor> offices) {
    return DataTrouble.met(
        () -> read(current, folder, offices.get()), slips -> new Docket(List.of(), slips));
  }

  private static Docket read(Path current, String folder, Assessor offices) {
    RecordsBelow records = RecordsBelow.of(current, folder);
    List<DocketRow> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(records.findings());
    for (String name : records.names()) {
      Reading reading = ProjectSource.file(records.folder(), name).read().reading();
      if (reading.project().isPresent()) {
        rows.addAll(new WorkRows(name, reading.project().get(), offices).all());
      } else {
        List<Finding> errors = errors(reading.findings());
        findings.addAll(errors);
        rows.add(DocketRow.unreadable(name, first(errors)));
      }
    }
    rows.sort(NEAREST);
    return new Docket(rows, findings);
  }

  private static List<Finding> errors(List<Finding> all) {
    return all.stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  /** {@code yaml-syntax: ...}, with how many more there are. */
  private static String first(List<Finding> errors) {
    Optional<Finding> first = errors.stream().findFirst();
    String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    return first.map(one -> one.rule() + ": " + one.message() + more).orElse("");
  }
}
