package org.bonafide.project;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;

/**
 * Names the keys that a record leaves out and that documents would say more with. A key that is
 * missing is never read as a statement, so a record written before this was so may now say less:
 * these notes say where, and which key to add.
 */
public final class NotStated {

  private final Project project;
  private final List<Finding> findings = new ArrayList<>();

  private NotStated(Project project) {
    this.project = project;
  }

  /** A note for each such place, in the order of the record. */
  public static List<Finding> of(Project project) {
    NotStated all = new NotStated(project);
    all.check();
    return List.copyOf(all.findings);
  }

  private void check() {
    for (Work work : project.works().values()) {
      String path = "works." + work.id();
      work.elements()
          .values()
          .forEach(element -> element(work, element, path + ".elements." + element.id()));
      work.arrangement().ifPresent(a -> arrangement(a, path + ".arrangement"));
    }
    project.people().values().forEach(this::person);
  }

  private void element(Work work, Element element, String path) {
    List<Step> steps = element.steps();
    if (work.status() == Work.Status.FINISHED
        && !steps.isEmpty()
        && element.generatedPart() == GeneratedPart.UNKNOWN) {
      note(
          "generated-part-not-stated",
          path,
          "The element \""
              + element.id()
              + "\" does not say how much of it a tool generated, so no document says that it was"
              + " made without one, and its claim stays open.",
          "Add \"generated-part: none\", \"de-minimis\" or \"appreciable\".");
    }
    for (int i = 0; i < steps.size(); i++) {
      step(element, steps.get(i), path + ".steps[" + i + "]");
    }
  }

  private void step(Element element, Step step, String path) {
    boolean making = step.act().makesExpression() || step.act().changes();
    if (making && !step.means().isStated()) {
      note(
          "means-not-stated",
          path,
          "This act does not say with what it was done, so no document says \"by hand\"."
              + (element.generatedPart() == GeneratedPart.NONE
                  ? ""
                  : " Whether it was a person's own is open."),
          "Add \"with: hand\" where no software was used, or the tool.");
    }
    if (step.act() == Act.INPUT && step.whose() == Whose.NOT_STATED) {
      note(
          "input-not-stated",
          path,
          "This act does not say whose the material was that was put in, so no document calls it"
              + " somebody's own.",
          "Add \"of: own\", \"of: generated\", \"of: third-party\", or the id of whose it was.");
    }
    if (step.act().changes()
        && element.generatedPart() == GeneratedPart.APPRECIABLE
        && project.persons(element, step) != Answer.NO
        && (step.expressive() == Answer.UNKNOWN || step.perceptible() == Answer.UNKNOWN)) {
      note(
          "change-not-answered",
          path,
          "This act does not answer whether a person made creative choices in it, and whether one"
              + " can see them in the result; until then it counts for nobody.",
          "Add \"expressive\" and \"perceptible\" with yes or no.");
    }
  }

  private void arrangement(Arrangement arrangement, String path) {
    if (arrangement.counts() == Answer.UNKNOWN) {
      note(
          "arrangement-not-answered",
          path,
          "The arrangement does not answer who made it, whether it took creative choices, and"
              + " whether one can see them; until then it is claimed by nobody.",
          "Add \"by\", \"expressive\" and \"perceptible\".");
    }
  }

  private void person(Person person) {
    Person.Shown shown = person.shown();
    if (!shown.credit().isEmpty()
        && shown.pseudonym().isEmpty()
        && shown.publishName() == Answer.UNKNOWN) {
      note(
          "credit-is-no-pseudonym",
          "people." + person.id() + ".credit",
          "A credit is the name shown; no form takes it for a pseudonym, and whether the legal name"
              + " may stand in a public register is open.",
          "Add \"publish-name: yes\" or \"no\", and \"pseudonym\" where the credit is one.");
    }
  }

  private void note(String rule, String path, String message, String remedy) {
    findings.add(Finding.note(rule, project.places().of(path), message, remedy));
  }
}
