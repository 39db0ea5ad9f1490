package org.bonafide.evidence.seal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files and their digests, in the form of {@code sha256sum}: {@code sha256sum -c manifest.txt}
 * checks it without this program.
 *
 * @param digests by path from the folder of the project file
 */
public record Manifest(SortedMap<String, String> digests) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([^\\p{Cc}\\\\]+)");

  public Manifest {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** Whether the form can name a file: no control characters and no backslash. */
  static boolean canName(String file) {
    return LINE.matcher("0".repeat(64) + "  " + file).matches();
  }

  /** The manifest in a file; nothing where a line is not of the form. */
  static Optional<Manifest> read(String text) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      digests.put(matcher.group(2), matcher.group(1));
    }
    return Optional.of(new Manifest(digests));
  }

  /** The lines, without line ends, in the order of the paths. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> file : digests.entrySet()) {
      lines.add(file.getValue() + "  " + file.getKey());
    }
    return lines;
  }

  String text() {
    return String.join("\n", lines()) + "\n";
  }

  /** The root of the hash tree over the lines. */
  public String root() {
    return MerkleRoot.of(lines());
  }
}
