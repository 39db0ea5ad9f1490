package org.bonafide.publish.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.publish.files.FileTrouble;

/**
 * The records below a folder: every file {@code project.yaml}, links not followed, folders whose
 * name starts with a dot left out.
 *
 * @param names from the folder, with {@code /}, sorted
 * @param findings of a folder that is not there or that cannot be read
 */
public record RecordsBelow(Path folder, List<String> names, List<Finding> findings) {

  private static final String RECORD = "project.yaml";

  /** Those below a folder that is named from the current one. */
  public static RecordsBelow of(Path current, String named) {
    try {
      Path folder = current.resolve(named);
      if (!Files.isDirectory(folder)) {
        String what = Files.exists(folder) ? "is no folder" : "does not exist";
        return new RecordsBelow(
            folder,
            List.of(),
            List.of(
                Finding.error(
                    "record-not-found",
                    Place.of(named),
                    "The folder \"" + named + "\" " + what + ".",
                    "Name the folder below which the records are.")));
      }
      return walked(folder);
    } catch (InvalidPathException e) {
      return new RecordsBelow(current, List.of(), List.of(FileTrouble.finding(named, e)));
    }
  }

  private static RecordsBelow walked(Path folder) {
    List<String> names = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, names, findings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(names);
    return new RecordsBelow(folder, names, findings);
  }

  /** Takes the records, and tells what cannot be read instead of stopping there. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<String> names;
    private final List<Finding> findings;

    Visitor(Path folder, List<String> names, List<Finding> findings) {
      this.folder = folder;
      this.names = names;
      this.findings = findings;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes about) {
      boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      if (file.getFileName().toString().equals(RECORD) && !about.isSymbolicLink()) {
        names.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      findings.add(
          Finding.error(
              "record-unreadable",
              Place.of(name(file)),
              "\"" + name(file) + "\" cannot be read.",
              "Check its permissions."));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return folder.relativize(file).toString().replace('\\', '/');
    }
  }
}
