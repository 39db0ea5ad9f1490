package org.bonafide.evidence.scan;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.data.Characters;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/** The plain files below a folder, by name. Links are not followed, so nothing outside is read. */
record FolderWalk(List<Path> files, List<Path> histories, List<Finding> findings) {

  /** Folders whose files say nothing of a work. */
  private static final List<String> PASSED_OVER = List.of("node_modules", "__MACOSX");

  static FolderWalk of(Path folder, int most) {
    Visitor visitor = new Visitor(folder, most);
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      visitor.findings.add(unreadable(folder, folder));
    }
    visitor.files.sort(Path::compareTo);
    return new FolderWalk(visitor.files, visitor.histories, visitor.findings);
  }

  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static Finding unreadable(Path folder, Path file) {
    return Finding.warning(
        "scan-file",
        Place.of(name(folder, file)),
        "The file or folder cannot be opened.",
        "Check its name and its permissions.");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final int most;
    private final List<Path> files = new ArrayList<>();
    private long seen;
    private final List<Path> histories = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Visitor(Path folder, int most) {
      this.folder = folder;
      this.most = most;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes its) {
      if (full()) {
        return FileVisitResult.TERMINATE;
      }
      if (at.getFileName() != null && at.getFileName().toString().equals(".git")) {
        histories.add(at);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return !at.equals(folder) && PASSED_OVER.contains(at.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
      Place place = Place.of(name(folder, file));
      if (full()) {
        return FileVisitResult.TERMINATE;
      }
      if (its.isSymbolicLink()) {
        findings.add(
            Finding.note(
                "scan-link",
                place,
                "This is a link to another place, and links are not followed.",
                "Copy the file itself into the folder, if it belongs to the record."));
      } else if (its.isRegularFile()) {
        named(file, place);
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Folders and links count too, so that no tree of them goes on for ever. */
    private boolean full() {
      if (++seen <= most + 1L) {
        return false;
      }
      findings.add(
          Finding.warning(
              "scan-limit",
              Place.of(folder.toString()),
              "The folder holds more than " + most + " files and folders; the rest was not read.",
              "Scan its folders one by one, or raise the limit with --most."));
      return true;
    }

    private void named(Path file, Place place) {
      if (Characters.firstBad(file.getFileName().toString()).isPresent()) {
        findings.add(
            Finding.warning(
                "scan-name",
                place,
                "The name of the file holds control characters, which no record can name.",
                "Rename the file."));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      findings.add(unreadable(folder, file));
      return FileVisitResult.CONTINUE;
    }
  }
}
