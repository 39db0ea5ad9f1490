package org.bonafide.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.project.Evidence;
import org.bonafide.project.Places;

/** Looks at one record file: is it there, below the project's folder, and what is its digest. */
record RecordFile(Path folder, Places places) {

  RecordFile {
    folder = folder.toAbsolutePath().normalize();
  }

  Reviewed review(Evidence stated, List<Finding> findings) {
    Reviewed absent = new Reviewed(stated, false, "", -1);
    if (stated.file().isEmpty()) {
      return absent;
    }
    Place place = places.of("records." + stated.id() + ".file");
    try {
      Path file = folder.resolve(stated.file()).normalize();
      if (Path.of(stated.file()).isAbsolute() || !file.startsWith(folder)) {
        findings.add(escape(stated, place));
        return absent;
      }
      if (!Files.exists(file)) {
        findings.add(
            Finding.warning(
                "record-missing",
                place,
                "The file \""
                    + stated.file()
                    + "\" of the record \""
                    + stated.id()
                    + "\" is not there.",
                "Put the file below the folder of the project file, or correct the key \"file\"."));
        return absent;
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        findings.add(escape(stated, place));
        return absent;
      }
      return read(stated, file, place, findings);
    } catch (IOException | InvalidPathException e) {
      findings.add(unreadable(stated, place));
      return absent;
    }
  }

  private Reviewed read(Evidence stated, Path file, Place place, List<Finding> findings)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      findings.add(
          Finding.error(
                  "record-not-a-file",
                  place,
                  "The path \""
                      + stated.file()
                      + "\" of the record \""
                      + stated.id()
                      + "\" is not a file.",
                  "Name a file, not a folder.")
              .withholding(Scope.statements()));
      return new Reviewed(stated, false, "", -1);
    }
    String digest = Sha256.of(file);
    Reviewed reviewed = new Reviewed(stated, true, digest, Files.size(file));
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
