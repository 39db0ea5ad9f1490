package org.bonafide.evidence.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.Reviewed;
import org.bonafide.evidence.container.Sha256;

/**
 * What a seal is over: the project file and every record file that is at hand.
 *
 * @param findings records that are not at hand, or that no manifest can name
 */
public record SealedFiles(Manifest manifest, List<Finding> findings) {

  /** Digests the files of a project as they are now. */
  public static SealedFiles of(Path project, EvidenceReview evidence) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    put(project.getFileName().toString(), Sha256.of(project), digests, findings);
    for (Reviewed reviewed : evidence.reviewed().values()) {
      if (reviewed.present()) {
        String file = Path.of(reviewed.stated().file()).normalize().toString().replace('\\', '/');
        put(file, reviewed.sha256(), digests, findings);
      }
    }
    return new SealedFiles(new Manifest(digests), findings);
  }

  /** The same, and whatever else the ledger names that is still below the folder of the project. */
  public static SealedFiles of(Path project, EvidenceReview evidence, Ledger ledger)
      throws IOException {
    SealedFiles stated = of(project, evidence);
    SortedMap<String, String> digests = new TreeMap<>(stated.manifest.digests());
    Path folder = project.toAbsolutePath().getParent();
    for (Sealed sealed : ledger.seals()) {
      for (String file : sealed.manifest().digests().keySet()) {
        if (!digests.containsKey(file)) {
          Path place = folder.resolve(file).normalize();
          if (Files.isRegularFile(place) && place.toRealPath().startsWith(folder.toRealPath())) {
            digests.put(file, Sha256.of(place));
          }
        }
      }
    }
    return new SealedFiles(new Manifest(digests), stated.findings);
  }

  private static void put(
      String file, String digest, SortedMap<String, String> digests, List<Finding> findings) {
    if (Manifest.canName(file)) {
      digests.put(file, digest);
    } else {
      findings.add(
          Finding.error(
              "seal-name",
              Place.of(file),
              "The name of the file cannot stand in a list of digests.",
              "Rename the file without backslashes and control characters."));
    }
  }
}
