package org.bonafide.evidence.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.signed.SignerLists;
import org.bonafide.evidence.trace.Signature;
import org.bonafide.evidence.trace.Trace;
import org.bonafide.evidence.trace.Traces;
import org.bonafide.parallel.Threads;

/**
 * What was found in a folder. Nothing is written, and nothing of the folder is changed.
 *
 * <p>Example: {@code Scan.of(Path.of("exports"), Scan.MOST)}.
 *
 * @param files in the order of their names
 */
public record Scan(List<Scanned> files, List<Finding> findings) {

  /** More files than this are not read unless the user says so. */
  public static final int MOST = 200_000;

  public Scan {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Reads a folder on the caller's own thread. */
  public static Scan of(Path named, int most) {
    return of(named, most, Threads.ONE);
  }

  /** Reads a folder; a file that cannot be read is a finding, and the scan goes on. */
  public static Scan of(Path named, int most, Threads threads) {
    return of(named, most, threads, SignerLists.SHIPPED);
  }

  /** The same, with signers looked for on lists. */
  public static Scan of(Path named, int most, Threads threads, SignerLists lists) {
    Path folder = real(named);
    FolderWalk walk = FolderWalk.of(folder, most);
    Map<String, String> words = new ConcurrentHashMap<>();
    List<Read> read = threads.each(walk.files(), file -> read(folder, file, words, lists));
    List<Finding> findings = new ArrayList<>(walk.findings());
    read.forEach(one -> findings.addAll(one.findings));
    List<Scanned> files = new ArrayList<>();
    walk.histories().stream()
        .sorted()
        .forEach(git -> files.add(GitHistory.read(git, FolderWalk.name(folder, git), findings)));
    read.forEach(one -> files.add(one.file));
    findings.sort(Finding.ORDER);
    return new Scan(StampedFiles.told(files), findings);
  }

  /** The files in which a tool wrote something. */
  public List<Scanned> traced() {
    return files.stream().filter(file -> !file.traces().isEmpty()).toList();
  }

  /** What is known of each file, of those too in which nothing was found. */
  public List<FileFacts> facts(boolean confidential) {
    return files.stream().map(file -> FileFacts.of(file, confidential)).toList();
  }

  /** Plain files of a form that is not read. */
  public List<Scanned> unread() {
    return files.stream().filter(file -> file.format().isEmpty()).toList();
  }

  /** How many histories of commits there are. */
  long histories() {
    return files.stream().filter(Scanned::isHistory).count();
  }

  private record Read(Scanned file, List<Finding> findings) {}

  private static Read read(Path folder, Path file, Map<String, String> words, SignerLists lists) {
    String name = FolderWalk.name(folder, file);
    FileParts taken = FileReader.of(file);
    List<Finding> findings = new ArrayList<>();
    taken.troubles().stream()
        .sorted()
        .forEach(trouble -> findings.add(TroubleFinding.of(Place.of(name), trouble)));
    List<Trace> traces = new ArrayList<>();
    try {
      Traces.of(taken, lists).forEach(trace -> traces.add(trace.sharing(words)));
    } catch (StackOverflowError e) {
      findings.add(TroubleFinding.tooDeep(Place.of(name)));
    }
    if (traces.stream().anyMatch(t -> t.signature() == Signature.MANIFEST_BROKEN)) {
      findings.add(BrokenManifest.finding(Place.of(name), traces));
    }
    return new Read(
        new Scanned(
            name, taken.format(), taken.sha256(), taken.bytes(), fileTime(file), traces, ""),
        findings);
  }

  /** A folder that the user names may itself be a link; links in it are not followed. */
  private static Path real(Path named) {
    try {
      return named.toRealPath();
    } catch (IOException e) {
      return named;
    }
  }

  private static String fileTime(Path file) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
          .toInstant()
          .atZone(ZoneOffset.UTC)
          .toLocalDate()
          .toString();
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }
}
