package org.bonafide.publish.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Files of earlier runs that this run does not write: their digests are carried over, so that they
 * stay known as ours, and one that is withheld now is warned of.
 */
public record Earlier(Map<String, String> digests, List<Finding> findings) {

  public static Earlier of(
      Path folder, String shown, LastReceipt last, Set<String> writing, List<Withheld> withheld) {
    Map<String, String> digests = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    last.digests()
        .forEach(
            (file, sha256) -> {
              if (isPlainName(file)
                  && !writing.contains(file)
                  && Files.exists(folder.resolve(file))) {
                digests.put(file, sha256);
                withheld.stream()
                    .filter(one -> one.isIn(file))
                    .findFirst()
                    .ifPresent(one -> findings.add(remains(shown, file)));
              }
            });
    return new Earlier(digests, findings);
  }

  /** A receipt is a file like any other: what it names must not lead out of its folder. */
  private static boolean isPlainName(String file) {
    return file.matches("[^/\\\\\\x00]+") && !file.startsWith(".");
  }

  private static Finding remains(String shown, String file) {
    return Finding.warning(
        "earlier-file-remains",
        Place.of(shown + "/" + file),
        "The file \"" + file + "\" is of an earlier run; this run withheld it.",
        "Do not use it until the record is corrected and it has been written again.");
  }
}
