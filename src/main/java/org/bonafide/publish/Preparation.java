package org.bonafide.publish;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.LawIsSomewhere;
import org.bonafide.draft.facts.Brief;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.evidence.RecordFiles;
import org.bonafide.evidence.marks.AiMark;
import org.bonafide.evidence.marks.AiMarks;
import org.bonafide.instrument.Numbered;
import org.bonafide.jurisdictions.Jurisdictions;
import org.bonafide.label.Discloser;
import org.bonafide.label.Disclosures;
import org.bonafide.law.Assessment;
import org.bonafide.law.Assessor;
import org.bonafide.parallel.Threads;
import org.bonafide.project.NotStated;
import org.bonafide.project.Project;
import org.bonafide.publish.consistency.AiMarkContradicts;
import org.bonafide.publish.consistency.Consistency;
import org.bonafide.publish.consistency.Glyphs;
import org.bonafide.publish.consistency.SigningCopy;
import org.bonafide.publish.consistency.WorkedRecord;
import org.bonafide.publish.files.DataTrouble;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.write.Writer;

/**
 * The pipeline as far as it goes without writing: read, review, assess, disclose, draft and number,
 * then compare the instruments with each other, lint them and look at what cannot be printed. It
 * stands here and nowhere else.
 *
 * @param loaded read beside the record: at a cold start each takes as long as the other
 */
record Preparation(Supplier<Bonafide.Loaded> loaded, Threads threads) {

  /** Works a record up; never throws for what a user can do wrong. */
  Prepared prepared(ProjectSource source, Wanted wanted, List<Writer> writers) {
    return prepared(source, wanted, true, writers);
  }

  /** Works a record up to its numbered instruments, and compares nothing. */
  Prepared drafted(ProjectSource source, Wanted wanted) {
    return prepared(source, wanted, false, List.of());
  }

  private Prepared prepared(
      ProjectSource source, Wanted wanted, boolean checks, List<Writer> writers) {
    return DataTrouble.met(() -> workedUp(source, wanted, checks, writers), Preparation::stopped);
  }

  private Prepared workedUp(
      ProjectSource source, Wanted wanted, boolean checks, List<Writer> writers) {
    try {
      Supplier<Bonafide.Loaded> begun = threads.begin(loaded::get);
      ProjectSource.Read read = source.read();
      List<Finding> findings = new ArrayList<>(read.reading().findings());
      if (read.reading().project().isEmpty()) {
        return prepared(read, Optional.empty(), findings);
      }
      Project recorded = read.reading().project().get();
      Project stated = wanted.terms().in(recorded);
      Project settled = LawIsSomewhere.settled(stated);
      Project project = wanted.targets().isEmpty() ? settled : settled.goingTo(wanted.targets());
      RecordFiles files = source.files();
      EvidenceReview evidence = EvidenceReview.of(project, files, source.stamps());
      // Record files are looked into while the instruments are drafted.
      Supplier<Map<String, AiMark>> marks =
          threads.begin(() -> checks ? AiMarks.of(evidence, files, threads) : Map.of());
      Assessment assessment = new Assessor(Jurisdictions.shipped()).assess(project, evidence);
      Bonafide.Loaded with = begun.get();
      if (with.trouble().isPresent()) {
        return stopped(List.of(with.trouble().get()));
      }
      WorkedRecord worked = worked(project, evidence, assessment, with, wanted);
      findings.addAll(LawIsSomewhere.check(stated));
      findings.addAll(found(worked, wanted));
      findings.addAll(wanted.contractNotAsked(project));
      findings.addAll(wanted.terms().findings(project));
      if (checks) {
        findings.addAll(Consistency.check(worked));
        findings.addAll(AiMarkContradicts.check(worked, marks.get()));
        if (worked.signing()) {
          findings.addAll(SigningCopy.check(worked));
        }
        findings.addAll(checked(worked, writers));
      }
      findings.removeIf(finding -> wanted.terms().isOfOthers(finding, project));
      return prepared(read, Optional.of(worked), findings);
    } catch (InvalidPathException e) {
      return stopped(List.of(FileTrouble.finding(source.name(), e)));
    }
  }

  private static Prepared prepared(
      ProjectSource.Read read, Optional<WorkedRecord> worked, List<Finding> findings) {
    return new Prepared(
        read.sha256(), worked, findings.stream().distinct().sorted(Finding.ORDER).toList());
  }

  private static Prepared stopped(List<Finding> findings) {
    return new Prepared("", Optional.empty(), findings);
  }

  private static WorkedRecord worked(
      Project project,
      EvidenceReview evidence,
      Assessment assessment,
      Bonafide.Loaded with,
      Wanted wanted) {
    Disclosures disclosures = Discloser.disclose(project, evidence, with.targets());
    Wanted.Manner manner = wanted.manner();
    Brief brief =
        new Brief(
            project,
            evidence,
            assessment,
            disclosures,
            wanted.kindsOf(project),
            manner.notes(),
            manner.finalCopy(),
            manner.anchors(),
            wanted.terms().partiesOf(project));
    return new WorkedRecord(
        project,
        evidence,
        assessment,
        disclosures,
        with.drafter().draft(brief),
        manner.finalCopy());
  }

  /** What each step found. */
  private static List<Finding> found(WorkedRecord worked, Wanted wanted) {
    List<Finding> findings = new ArrayList<>(NotStated.of(worked.project()));
    findings.addAll(worked.evidence().findings());
    boolean registration = wanted.kinds().contains("registration");
    worked.assessment().findings().stream()
        .filter(finding -> registration || !Assessor.OF_STATEMENTS.contains(finding.rule()))
        .forEach(findings::add);
    if (wanted.kinds().contains("disclosure")) {
      findings.addAll(worked.disclosures().findings());
    }
    findings.addAll(worked.drafted().findings());
    return findings;
  }

  /**
   * Lint and the writers look at every instrument side by side: at a cold start each takes long.
   */
  private List<Finding> checked(WorkedRecord worked, List<Writer> writers) {
    Drafted drafted = worked.drafted();
    Glyphs glyphs = new Glyphs(worked.project(), drafted);
    List<Supplier<List<Finding>>> checks = new ArrayList<>();
    for (Numbered one : drafted.instruments()) {
      checks.add(() -> linted(worked, one));
      writers.forEach(writer -> checks.add(() -> glyphs.findings(one, writer)));
    }
    return Glyphs.once(threads.each(checks, Supplier::get).stream().flatMap(List::stream).toList());
  }

  private static List<Finding> linted(WorkedRecord worked, Numbered one) {
    List<Finding> found = worked.drafted().lint(one);
    return worked.signing() ? SigningCopy.unsound(found, one.instrument().id()) : found;
  }
}
