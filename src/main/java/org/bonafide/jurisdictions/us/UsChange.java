package org.bonafide.jurisdictions.us;

import org.bonafide.law.ActWords;
import org.bonafide.law.Sentence;
import org.bonafide.project.Act;
import org.bonafide.project.Answer;
import org.bonafide.project.Step;

/**
 * An act that changes what is there: an edit, a composite, an arrangement.
 *
 * <p>Who made the pieces and who chose and placed them are two questions. An edit by a generative
 * function is the tool's; a choice and placing that the record states to be a person's expression,
 * to be perceptible and to be separable is the person's also where a generative tool made the
 * pieces (Part 2 report, of tools that let the user control selection and placement).
 *
 * @param persons whether the act was the person's own
 */
record UsChange(UsElement found, Answer persons, Step step, String path) {

  void read() {
    Sentence act = ActWords.of(step.act());
    boolean places = step.act() != Act.EDIT;
    if (step.expressive() == Answer.NO || step.perceptible() == Answer.NO) {
      found.because("us-change-no", path);
    } else if (persons == Answer.NO && !places) {
      found.because("us-change-generative", path);
    } else if (persons == Answer.NO && step.separable() == Answer.NO) {
      found.because("us-placed-no", path);
    } else if (persons == Answer.UNKNOWN && !(places && isStated())) {
      found.ask(step.means().isStated() ? "us-open-function" : "us-open-tool", act);
    } else if (step.by().isEmpty()) {
      found.ask("us-open-by", act);
    } else if (persons == Answer.NO && !isStated()) {
      found.ask("us-open-placed", act);
    } else if (step.expressive() == Answer.UNKNOWN || step.perceptible() == Answer.UNKNOWN) {
      found.ask("us-open-change", act);
    } else if (found.what.isEmpty()) {
      found.ask("us-open-what");
    } else {
      claim(places);
    }
  }

  private boolean isStated() {
    return step.expressive() == Answer.YES
        && step.perceptible() == Answer.YES
        && step.separable() == Answer.YES;
  }

  private void claim(boolean places) {
    boolean shown = !step.aspects().isEmpty() && step.confidential() != Answer.YES;
    String aspects = shown ? " (" + UsForm.ENGLISH.list(step.aspects()) + ")" : "";
    String before = places ? "selection, coordination, and arrangement of " : "modification of ";
    found.claim(new UsElement.Claim(before + found.changedWords() + aspects), step.by());
    found.because(because(places), path);
    if (step.separable() != Answer.YES && (found.excluded || found.trifles)) {
      found.wish("us-wish-layers", ActWords.of(step.act()));
    }
    if (step.aspects().isEmpty()) {
      found.wish("us-wish-aspects", ActWords.of(step.act()));
    }
    if (step.before().isEmpty() || step.after().isEmpty()) {
      found.wish("us-wish-before-after", ActWords.of(step.act()));
    }
  }

  private String because(boolean places) {
    if (!places) {
      return "us-change";
    }
    return persons == Answer.NO ? "us-placed" : "us-arranged-parts";
  }
}
