package org.bonafide.publish;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Project;
import org.bonafide.publish.files.AtomicFolder;
import org.bonafide.publish.files.Earlier;
import org.bonafide.publish.files.EditedFiles;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.LastReceipt;
import org.bonafide.publish.files.OtherDraft;
import org.bonafide.publish.files.Receipt;
import org.bonafide.publish.files.Slug;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/**
 * The front door for who works in folders: a record file in, a folder of instruments out, written
 * whole or not at all.
 *
 * <p>Example: {@code new Publisher(Bonafide.shipped()).write(Request.of(
 * "examples/campaign/project.yaml"))} writes {@code out/lum-2026-014/} and reports what it wrote
 * and what it withheld.
 *
 * @param bonafide what works the record up; the request's own folders take the place of its own
 */
public record Publisher(Bonafide bonafide) {

  /** Writes with what ships, on the caller's own thread. */
  public static Report publish(Request request) {
    return new Publisher(Bonafide.shipped()).write(request);
  }

  static Report publish(Request request, List<Writer> writers) {
    return new Publisher(Bonafide.shipped()).write(request, writers);
  }

  /** Checks with what ships, on the caller's own thread. */
  public static Prepared check(Request request) {
    return new Publisher(Bonafide.shipped()).prepared(request);
  }

  /** All that is wrong with a record, and what would be written; nothing is. */
  public Prepared prepared(Request request) {
    return bonafide.with(request.own()).check(request.source(), request.wanted());
  }

  /** Does what the request asks; never throws for what a user, a disk or a folder can do wrong. */
  public Report write(Request request) {
    return write(request, Formats.writers(request.wanted().formats()));
  }

  private Report write(Request request, List<Writer> writers) {
    Bonafide own = bonafide.with(request.own());
    Outcome outcome = Outcome.of(own, request.source(), request.wanted(), writers);
    return land(outcome, request);
  }

  /** Puts what came of a record into the folder that a request names. */
  public Report land(Outcome outcome, Request request) {
    return outcome.receipted().isEmpty() ? unread(outcome) : landed(outcome, request);
  }

  private static Report unread(Outcome outcome) {
    return new Report(
        Optional.empty(),
        List.of(),
        outcome.withheld(),
        List.of(),
        0,
        outcome.findings(),
        outcome.exit());
  }

  private static Report landed(Outcome outcome, Request request) {
    Project project = outcome.worked().orElseThrow().project();
    String usual = request.into().folder().orElseGet(() -> "out/" + slug(project));
    String shown = usual + draftFolder(project, request.wanted());
    List<Finding> findings = new ArrayList<>(outcome.findings());
    Optional<Path> folder = Optional.empty();
    List<Finding> trouble = new ArrayList<>();
    try {
      folder = Optional.of(request.named().current().resolve(shown));
      Path into = folder.get();
      boolean force = request.into().force();
      // A signing copy of which nothing may be signed leaves no folder with a receipt alone.
      trouble.addAll(
          isEmptyCopy(outcome.receipted().orElseThrow())
              ? land(into, shown, outcome, force, files -> {})
              : new AtomicFolder(into)
                  .alone(landing -> land(into, shown, outcome, force, landing)));
    } catch (InvalidPathException e) {
      trouble.add(FileTrouble.finding(shown, e));
    } catch (IOException e) {
      trouble.add(FileTrouble.finding(shown, e));
    }
    findings.addAll(trouble);
    findings.sort(Finding.ORDER);
    boolean failed =
        Exit.of(trouble) != Exit.CLEAN || isEmptyCopy(outcome.receipted().orElseThrow());
    return new Report(
        folder,
        failed ? List.of() : List.copyOf(outcome.files().keySet()),
        outcome.withheld(),
        outcome.ownClauses(),
        outcome.openPoints(),
        findings,
        Exit.of(findings));
  }

  private static List<Finding> land(
      Path folder, String shown, Outcome outcome, boolean force, AtomicFolder.Landing landing)
      throws IOException {
    LastReceipt last = LastReceipt.in(folder);
    Receipt receipt = outcome.receipted().orElseThrow();
    Map<String, byte[]> files = new LinkedHashMap<>(receipt.outputs());
    Earlier earlier =
        Earlier.of(folder, shown, last, files.keySet(), receipt.usualNames(), outcome.withheld());
    files.put(Receipt.FILE, receipt.after(earlier).bytes());
    if (!force) {
      List<Finding> other = OtherDraft.check(folder, shown, last, receipt.contracts());
      if (!other.isEmpty()) {
        return other;
      }
    }
    if (isEmptyCopy(receipt)) {
      return earlier.findings();
    }
    List<Finding> edited = EditedFiles.check(folder, shown, last, files, force);
    if (!edited.isEmpty()) {
      return edited;
    }
    landing.land(files);
    return earlier.findings();
  }

  /** Whether nothing of a signing copy may be signed. */
  private static boolean isEmptyCopy(Receipt receipt) {
    return receipt.finalCopy() && receipt.outputs().isEmpty();
  }

  /** A numbered draft of a contract has a folder of its own, so that an earlier one stays. */
  private static String draftFolder(Project project, Wanted wanted) {
    if (!wanted.kindsOf(project).contains("contract")) {
      return "";
    }
    String own = wanted.terms().draftFolder(project, wanted.manner().finalCopy());
    return own.isEmpty() ? "" : "/" + own;
  }

  private static String slug(Project project) {
    return Slug.of(project.reference().isBlank() ? project.title() : project.reference());
  }
}
