package org.bonafide.publish.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.draft.clause.ClauseUse;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.publish.machine.JsonFile;
import org.bonafide.publish.machine.Version;

/**
 * The receipt: what went in, what came out, what was withheld. No clock, no path of the machine.
 *
 * @param input the name of the record file, without folders
 * @param finalCopy whether the instruments are signing copies
 * @param clauseFolder the name of the user's own clause folder; empty where there is none
 * @param contracts on which terms each contract was written
 * @param usualNames of files that are named for who reads them, by that name
 * @param earlier digests of files that earlier runs left in the folder and this one did not write
 */
public record Receipt(
    String input,
    String sha256,
    boolean finalCopy,
    List<Reviewed> records,
    List<ClauseUse> clauses,
    String clauseFolder,
    List<WrittenContract> contracts,
    Map<String, byte[]> outputs,
    Map<String, String> usualNames,
    Map<String, String> earlier,
    List<Withheld> withheld) {

  public static final String FILE = "receipt.json";

  /** The key of the name that a file would usually have. */
  static final String USUAL_NAME = "usual-name";

  /** The same receipt in a folder where earlier runs left files. */
  public Receipt after(Earlier left) {
    List<String> now = contracts.stream().map(WrittenContract::instrument).toList();
    List<WrittenContract> all = new ArrayList<>(contracts);
    left.contracts().stream().filter(one -> !now.contains(one.instrument())).forEach(all::add);
    Map<String, String> names = new LinkedHashMap<>(left.usualNames());
    names.putAll(usualNames);
    return new Receipt(
        input,
        sha256,
        finalCopy,
        records,
        clauses,
        clauseFolder,
        all,
        outputs,
        names,
        left.digests(),
        withheld);
  }

  public byte[] bytes() {
    return JsonFile.of(this::write);
  }

  private void write(JsonFile face) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("bonafide", Version.CURRENT);
    face.json().writeFieldName("input");
    face.object("file", input, "sha256", sha256);
    if (finalCopy) {
      face.json().writeBooleanField("final", true);
    }
    face.array("records", records, one -> record(face, one));
    face.array(
        "clauses", clauses.stream().filter(ClauseUse::included).toList(), use -> clause(face, use));
    if (!contracts.isEmpty()) {
      face.array("contracts", contracts, one -> contract(face, one));
    }
    face.array("outputs", outputs.entrySet(), file -> output(face, file));
    if (!earlier.isEmpty()) {
      face.array("earlier", earlier.entrySet(), file -> left(face, file));
    }
    face.array(
        "withheld",
        withheld,
        one -> face.object("instrument", one.instrument(), "rule", one.rule(), "why", one.why()));
    face.json().writeEndObject();
  }

  private void clause(JsonFile face, ClauseUse use) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("instrument", use.instrument());
    face.json().writeStringField("clause", use.clause());
    face.json().writeStringField("version", use.version());
    if (use.overridden()) {
      face.json().writeStringField("from", clauseFolder);
    }
    face.json().writeEndObject();
  }

  private static void contract(JsonFile face, WrittenContract one) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("instrument", one.instrument());
    stated(face, "party", one.party());
    face.json().writeStringField("position", one.position());
    face.json().writeStringField("form", one.form());
    stated(face, "law", one.law());
    stated(face, "draft", one.draft());
    stated(face, "terms", one.termsLine());
    if (one.signing()) {
      face.json().writeBooleanField("final", true);
    }
    face.json().writeEndObject();
  }

  private static void stated(JsonFile face, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      face.json().writeStringField(key, value);
    }
  }

  private void named(JsonFile face, String file) throws IOException {
    face.json().writeStringField("file", file);
    String usual = usualNames.getOrDefault(file, file);
    stated(face, USUAL_NAME, usual.equals(file) ? "" : usual);
  }

  /** The name of a file that was not found says nothing of the world; only the id is kept. */
  private static void record(JsonFile face, Reviewed one) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("id", one.stated().id());
    face.json().writeBooleanField("present", one.present());
    if (one.present()) {
      face.json().writeStringField("file", one.stated().file());
      face.json().writeStringField("sha256", one.sha256());
      face.json().writeNumberField("bytes", one.bytes());
    }
    face.json().writeEndObject();
  }

  private void left(JsonFile face, Map.Entry<String, String> file) throws IOException {
    face.json().writeStartObject();
    named(face, file.getKey());
    face.json().writeStringField("sha256", file.getValue());
    face.json().writeEndObject();
  }

  private void output(JsonFile face, Map.Entry<String, byte[]> file) throws IOException {
    face.json().writeStartObject();
    named(face, file.getKey());
    face.json().writeStringField("sha256", Sha256.of(file.getValue()));
    face.json().writeNumberField("bytes", file.getValue().length);
    face.json().writeEndObject();
  }
}
