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
import org.bonafide.write.Writer;

/**
 * The front door of the library: a record in, a folder of instruments out, written whole or not at
 * all.
 *
 * <p>Example: {@code Publisher.publish(Request.of("examples/campaign/project.yaml"))} writes {@code
 * out/lum-2026-014/} and reports what it wrote and what it withheld.
 */
public final class Publisher {

  private final Request request;
  private final List<Writer> writers;

  private Publisher(Request request, List<Writer> writers) {
    this.request = request;
    this.writers = writers;
  }

  /** Does what the request asks; never throws for what a user, a disk or a folder can do wrong. */
  public static Report publish(Request request) {
    return publish(request, Formats.writers(request.formats()));
  }

  static Report publish(Request request, List<Writer> writers) {
    return new Publisher(request, writers).publish();
  }

  private Report publish() {
    Prepared prepared = Preparation.of(request, writers);
    if (prepared.matter().isEmpty()) {
      List<Withheld> all = Withholding.everything(request.kinds(), prepared);
      List<Finding> findings = prepared.findings();
      return new Report(
          Optional.empty(), List.of(), all, List.of(), 0, findings, Exit.of(findings));
    }
    Matter matter = prepared.matter().get();
    Outputs outputs = Outputs.of(prepared, matter, request, writers);
    String shown = request.out().orElseGet(() -> "out/" + slug(matter.project()));
    List<Finding> findings = new ArrayList<>(prepared.findings());
    Optional<Path> folder = Optional.empty();
    List<Finding> trouble = new ArrayList<>();
    try {
      folder = Optional.of(request.current().resolve(shown));
      trouble.addAll(land(folder.get(), shown, prepared, matter, outputs));
    } catch (InvalidPathException e) {
      trouble.add(FileTrouble.finding(shown, e));
    } catch (IOException e) {
      trouble.add(FileTrouble.finding(shown, e));
    }
    findings.addAll(trouble);
    findings.sort(Finding.ORDER);
    boolean failed = Exit.of(trouble) != Exit.CLEAN;
    List<String> written = new ArrayList<>(outputs.files().keySet());
    written.add(Receipt.FILE);
    return new Report(
        folder,
        failed ? List.of() : written,
        outputs.withheld(),
        outputs.ownClauses(),
        outputs.openPoints(),
        findings,
        Exit.of(findings));
  }

  private List<Finding> land(
      Path folder, String shown, Prepared prepared, Matter matter, Outputs outputs)
      throws IOException {
    LastReceipt last = LastReceipt.in(folder);
    Map<String, byte[]> files = new LinkedHashMap<>(outputs.files());
    Earlier earlier = Earlier.of(folder, shown, last, files.keySet(), outputs.withheld());
    Receipt receipt =
        new Receipt(
            request.file().getFileName().toString(),
            prepared.sha256(),
            request.manner().finalCopy(),
            List.copyOf(matter.evidence().reviewed().values()),
            outputs.clauses(),
            request.clauseFolder(),
            outputs.files(),
            earlier.digests(),
            outputs.withheld());
    files.put(Receipt.FILE, receipt.bytes());
    List<Finding> edited = EditedFiles.check(folder, shown, last, files, request.manner().force());
    if (!edited.isEmpty()) {
      return edited;
    }
    new Landing(folder).land(files);
    return earlier.findings();
  }

  private static String slug(Project project) {
    return Slug.of(project.reference().isBlank() ? project.title() : project.reference());
  }
}
