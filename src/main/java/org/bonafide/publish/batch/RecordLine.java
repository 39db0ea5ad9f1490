package org.bonafide.publish.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.evidence.Reviewed;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.label.Disclosed;
import org.bonafide.law.Statement;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.machine.FindingFiles;
import org.bonafide.publish.machine.JsonFile;

/**
 * What came of one record, as one line of JSON. It holds nothing but what the record and its files
 * say, so the same record gives the same line wherever it is worked up.
 *
 * @param name of the record
 * @param sha256 of its bytes; empty where they could not be read
 * @param worked nothing where the record could not be read
 * @param documents digests of the documents that were written, by name
 */
public record RecordLine(
    String name,
    String sha256,
    Optional<WorkedRecord> worked,
    List<Finding> findings,
    Map<String, String> documents) {

  private static final String EXIT = ",\"exit\":";

  public RecordLine {
    findings = List.copyOf(findings);
    documents = new TreeMap<>(documents);
  }

  /** How it ended, as the exit code of a command would say it. */
  public Exit exit() {
    return Exit.of(findings);
  }

  /** The line, with its end. */
  public String text() {
    return JsonFile.line(
        face -> {
          JsonGenerator json = face.json();
          json.writeStartObject();
          json.writeStringField("record", name);
          json.writeStringField("sha256", sha256);
          json.writeNumberField("exit", exit().code());
          if (worked.isPresent()) {
            worked(face, worked.get());
          }
          face.array("findings", findings, one -> FindingFiles.json(face, one));
          face.strings("documents", documents);
          json.writeEndObject();
        });
  }

  /** How the line of a record begins, whatever came of it. */
  static String head(String name, String sha256) {
    String whole = JsonFile.line(face -> face.object("record", name, "sha256", sha256));
    return whole.substring(0, whole.lastIndexOf('}')) + EXIT;
  }

  private void worked(JsonFile face, WorkedRecord one) throws IOException {
    face.json().writeStringField("title", one.project().title());
    face.json().writeStringField("reference", one.project().reference());
    Locale language = one.project().languages().get(0);
    List<Statement> statements =
        one.assessment().offices().stream()
            .flatMap(office -> one.assessment().of(office).values().stream())
            .filter(s -> !withholds(InstrumentId.statement(s.jurisdiction(), s.work()).scope()))
            .toList();
    face.array(
        "verdicts",
        statements,
        s ->
            face.object(
                "work", s.work(), "jurisdiction", s.jurisdiction(), "verdict", s.verdict().word()));
    face.array(
        "labels",
        withholds(Scope.disclosure()) ? List.<Disclosed>of() : one.disclosures().all(),
        label -> label(face, label, language));
    face.array(
        "records",
        one.evidence().reviewed().values().stream().filter(Reviewed::present).toList(),
        record -> face.object("id", record.stated().id(), "sha256", record.sha256()));
  }

  private static void label(JsonFile face, Disclosed one, Locale language) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("work", one.work());
    face.json().writeStringField("target", one.target());
    face.json().writeStringField("duty", one.duty().word());
    face.json()
        .writeStringField(
            "label", Disclosed.in(one.words().labels(), one.words().language().orElse(language)));
    Map<String, String> labels = new TreeMap<>();
    one.words().labels().forEach((tongue, words) -> labels.put(tongue.toLanguageTag(), words));
    face.strings("labels", labels);
    face.strings("missing", one.missingKeys());
    face.json().writeEndObject();
  }

  private boolean withholds(Scope asked) {
    return findings.stream().anyMatch(finding -> finding.withholds(asked));
  }
}
