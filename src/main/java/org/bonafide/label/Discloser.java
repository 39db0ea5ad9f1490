package org.bonafide.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.Assessment;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * Says for every finished work and target what label is owed, why, and in which words.
 *
 * <p>Example: a generated picture at {@code etsy} is {@link Duty#REQUIRED}, label "AI-generated
 * image".
 */
public final class Discloser {

  private Discloser() {}

  /** All disclosures; a target that is not known is a finding and is left out. */
  public static Disclosures disclose(
      Project project, EvidenceReview evidence, Assessment assessment) {
    List<String> targets = project.disclosure().targets();
    List<Finding> findings = new ArrayList<>();
    List<Target> known = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Optional<Target> target = Target.shipped(targets.get(i));
      target
          .filter(t -> known.stream().noneMatch(k -> k.id().equals(t.id())))
          .ifPresent(known::add);
      if (target.isEmpty()) {
        findings.add(unknown(project, targets.get(i), i));
      }
    }
    if (targets.isEmpty()) {
      known.add(Target.shipped("general").orElseThrow());
    }
    List<Disclosed> all = new ArrayList<>();
    for (Work work : project.works().values()) {
      if (work.status() == Work.Status.FINISHED) {
        known.forEach(target -> all.add(disclosed(project, work, target)));
      }
    }
    return new Disclosures(all, findings);
  }

  private static Disclosed disclosed(Project project, Work work, Target target) {
    Extent extent = Extent.of(project, work);
    Notice notice = new Notice(project, work, extent);
    Map<Locale, String> labels = new LinkedHashMap<>();
    Map<Locale, String> notices = new LinkedHashMap<>();
    Map<Locale, String> why = new LinkedHashMap<>();
    Map<Locale, String> names = new LinkedHashMap<>();
    for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      labels.put(language, Labels.shipped().label(project, work, extent, language));
      notices.put(language, notice.in(language));
      why.put(language, target.whyIn(language, extent));
      names.put(language, target.nameIn(language));
    }
    return new Disclosed(
        work.id(),
        target.id(),
        names,
        target.dutyOf(extent),
        why,
        target.authority(),
        labels,
        notices,
        options(project, work, target, extent, labels),
        new Marks(project, work, extent).all());
  }

  private static Map<String, String> options(
      Project project, Work work, Target target, Extent extent, Map<Locale, String> labels) {
    Map<String, String> options = target.optionsFor(extent, labels);
    boolean contains =
        extent == Extent.GENERATED || extent == Extent.MIXED || extent == Extent.MODIFIED;
    if (target.derive().equals("kdp") && contains) {
      options.putAll(new KdpAnswers(project, work).answers());
    }
    return options;
  }

  private static Finding unknown(Project project, String id, int index) {
    return Finding.error(
            "unknown-target",
            project.places().of("disclosure.targets[" + index + "]"),
            "The target \"" + id + "\" under the key \"targets\" is not known.",
            Target.nearest(id).map(near -> "Did you mean \"" + near + "\"? ").orElse("")
                + "Choose from "
                + String.join(", ", Target.SHIPPED)
                + ".")
        .withholding("disclosure");
  }
}
