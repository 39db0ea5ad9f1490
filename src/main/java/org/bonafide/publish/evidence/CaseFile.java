package org.bonafide.publish.evidence;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.evidence.grade.Grades;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.StampBounds;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.ProjectSource;

/**
 * A record with what is kept beside it: its files and its seals.
 *
 * <p>Example: {@code CaseFile.open(current, "project.yaml").content()}.
 *
 * @param named as the user named the record
 * @param content nothing where the record or the ledger cannot be read
 * @param findings of the record and of its files
 */
public record CaseFile(String named, Optional<Content> content, List<Finding> findings) {

  public CaseFile {
    findings = List.copyOf(findings);
  }

  /**
   * What is in it.
   *
   * @param file the project file
   */
  public record Content(Path file, Project project, EvidenceReview evidence, Ledger ledger) {

    /** The ids of the works. */
    public List<String> works() {
      return List.copyOf(project.works().keySet());
    }

    /** How each record came to be, and when; every record file is read for it. */
    public GradedRecords graded(TrustFile trusted) {
      return new GradedRecords(
          Grades.of(project, reviewed(trusted), file.getParent(), ledger, trusted.lists()));
    }

    /** A user's trust may make a time-stamp count that else bounds nothing. */
    private EvidenceReview reviewed(TrustFile trusted) {
      return trusted.certificates().isEmpty()
          ? evidence
          : EvidenceReview.of(
              project,
              RecordFiles.below(file.getParent()),
              StampBounds.of(ledger, trusted.beside(ledger.authorities())));
    }

    /** What courts and offices ask, and how it stands; of one work or law, or of all. */
    public List<WorkGaps> gaps(String work, String law) {
      return WorkGaps.of(this, law).stream()
          .filter(gaps -> work.isEmpty() || gaps.work().equals(work))
          .toList();
    }

    /** The same as an array, an object a question. */
    public String gapsJson(String work, String law) {
      return EvidenceJson.gaps(
          this,
          project.works().values().stream()
              .filter(w -> work.isEmpty() || w.id().equals(work))
              .toList(),
          law);
    }
  }

  /** Opens a record; whatever is wrong with it is a finding. */
  public static CaseFile open(Path current, String named) {
    return DataTrouble.met(
        () -> opened(current, named), slips -> new CaseFile(named, Optional.empty(), slips));
  }

  private static CaseFile opened(Path current, String named) {
    try {
      Path file = current.resolve(named).toAbsolutePath().normalize();
      ProjectReader.Reading reading = ProjectSource.file(current, named).read().reading();
      List<Finding> findings = new ArrayList<>(reading.findings());
      if (reading.project().isEmpty()) {
        return new CaseFile(named, Optional.empty(), findings);
      }
      Project project = reading.project().get();
      Ledger ledger = Ledger.of(file.getParent());
      EvidenceReview evidence =
          EvidenceReview.of(project, RecordFiles.below(file.getParent()), StampBounds.of(ledger));
      findings.addAll(evidence.findings());
      return new CaseFile(
          named, Optional.of(new Content(file, project, evidence, ledger)), findings);
    } catch (InvalidPathException e) {
      return new CaseFile(named, Optional.empty(), List.of(FileTrouble.finding(named, e)));
    } catch (IOException e) {
      return new CaseFile(named, Optional.empty(), List.of(FileTrouble.unread(Ledger.NAME)));
    }
  }
}
