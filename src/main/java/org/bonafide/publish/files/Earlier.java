package org.bonafide.publish.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * Files of earlier runs that this run does not write: their digests are carried over, so that they
 * stay known as ours, and one that is withheld now is warned of.
 *
 * @param usualNames of those that are named for who reads them
 * @param contracts on which terms those of them that are contracts were written
 */
public record Earlier(
    Map<String, String> digests,
    Map<String, String> usualNames,
    List<WrittenContract> contracts,
    List<Finding> findings) {

  /**
   * What is there.
   *
   * @param names the usual name of each file that is written now under another, by that name
   */
  public static Earlier of(
      Path folder,
      String shown,
      LastReceipt last,
      Set<String> writing,
      Map<String, String> names,
      List<Withheld> withheld) {
    Map<String, String> written = new HashMap<>();
    writing.forEach(file -> written.put(names.getOrDefault(file, file), file));
    Map<String, String> digests = new TreeMap<>();
    Map<String, String> usual = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    last.digests()
        .forEach(
            (file, sha256) -> {
              if (isPlainName(file)
                  && !writing.contains(file)
                  && Files.exists(folder.resolve(file))) {
                digests.put(file, sha256);
                usual.put(file, last.usualName(file));
                if (written.containsKey(last.usualName(file))) {
                  findings.add(renamed(shown, file, written.get(last.usualName(file))));
                }
                withheld.stream()
                    .filter(one -> one.isIn(last.usualName(file)))
                    .findFirst()
                    .ifPresent(one -> findings.add(remains(shown, file)));
              }
            });
    List<WrittenContract> contracts =
        last.contracts().stream()
            .filter(
                one -> usual.values().stream().anyMatch(f -> Withheld.isOf(one.instrument(), f)))
            .toList();
    return new Earlier(digests, usual, contracts, findings);
  }

  /** A receipt is a file like any other: what it names must not lead out of its folder. */
  static boolean isPlainName(String file) {
    return file.matches("[^/\\\\\\x00]+") && !file.startsWith(".");
  }

  private static Finding renamed(String shown, String file, String now) {
    return Finding.warning(
        "earlier-file-remains",
        Place.of(shown + "/" + file),
        "The file \"" + file + "\" is of an earlier run; the same paper is now \"" + now + "\".",
        "Remove the earlier one, so that nobody sends it.");
  }

  private static Finding remains(String shown, String file) {
    return Finding.warning(
        "earlier-file-remains",
        Place.of(shown + "/" + file),
        "The file \"" + file + "\" is of an earlier run; this run withheld it.",
        "Do not use it until the record is corrected and it has been written again.");
  }
}
