package org.bonafide.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Arrangement;
import org.bonafide.project.Evidence;
import org.bonafide.project.Origin;
import org.bonafide.project.Project;
import org.bonafide.project.Step;

/**
 * What the program found of the record files, and how close to the acts they were made.
 *
 * <p>Example: a prompt log made on the day of the step it belongs to is {@link
 * Timing#CONTEMPORANEOUS}; a screen recording made during a dispute is {@link Timing#LATER} or,
 * where the user says so, {@link Timing#RE_CREATED}.
 */
public final class EvidenceReview {

  private final Project project;
  private final Map<String, Reviewed> reviewed;
  private final List<Finding> findings;
  private final Map<String, StampBound> stamps;
  private final Map<String, TimesInside> inside = new HashMap<>();
  private final TimingRule rule = TimingRule.shipped();

  private EvidenceReview(
      Project project,
      RecordFiles files,
      Map<String, Reviewed> reviewed,
      Map<String, StampBound> stamps,
      List<Finding> findings) {
    this.project = project;
    this.reviewed = Collections.unmodifiableMap(reviewed);
    this.stamps = Map.copyOf(stamps);
    this.findings = List.copyOf(findings);
    // Only what the dates alone do not settle is looked into: few files are exported so late.
    steps()
        .forEach(
            step ->
                step.records().stream()
                    .filter(id -> stated(step, id) == Timing.LATER)
                    .forEach(
                        id ->
                            inside.computeIfAbsent(
                                id, its -> TimesInside.of(reviewed.get(its), files))));
  }

  /**
   * Looks at every record file of a project.
   *
   * @param folder the folder of the project file; no file outside it is opened
   */
  public static EvidenceReview of(Project project, Path folder) {
    return of(project, RecordFiles.below(folder));
  }

  /** Looks at every record file of a project, wherever the files are; no time-stamp is at hand. */
  public static EvidenceReview of(Project project, RecordFiles source) {
    return of(project, source, Map.of());
  }

  /**
   * The same, with what time-stamps say of files.
   *
   * @param stamped by the digest of the file: the earliest time-stamp over a seal that has it
   */
  public static EvidenceReview of(
      Project project, RecordFiles source, Map<String, StampBound> stamped) {
    Map<String, Reviewed> reviewed = new LinkedHashMap<>();
    Map<String, StampBound> stamps = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    RecordFile files = new RecordFile(source, project.places());
    for (Evidence stated : project.records().values()) {
      Reviewed file = files.review(stated, findings);
      reviewed.put(stated.id(), file);
      if (file.present() && file.digestAgrees() && stamped.containsKey(file.sha256())) {
        stamps.put(stated.id(), stamped.get(file.sha256()));
      }
    }
    findings.addAll(RecordDates.check(project, stamps));
    findings.addAll(StampedBefore.check(project, stamps));
    findings.addAll(RecordsMadeAgain.check(project));
    return new EvidenceReview(project, source, reviewed, stamps, findings);
  }

  /** What was found, by record id, in the record's order. */
  public Map<String, Reviewed> reviewed() {
    return reviewed;
  }

  /** The earliest time-stamp over a seal that has the file of a record as it is now. */
  public Optional<StampBound> stamp(String recordId) {
    return Optional.ofNullable(stamps.get(recordId));
  }

  /** What is wrong with the files. */
  public List<Finding> findings() {
    return findings;
  }

  /** How many days after an act a record of it counts as made with it. */
  public static int contemporaneousDays() {
    return TimingRule.shipped().days();
  }

  /** When a record was made, seen from one step. An id that is not known is {@code UNKNOWN}. */
  public Timing timing(Step step, String recordId) {
    Timing stated = stated(step, recordId);
    boolean agrees =
        stated == Timing.LATER
            && inside.getOrDefault(recordId, TimesInside.NONE).agrees(step.on().orElseThrow());
    return agrees ? Timing.BY_FILE : stated;
  }

  /** By what the record states alone. */
  private Timing stated(Step step, String recordId) {
    Evidence record = project.records().get(recordId);
    return record == null ? Timing.UNKNOWN : rule.judge(record.origin(), made(record), step);
  }

  private MadeBetween made(Evidence record) {
    return MadeBetween.of(record, stamp(record.id()));
  }

  /** The best timing of a record over the steps that cite it. */
  public Timing timing(String recordId) {
    Evidence record = project.records().get(recordId);
    if (record == null) {
      return Timing.UNKNOWN;
    }
    return steps()
        .filter(step -> step.records().contains(recordId))
        .map(step -> timing(step, recordId))
        .min(Timing::compareTo)
        .orElse(record.origin() == Origin.RE_CREATED ? Timing.RE_CREATED : Timing.UNKNOWN);
  }

  /**
   * Whether a step has at least one record that was certainly made close to the act, or is the
   * tool's own export whose times inside agree with it ({@link Timing#BY_FILE}). A record without a
   * date, a later one, a re-created one and one of the state before a change do not make a step
   * documented; whether the file is at hand is a matter of its own ({@link Reviewed#present}).
   */
  public boolean documented(Step step) {
    return step.records().stream()
        .anyMatch(
            id ->
                timing(step, id).counts()
                    && TimingRule.canShow(made(project.records().get(id)), step));
  }

  /** Whether an arrangement has at least one record that was certainly made close to it. */
  public boolean documented(Arrangement arrangement) {
    return arrangement.records().stream()
        .map(project.records()::get)
        .anyMatch(
            record ->
                record != null && rule.madeWith(record.origin(), made(record), arrangement.on()));
  }

  private Stream<Step> steps() {
    return project.works().values().stream()
        .flatMap(work -> work.elements().values().stream())
        .flatMap(element -> element.steps().stream());
  }
}
