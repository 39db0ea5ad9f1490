package org.bonafide.evidence.seal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A seal, in the form of lines {@code name: value}: what a time-stamp is asked for is the digest of
 * these lines. A seal names no time: only a time-stamp gives it one.
 *
 * @param number from 1
 * @param previous the digest of the seal before, or {@code none}
 * @param root of the hash tree over the manifest
 * @param manifest the digest of the manifest as a file
 * @param files how many the manifest names
 */
public record Seal(int number, String previous, String root, String manifest, int files) {

  static final String NO_SEAL_BEFORE = "none";

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** Whether no seal was before it. */
  public boolean isFirst() {
    return previous.equals(NO_SEAL_BEFORE);
  }

  String text() {
    return "bonafide-seal: 1\n"
        + "number: "
        + number
        + "\nprevious-seal-sha256: "
        + previous
        + "\nmerkle-root-sha256: "
        + root
        + "\nmanifest-sha256: "
        + manifest
        + "\nfiles: "
        + files
        + "\n";
  }

  /** The seal in a file; nothing where it is not of the form to the letter. */
  static Optional<Seal> read(String text) {
    Map<String, String> its = new LinkedHashMap<>();
    text.lines()
        .map(line -> line.split(": ", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> its.put(pair[0], pair[1]));
    try {
      Seal seal =
          new Seal(
              Integer.parseInt(its.getOrDefault("number", "")),
              its.getOrDefault("previous-seal-sha256", ""),
              its.getOrDefault("merkle-root-sha256", ""),
              its.getOrDefault("manifest-sha256", ""),
              Integer.parseInt(its.getOrDefault("files", "")));
      boolean linked = seal.previous.equals(NO_SEAL_BEFORE) || digest(seal.previous);
      return seal.text().equals(text) && linked && digest(seal.root) && digest(seal.manifest)
          ? Optional.of(seal)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean digest(String words) {
    return DIGEST.matcher(words).matches();
  }
}
