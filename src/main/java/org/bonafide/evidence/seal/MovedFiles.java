package org.bonafide.evidence.seal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.evidence.container.Sha256;

/**
 * Looks for sealed files that are not in their place by their digests: among the files that the
 * record names, then among those of the same endings below its folder. Links are not followed.
 */
public final class MovedFiles {

  /** Every one is read whole, and only where a sealed file is gone. */
  private static final int MOST = 10_000;

  private MovedFiles() {}

  /**
   * By the digest of a file that is gone where the same bytes are now.
   *
   * @param folder of the project file
   * @param now the files that are at hand
   */
  public static Map<String, String> of(Path folder, Ledger ledger, Manifest now)
      throws IOException {
    Map<String, String> gone = new HashMap<>();
    for (Sealed one : ledger.seals()) {
      one.manifest().digests().entrySet().stream()
          .filter(file -> !now.digests().containsKey(file.getKey()))
          .forEach(file -> gone.put(file.getKey(), file.getValue()));
    }
    Set<String> wanted = new TreeSet<>(gone.values());
    Map<String, String> found = new HashMap<>();
    now.digests()
        .forEach(
            (file, digest) -> {
              if (wanted.remove(digest)) {
                found.put(digest, file);
              }
            });
    Set<String> endings =
        gone.keySet().stream().map(MovedFiles::ending).collect(Collectors.toSet());
    for (Path file : wanted.isEmpty() ? List.<Path>of() : below(folder, endings)) {
      String digest = wanted.isEmpty() ? "" : Sha256.of(file);
      if (wanted.remove(digest)) {
        found.put(digest, folder.relativize(file).toString().replace('\\', '/'));
      }
    }
    return found;
  }

  private static List<Path> below(Path folder, Set<String> endings) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes its) {
            String name = at.getFileName().toString();
            boolean passed =
                !at.equals(folder) && (name.startsWith(".") || name.equals(Ledger.NAME));
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
            if (its.isRegularFile() && endings.contains(ending(file.getFileName().toString()))) {
              files.add(file);
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
