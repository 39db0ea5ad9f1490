package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.Sha256;

/**
 * Finds files that a run would overwrite although a person edited them.
 *
 * <p>A file counts as edited when its digest is not the one in the last receipt. A file that no
 * receipt names was put there by a person and counts too. One that already is what would be written
 * never does.
 */
public final class EditedFiles {

  static final String RULE = "edited-by-hand";
  public static final String IN_THE_WAY = "name-taken";

  private EditedFiles() {}

  public static List<Finding> check(
      Path folder, String shown, LastReceipt last, Map<String, byte[]> files, boolean force)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    if (!last.readable() && !force) {
      findings.add(edited(shown, Receipt.FILE));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path there = folder.resolve(file.getKey());
      if (Files.isDirectory(there)) {
        findings.add(
            Finding.error(
                IN_THE_WAY,
                Place.of(shown + "/" + file.getKey()),
                "A folder has the name \"" + file.getKey() + "\". Nothing was written.",
                "Move that folder, or name another one with --out."));
      } else if (!force && Files.exists(there) && !file.getKey().equals(Receipt.FILE)) {
        byte[] bytes = Files.readAllBytes(there);
        boolean known = Sha256.of(bytes).equals(last.digests().get(file.getKey()));
        if (!known && !Arrays.equals(bytes, file.getValue())) {
          findings.add(edited(shown, file.getKey()));
        }
      }
    }
    return findings;
  }

  private static Finding edited(String shown, String file) {
    return Finding.error(
        RULE,
        Place.of(shown + "/" + file),
        "The file \"" + file + "\" was changed since it was written. Nothing was written.",
        "Keep it under another name, name another folder with --out, or overwrite it with --force.");
  }
}
