package org.bonafide.page.tray;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.evidence.SortedFiles;
import org.bonafide.publish.evidence.StatedRecord;
import org.bonafide.publish.files.CopiedFiles;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.interview.OpenRecord.Came;

/**
 * Puts what lies in a tray beside a record, and what it tells into the record: both, or neither.
 *
 * <p>Example: {@code new TrayKeeping(folder, record, tray).keep()}.
 *
 * @param folder from which the record is named
 */
public record TrayKeeping(Path folder, OpenRecord record, Tray tray) {

  /** The folder beside a record into which files are copied. */
  public static final String BESIDE = "evidence";

  private static final String REJECTED = "rejected";
  private static final int MOST_OF_ONE_NAME = 10_000;

  /**
   * What came of it.
   *
   * @param added nothing where nothing was kept
   * @param why what stands in the way, where nothing was kept
   * @param copied by the names that the record has for them
   */
  public record Kept(
      Optional<SortedFiles.Added> added, List<String> copied, Optional<Finding> why) {}

  /** Keeps all that lies there now, and takes it out of the tray. */
  public Kept keep() {
    return tray.alone(this::kept);
  }

  private Kept kept() {
    List<TrayFile> files = tray.files();
    Path links = tray.beside();
    try {
      Path home = folder.resolve(record.named()).toAbsolutePath().normalize().getParent();
      Map<String, Path> copies = new LinkedHashMap<>();
      List<SortedFiles.Group> groups = groups(files, home, links, copies);
      Kept kept = kept(home, copies, new SortedFiles(groups, conversations(files)));
      if (kept.added().isPresent()) {
        tray.remove(files.stream().map(TrayFile::id).toList());
      }
      return kept;
    } catch (IOException e) {
      return new Kept(Optional.empty(), List.of(), Optional.of(FileTrouble.finding(BESIDE, e)));
    } finally {
      TempFolder.remove(links);
    }
  }

  private Kept kept(Path home, Map<String, Path> copies, SortedFiles sorted) throws IOException {
    CopiedFiles copied = CopiedFiles.into(home, copies);
    Optional<SortedFiles.Added> added = Optional.empty();
    boolean written = false;
    try {
      List<SortedFiles.Added> found = new ArrayList<>();
      OpenRecord.Result result =
          record.change(
              text -> {
                sorted.added(record.named(), text).ifPresent(found::add);
                return found.stream().map(SortedFiles.Added::text).findFirst();
              });
      written = result.came() != Came.REFUSED;
      added = found.stream().findFirst().filter(it -> result.came() != Came.REFUSED);
      return new Kept(added, written ? List.copyOf(copies.keySet()) : List.of(), result.why());
    } finally {
      if (!written) {
        copied.takeBack();
      }
    }
  }

  private static Set<String> conversations(List<TrayFile> files) {
    Set<String> all = new LinkedHashSet<>();
    files.forEach(file -> all.addAll(file.conversations()));
    return all;
  }

  /** The files by their parts, each under the name that it will have beside the record. */
  private List<SortedFiles.Group> groups(
      List<TrayFile> files, Path home, Path links, Map<String, Path> copies) throws IOException {
    StatedRecord stated = StatedRecord.read(folder, record.named());
    Map<String, SortedFiles.Group> groups = new LinkedHashMap<>();
    for (TrayFile file : files) {
      String part = partOf(file, stated);
      String prefix = prefix(part, stated);
      Path under = links.resolve(String.valueOf(groups.size()));
      SortedFiles.Group group =
          groups.computeIfAbsent(part, at -> new SortedFiles.Group(under, prefix, at));
      String way = way(file);
      String free = free(home, prefix, way, file.file(), copies);
      copies.put(prefix + free, file.file());
      Path link = group.folder().resolve(free);
      Files.createDirectories(link.getParent());
      link(link, file.file());
    }
    return List.copyOf(groups.values());
  }

  /** The part to which a file is sorted, else the one to which the file itself says it belongs. */
  public static String partOf(TrayFile file, StatedRecord stated) {
    List<String> known = stated.elements();
    if (!file.part().equals(TrayFile.UNSORTED)) {
      return known.contains(file.part()) ? file.part() : "";
    }
    return file.read().place(stated).orElse("");
  }

  private static String prefix(String part, StatedRecord stated) {
    boolean several = stated.isOfSeveralWorks();
    String named = part.isEmpty() ? "" : several ? part : part.substring(part.indexOf('.') + 1);
    return BESIDE + "/" + (named.isEmpty() ? "" : SafeName.of(named.replace('.', '-')).way() + "/");
  }

  /** What was not used lies in a folder that says so; the reader of evidence goes by that. */
  private static String way(TrayFile file) {
    String way = file.name().way();
    if (file.unused() == file.read().rejected()) {
      return way;
    }
    return file.unused() ? REJECTED + "/" + way : file.name().last();
  }

  /** The name, with a number where another file has it. */
  private static String free(
      Path home, String prefix, String way, Path file, Map<String, Path> copies)
      throws IOException {
    for (int n = 1; n < MOST_OF_ONE_NAME; n++) {
      String name = n == 1 ? way : SafeName.numbered(way, n);
      Path there = home.resolve(prefix + name);
      boolean mine = copies.keySet().stream().noneMatch((prefix + name)::equalsIgnoreCase);
      boolean taken = Files.exists(there, LinkOption.NOFOLLOW_LINKS);
      if (mine && (!taken || CopiedFiles.isSame(file, there))) {
        return name;
      }
    }
    throw new IOException("no name is left for " + way);
  }

  private static void link(Path link, Path file) throws IOException {
    try {
      Files.createLink(link, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // a disk without links
      Files.copy(file, link);
    }
  }
}
