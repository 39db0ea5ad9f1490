package org.bonafide.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Suggestion;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Says for every finished work and target what label is owed, why, and in which words.
 *
 * <p>Example: a generated picture at {@code etsy} is {@link Duty#REQUIRED}, label "AI-generated
 * image".
 */
public final class Discloser {

  private final Project project;
  private final EvidenceReview evidence;
  private final DisclosureTargets targets;
  private final List<Finding> findings = new ArrayList<>();

  private Discloser(Project project, EvidenceReview evidence, DisclosureTargets targets) {
    this.project = project;
    this.evidence = evidence;
    this.targets = targets;
  }

  /** All disclosures with the shipped targets. */
  public static Disclosures disclose(Project project, EvidenceReview evidence) {
    return disclose(project, evidence, Optional.empty());
  }

  /**
   * All disclosures; a target that is not known is a finding and is left out.
   *
   * @param own a folder of the user's own target files
   */
  public static Disclosures disclose(Project project, EvidenceReview evidence, Optional<Path> own) {
    return disclose(project, evidence, new DisclosureTargets(own));
  }

  /** All disclosures with targets that were read before. */
  public static Disclosures disclose(
      Project project, EvidenceReview evidence, DisclosureTargets targets) {
    return new Discloser(project, evidence, targets).all();
  }

  private Disclosures all() {
    List<Target> known = known();
    List<Disclosed> all = new ArrayList<>();
    for (Work work : project.works().values()) {
      if (work.status() == Work.Status.FINISHED) {
        PartsOfWork parts = new PartsOfWork(project, evidence, work);
        known.forEach(t -> all.add(new TargetOfWork(t, parts).disclosed()));
        missing(parts, known);
      }
    }
    return new Disclosures(all, findings);
  }

  private List<Target> known() {
    List<String> stated = project.disclosure().targets();
    List<Target> known = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < stated.size(); i++) {
      String id = stated.get(i);
      int before = findings.size();
      Optional<String> meant = targets.id(id);
      Optional<Target> target =
          seen.add(meant.orElse(id)) ? targets.find(id, findings) : Optional.empty();
      target.ifPresent(known::add);
      if (target.isEmpty() && meant.isEmpty() && findings.size() == before) {
        findings.add(unknown(id, i));
      }
    }
    return stated.isEmpty() ? List.of(DisclosureTargets.shipped("general")) : known;
  }

  private Finding unknown(String id, int index) {
    return Finding.error(
            "unknown-target",
            project.places().of("disclosure.targets[" + index + "]"),
            "The target \"" + id + "\" under the key \"targets\" is not known.",
            nearest(id).map(near -> "Did you mean \"" + near + "\"? ").orElse("")
                + "Choose from "
                + String.join(", ", targets.known())
                + ".")
        .withholding(Scope.labels());
  }

  /** The id nearest to a word, for "did you mean". */
  private Optional<String> nearest(String written) {
    String word = DisclosureTargets.plain(written);
    String start = word.substring(0, Math.min(3, word.length()));
    return Suggestion.near(word, targets.names())
        .or(
            () ->
                targets.known().stream()
                    .filter(id -> id.contains(word) || word.contains(id) || id.startsWith(start))
                    .findFirst());
  }

  /** One note a work: which keys would settle the duties that are open. */
  private void missing(PartsOfWork parts, List<Target> at) {
    Disclosable told = parts.whole();
    Set<Question> asked = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    for (Target target : at) {
      List<Question> questions = new TargetOfWork(target, parts).openDuty();
      if (!questions.isEmpty()) {
        asked.addAll(questions);
        open.add(target.id());
      }
    }
    String id = told.work().id();
    if (!open.isEmpty()) {
      findings.add(
          Finding.note(
              "label-duty-open",
              project.places().of("works." + id),
              "Whether a label is owed for \""
                  + id
                  + "\" is undetermined at "
                  + String.join(", ", open)
                  + ", since the record leaves open what it turns on.",
              remedy(told, List.copyOf(asked))));
    }
    general(told, asked);
  }

  /**
   * A note where the words of a label stay general, since the record does not state whether one can
   * see what a person did: a retouch that is not asked about would not exist for the label.
   */
  private void general(Disclosable told, Set<Question> asked) {
    List<Question> open =
        told.generation().open().stream().filter(q -> !asked.contains(q)).toList();
    if (told.generation().contains() && !open.isEmpty()) {
      findings.add(
          Finding.note(
              "label-stays-general",
              project.places().of(told.inRecord(open.get(0))),
              "The label of \""
                  + told.work().id()
                  + "\" says only that generated material is in it: the record does not state "
                  + TargetVocabulary.shipped().list(open, Locale.ENGLISH)
                  + ".",
              remedy(told, open)));
    }
  }

  private static String remedy(Disclosable told, List<Question> open) {
    return TargetVocabulary.shipped().asks(open)
        + "State "
        + String.join(", ", open.stream().map(told::inRecord).distinct().toList())
        + ".";
  }
}
