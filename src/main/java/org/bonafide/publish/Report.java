package org.bonafide.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.Withheld;

/**
 * What came of a request.
 *
 * @param folder where files were or would have been written; empty where the record was unreadable
 * @param written names of files in the folder, in order; empty where nothing was written
 * @param ownClauses ids of clauses that stand with words of the user's own clause folder
 * @param openPoints blanks that a person must fill, over all instruments written
 * @param findings sorted
 */
public record Report(
    Optional<Path> folder,
    List<String> written,
    List<Withheld> withheld,
    List<String> ownClauses,
    int openPoints,
    List<Finding> findings,
    Exit exit) {
  public Report {
    written = List.copyOf(written);
    withheld = List.copyOf(withheld);
    ownClauses = List.copyOf(ownClauses);
    findings = List.copyOf(findings);
  }
}
