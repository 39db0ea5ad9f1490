package org.bonafide.publish.files;

import java.util.List;
import java.util.Set;
import org.bonafide.data.FaultyData;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;

/** How a run ended, as the exit code says it: {@code FINDINGS} is 1. */
public enum Exit {
  /** Written, or nothing to say. */
  CLEAN(0),
  /** At least one finding is an error; what it names was withheld. */
  FINDINGS(1),
  /** The input is not a record at all, or the command was not understood. */
  UNUSABLE(2),
  /** A file could not be read or written. */
  FILES(3);

  private static final Set<String> NOT_A_RECORD =
      Set.of(
          "record-is-a-folder",
          "record-too-large",
          "empty-record",
          "not-utf-8",
          "yaml-syntax",
          "yaml-limit",
          FaultyData.RULE);

  private static final Set<String> FILE_TROUBLE =
      Set.of(
          "record-not-found",
          "record-unreadable",
          FileTrouble.RULE,
          "authority-unreachable",
          AnotherRun.RULE,
          EditedFiles.RULE,
          OtherDraft.RULE,
          "another-batch",
          EditedFiles.IN_THE_WAY);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }

  /** The heaviest ending that any finding asks for. */
  public static Exit of(List<Finding> findings) {
    Exit exit = CLEAN;
    for (Finding finding : findings) {
      Exit own = of(finding);
      exit = own.compareTo(exit) > 0 ? own : exit;
    }
    return exit;
  }

  private static Exit of(Finding finding) {
    if (finding.severity() != Severity.ERROR) {
      return CLEAN;
    }
    if (FILE_TROUBLE.contains(finding.rule())) {
      return FILES;
    }
    return NOT_A_RECORD.contains(finding.rule()) ? UNUSABLE : FINDINGS;
  }
}
