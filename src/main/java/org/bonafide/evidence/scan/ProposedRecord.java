package org.bonafide.evidence.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bonafide.evidence.trace.Captured;
import org.bonafide.evidence.trace.Doing;

/** A record out of a file in which tools wrote something. */
final class ProposedRecord {

  /** The kind of a history of commits. */
  static final String HISTORY = "git-history";

  private ProposedRecord() {}

  static Map<String, Object> section(Scanned file, String named, ProposalOptions choice) {
    Map<String, Object> record = new LinkedHashMap<>();
    if (file.isHistory()) {
      // The dates of commits are settable, so none is taken for the day the record was made.
      record.put("kind", HISTORY);
      record.put("origin", "original");
      record.put("folder", folder(named));
      if (!file.head().isEmpty()) {
        record.put("commit", file.head());
      }
      return record;
    }
    record.put("file", named);
    boolean export = file.traces().stream().anyMatch(t -> t.doing() == Doing.CONVERSED);
    boolean written = file.format().equals("docx") || file.format().equals("project");
    boolean photographed =
        !file.traces().isEmpty() && file.traces().stream().allMatch(Captured::isField);
    boolean layered = file.traces().stream().anyMatch(t -> t.parameters().containsKey("layers"));
    record.put(
        "kind",
        export
            ? "prompt-log"
            : layered
                ? "layered-file"
                : written
                    ? "work-state"
                    : photographed ? "photograph" : file.rejected() ? "rejected-output" : "output");
    if (!export) {
      // What is embedded was written with the last act that the file names.
      Proposal.lastDay(file.traces()).ifPresent(made -> record.put("made", made));
    }
    record.put("origin", export ? "exported" : layered || written ? "original" : "embedded");
    record.put("sha256", file.sha256());
    if (!choice.copies() || export) {
      record.put("confidential", "yes");
    }
    return record;
  }

  /** The folder of a repository, a dot where it is that of the project file. */
  static String folder(String named) {
    String folder = named.replaceFirst("(^|/)\\.git$", "");
    return folder.isEmpty() ? "." : folder;
  }

  /** What its id is made of; a history has the name of its folder, since a folder is no file. */
  static String name(Scanned file) {
    if (file.isHistory()) {
      String folder = file.file().replaceFirst("(^|/)\\.git$", "");
      return folder.isEmpty() ? HISTORY : HISTORY + "-" + folder;
    }
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    return name.indexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
  }
}
