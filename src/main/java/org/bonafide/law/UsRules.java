package org.bonafide.law;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.GeneratedPart;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** What the US rules find in a work and its application. */
record UsRules(Project project, Work work, UsApplication application) {

  static List<Finding> check(Project project, Work work, UsApplication application) {
    List<Finding> findings = new ArrayList<>();
    UsRules rules = new UsRules(project, work, application);
    rules.generatedPartContradicts(findings);
    rules.transferUnsigned(findings);
    rules.fewItems(findings);
    rules.characterBudget(findings);
    return findings;
  }

  private Place place(String path) {
    return project.places().of("works." + work.id() + path);
  }

  private void generatedPartContradicts(List<Finding> findings) {
    for (Element element : work.elements().values()) {
      boolean generated =
          element.steps().stream().anyMatch(s -> project.generative(s) == Answer.YES);
      if (element.generatedPart() == GeneratedPart.NONE && generated) {
        findings.add(
            Finding.warning(
                    "generated-part-none",
                    place(".elements." + element.id() + ".generated-part"),
                    "The element \""
                        + element.id()
                        + "\" is said to have no generated part, yet a step used a generative function.",
                    "Write \"de-minimis\" or \"appreciable\", or correct the step.")
                .by("us-88-fr-16190"));
      }
    }
  }

  private void transferUnsigned(List<Finding> findings) {
    String claimant = project.registration().claimant();
    if (claimant.isEmpty() || application.authors().contains(claimant)) {
      return;
    }
    boolean sameAuthor =
        project.parties().containsKey(claimant)
            && application.authors().contains(project.parties().get(claimant).person());
    boolean signed =
        work.owner().map(o -> o.by().equals("assignment") && o.signed().isPresent()).orElse(false);
    if (!sameAuthor && !signed) {
      findings.add(
          Finding.warning(
              "transfer-unsigned",
              place(".owner"),
              "The claimant \""
                  + claimant
                  + "\" is not an author, and no signed transfer is recorded.",
              "State the owner with \"by: assignment\" and the day it was \"signed\", or name the author as claimant."));
    }
  }

  private void fewItems(List<Finding> findings) {
    int items = work.elements().size();
    if (work.arrangement().isPresent() && items < 4) {
      findings.add(
          Finding.note(
                  "few-items-arranged",
                  place(".arrangement"),
                  "The arrangement joins "
                      + items
                      + " elements; an examiner looks closely at a selection of fewer than four.",
                  "State every item that was selected, if there were more.")
              .by("us-compendium-618"));
    }
  }

  private void characterBudget(List<Finding> findings) {
    UsForm form = UsForm.shipped();
    int shared =
        application.materialExcluded().other().length()
            + application.newMaterialIncluded().other().length();
    if (shared > form.sharedLimit()) {
      findings.add(
          Finding.warning(
                  "field-too-long",
                  place(""),
                  "The texts for Material Excluded and New Material Included have "
                      + shared
                      + " characters; we read the limit as "
                      + form.sharedLimit()
                      + " for both.",
                  "Shorten the descriptions of the elements.")
              .by("us-compendium-621"));
    }
    if (application.noteToOffice().length() > form.noteLimit()) {
      findings.add(
          Finding.warning(
              "field-too-long",
              place(""),
              "The Note to Copyright Office is longer than " + form.noteLimit() + " characters.",
              "Shorten the descriptions of the elements."));
    }
  }
}
