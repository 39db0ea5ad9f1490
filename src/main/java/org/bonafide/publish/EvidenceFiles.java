package org.bonafide.publish;

import java.nio.file.Path;
import org.bonafide.publish.evidence.CaseFile;
import org.bonafide.publish.evidence.FolderScan;
import org.bonafide.publish.evidence.StatedRecord;

/**
 * The front door to evidence: folders scanned, and the files of a record graded, held against what
 * courts and offices ask, sealed, stamped, verified and listed.
 *
 * <p>Example: {@code Bonafide.shipped().evidence().open(current, "project.yaml")}.
 *
 * @param bonafide whose threads read the files
 */
public record EvidenceFiles(Bonafide bonafide) {

  /** Opens a record with its files and seals; whatever is wrong with it is a finding. */
  public CaseFile open(Path current, String named) {
    return CaseFile.open(current, named);
  }

  /** Reads a folder for a record; nothing in it is changed. */
  public FolderScan scan(StatedRecord record, Path folder, FolderScan.Options wanted) {
    return FolderScan.of(record, folder, wanted, bonafide.threads());
  }
}
