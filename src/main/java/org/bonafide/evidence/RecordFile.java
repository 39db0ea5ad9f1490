package org.bonafide.evidence;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Evidence;
import org.bonafide.project.Places;

/** Looks at one record file: is it there, below the project's folder, and what is its digest. */
record RecordFile(RecordFiles files, Places places) {

  Reviewed review(Evidence stated, List<Finding> findings) {
    Reviewed absent = new Reviewed(stated, false, "", -1);
    if (stated.file().isEmpty()) {
      return absent;
    }
    Place place = places.of("records." + stated.id() + ".file");
    try {
      return switch (files.find(stated.file())) {
        case OUTSIDE -> {
          findings.add(escape(stated, place));
          yield absent;
        }
        case NOTHING -> {
          findings.add(missing(stated, place));
          yield absent;
        }
        case NO_FILE -> {
          findings.add(notAFile(stated, place));
          yield absent;
        }
        case FILE -> read(stated, findings);
      };
    } catch (IOException | InvalidPathException e) {
      findings.add(unreadable(stated, place));
      return absent;
    }
  }

  private Reviewed read(Evidence stated, List<Finding> findings) throws IOException {
    String digest = files.sha256(stated.file());
    Reviewed reviewed = new Reviewed(stated, true, digest, files.size(stated.file()));
    if (!reviewed.digestAgrees()) {
      findings.add(
          Finding.error(
                  "digest-mismatch",
                  places.of("records." + stated.id() + ".sha256"),
                  "The key \"sha256\" of the record \""
                      + stated.id()
                      + "\" is not the digest of the file as it is now, which is "
                      + digest
                      + ".",
                  "Find out which of the two changed before you state either.")
              .withholding(Scope.statements()));
    }
    return reviewed;
  }

  private static Finding missing(Evidence stated, Place place) {
    return Finding.warning(
        "record-missing",
        place,
        "The file \"" + stated.file() + "\" of the record \"" + stated.id() + "\" is not there.",
        "Put the file below the folder of the project file, or correct the key \"file\".");
  }

  private static Finding notAFile(Evidence stated, Place place) {
    return Finding.error(
            "record-not-a-file",
            place,
            "The path \""
                + stated.file()
                + "\" of the record \""
                + stated.id()
                + "\" is not a file.",
            "Name a file, not a folder.")
        .withholding(Scope.statements());
  }

  private static Finding escape(Evidence stated, Place place) {
    return Finding.error(
        "path-escape",
        place,
        "The key \"file\" of the record \"" + stated.id() + "\" leads out of the project's folder.",
        "Copy the file below the folder of the project file and name it from there.");
  }

  private static Finding unreadable(Evidence stated, Place place) {
    return Finding.error(
            "record-unreadable",
            place,
            "The file \""
                + stated.file()
                + "\" of the record \""
                + stated.id()
                + "\" cannot be read.",
            "Check its name and its permissions.")
        .withholding(Scope.statements());
  }
}
