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

  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  private Discloser() {}

  /** All disclosures; a target that is not known is a finding and is left out. */
  public static Disclosures disclose(
      Project project, EvidenceReview evidence, Assessment assessment) {
    List<String> targets = project.disclosure().targets();
    List<Finding> findings = new ArrayList<>();
    List<Target> known = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Optional<Target> target = Target.shipped(targets.get(i));
      target.ifPresent(known::add);
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
    LabelWords words = new LabelWords(project, work, extent);
    Map<Locale, String> labels = new LinkedHashMap<>();
    Map<Locale, String> notices = new LinkedHashMap<>();
    Map<Locale, String> why = new LinkedHashMap<>();
    Map<Locale, String> names = new LinkedHashMap<>();
    for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      labels.put(language, words.label(language));
      notices.put(language, words.notice(language));
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
        target.optionsFor(extent, labels.get(Locale.ENGLISH)),
        marks(extent));
  }

  private static Map<String, String> marks(Extent extent) {
    return switch (extent) {
      case GENERATED -> Map.of("digitalSourceType", IPTC + "trainedAlgorithmicMedia");
      case MIXED -> Map.of("digitalSourceType", IPTC + "compositeWithTrainedAlgorithmicMedia");
      case NONE -> Map.of("digitalSourceType", IPTC + "digitalCreation");
      case UNKNOWN -> Map.of();
    };
  }

  private static Finding unknown(Project project, String id, int index) {
    return Finding.error(
            "unknown-target",
            project.places().of("disclosure.targets[" + index + "]"),
            "The target \"" + id + "\" is not known.",
            "Choose from " + String.join(", ", Target.SHIPPED) + ".")
        .withholding("disclosure");
  }
}
