package org.bonafide.hostile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bonafide.publish.returned.FilledRecord;
import org.bonafide.publish.returned.ReturnedReport;

/** Writes a price that came back in a draft into the record, as {@code returned --write} does. */
final class FillingRecord {

  private FillingRecord() {}

  public static void main(String[] arguments) {
    List<ReturnedReport.Blank> blanks =
        List.of(new ReturnedReport.Blank("works.poster.price", arguments[0]));
    List<ReturnedReport.Row> rows =
        List.of(new ReturnedReport.Row("fee", "Fee", "filled", List.of(), blanks, "", ""));
    ReturnedReport report =
        new ReturnedReport("draft.docx", Locale.ENGLISH, "balanced", 1, 1, rows);
    FilledRecord.write(Path.of("").toAbsolutePath(), "project.yaml", report);
  }
}
