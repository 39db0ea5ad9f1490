package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.Map;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.law.ActWords;
import org.bonafide.law.Sentence;
import org.bonafide.law.table.Ruling;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/**
 * Reads one element under US law, act by act, by the rows of {@code acts.yaml}. What is not stated
 * stays open and is never read in the claimant's favour.
 *
 * @param others what of the work is somebody else's, in the words of the form
 */
record UsActs(Project project, EvidenceReview evidence, Work work, List<String> others) {

  static final String GUIDANCE = "us-88-fr-16190";

  UsActs(Project project, EvidenceReview evidence, Work work) {
    this(project, evidence, work, UsOthers.in(work).words());
  }

  UsElement read(Element element, UsForm form) {
    UsElement found = new UsElement(element.id(), element.what(), work.category(), form);
    String path = "works." + work.id() + ".elements." + element.id();
    UsGenerated generated = new UsGenerated(project, element, path);
    generated.read(found);
    for (int i = 0; i < element.steps().size(); i++) {
      act(found, element, i, generated.mustBeShown(), path + ".steps[" + i + "]");
    }
    found.ofOthers.addAll(UsOthers.in(element).words());
    found.settleRevisions(holdsOthers(element, found));
    new UsSource(project, work.category(), element).read(found, holdsOthers(element, found));
    if (!element.tellsHowItCameAbout()) {
      found.ask("us-open-made");
    }
    return found;
  }

  /** Whether something of somebody else is stated to be in it, or is of its kind in the work. */
  private boolean holdsOthers(Element element, UsElement found) {
    return !element.part().others().items().isEmpty()
        || others.stream().anyMatch(words -> words.contains(found.noun));
  }

  /** Whether it is asked what an edit adds, which decides nothing where the editor made it all. */
  private boolean isOfEdit(Ruling ruling, Step step, UsElement found) {
    return ruling.is() == Ruling.Standing.OPEN
        && ruling.because().id().equals("us-open-change")
        && step.act() == Act.EDIT
        && UsKinds.ofAct(step.act(), found.what, work.category()).isEmpty();
  }

  private void act(UsElement found, Element element, int index, boolean mustBeShown, String path) {
    Step step = element.steps().get(index);
    found.edited |=
        step.act() == Act.EDIT
            && !UsKinds.isNeverClaimed(found.what)
            && project.generative(step) != Answer.YES
            && step.expressive() != Answer.NO
            && step.perceptible() != Answer.NO;
    UsClaimed claimed = new UsClaimed(project, work.category(), found, step);
    Map<String, String> facts =
        new UsActFacts(project, work, element, index, claimed.kind(), mustBeShown).all();
    Sentence named = Sentence.said(element.named());
    for (String list : List.of("lacking", "acts")) {
      Ruling ruling = UnitedStates.TABLES.ofAct(list, project, evidence, element, index, facts);
      if (isOfEdit(ruling, step, found)) {
        found.askOfEdit(ruling.because().id(), step.by(), named, ActWords.of(step.act()));
        continue;
      }
      found.ruled(ruling, path, named, ActWords.of(step.act()));
      if (ruling.is() == Ruling.Standing.CLAIMED) {
        claimed.read();
      }
    }
  }
}
