package org.bonafide.publish.files;

import java.io.IOException;
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
 * @param earlier digests of files that earlier runs left in the folder and this one did not write
 */
public record Receipt(
    String input,
    String sha256,
    boolean finalCopy,
    List<Reviewed> records,
    List<ClauseUse> clauses,
    String clauseFolder,
    Map<String, byte[]> outputs,
    Map<String, String> earlier,
    List<Withheld> withheld) {

  public static final String FILE = "receipt.json";

  /** The same receipt in a folder where earlier runs left files. */
  public Receipt after(Map<String, String> left) {
    return new Receipt(
        input, sha256, finalCopy, records, clauses, clauseFolder, outputs, left, withheld);
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
    face.array("outputs", outputs.entrySet(), file -> output(face, file));
    if (!earlier.isEmpty()) {
      face.array(
          "earlier",
          earlier.entrySet(),
          file -> face.object("file", file.getKey(), "sha256", file.getValue()));
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

  private static void output(JsonFile face, Map.Entry<String, byte[]> file) throws IOException {
    face.json().writeStartObject();
    face.json().writeStringField("file", file.getKey());
    face.json().writeStringField("sha256", Sha256.of(file.getValue()));
    face.json().writeNumberField("bytes", file.getValue().length);
    face.json().writeEndObject();
  }
}
