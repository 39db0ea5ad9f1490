package org.bonafide.project.yaml;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Element;
import org.bonafide.project.Evidence;
import org.bonafide.project.Filing;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.When;
import org.bonafide.project.Work;

/** Looks for dates that cannot all be true. Warnings only: which of them is wrong is not known. */
record Chronology(Project project, Findings findings) {

  void check() {
    for (Work work : project.works().values()) {
      work(work, "works." + work.id());
    }
    project.people().forEach((id, one) -> notLater("people." + id + ".died", one.died()));
    for (Evidence record : project.records().values()) {
      notLater("records." + record.id() + ".made", record.made());
    }
    project
        .tools()
        .forEach(
            (id, tool) ->
                notLater("tools." + id + ".terms.read", tool.terms().flatMap(t -> t.read())));
  }

  private void work(Work work, String path) {
    Optional<When> published = work.published().flatMap(Work.Publication::on);
    notLater(path + ".created", work.created());
    owners(work, path);
    letters(work, path);
    if (work.status() != Work.Status.PLANNED && project.isAhead(published)) {
      ahead(path + ".published.on", published.orElseThrow());
    }
    work.arrangement()
        .ifPresent(
            arranged -> {
              notLater(path + ".arrangement.on", arranged.on());
              alive(arranged.by(), arranged.on(), path + ".arrangement.on");
            });
    if (published.isPresent() && before(published, work.created())) {
      warn(
          "published-before-created",
          path + ".published.on",
          "The work \"" + work.id() + "\" is published before the day it was created.",
          "Correct \"published\" or \"created\".");
    }
    for (Element element : work.elements().values()) {
      steps(element.steps(), path + ".elements." + element.id());
    }
  }

  /** A publication in the future is planned, and nothing to ask about; a signature is not. */
  private void owners(Work work, String path) {
    boolean one = project.places().has(path + ".owner");
    for (int i = 0; i < work.owners().size(); i++) {
      String at = one ? path + ".owner" : path + ".owners[" + i + "]";
      notLater(at + ".signed", work.owners().get(i).signed());
      notLater(at + ".paid", work.owners().get(i).vesting().paidOn());
    }
  }

  /**
   * What was filed and written, and what was found of others: an office or a host answers to it.
   */
  private void letters(Work work, String path) {
    work.registered().filing().ifPresent(filing -> filed(filing, path + ".filing"));
    List<Filing.Infringement> found = work.registered().infringements();
    for (int i = 0; i < found.size(); i++) {
      notLater(path + ".infringements[" + i + "].found", found.get(i).seen().found());
    }
  }

  private void filed(Filing filing, String path) {
    notLater(path + ".on", filing.on());
    notLater(path + ".effective", filing.effective());
    for (int i = 0; i < filing.correspondence().size(); i++) {
      String at = path + ".correspondence[" + i + "]";
      notLater(at + ".on", filing.correspondence().get(i).on());
      notLater(at + ".answered", filing.correspondence().get(i).answered());
    }
  }

  private void ahead(String path, When on) {
    findings.add(
        Finding.note(
            "published-ahead",
            project.places().of(path),
            "The publication is dated "
                + on.text()
                + ", after the day the record speaks as of ("
                + project.speaksAsOf().orElseThrow().text()
                + "), so on that day the work is not published yet.",
            "Correct one of the two dates, or move \"speaks-as-of\" on when it is out."));
  }

  private void steps(List<Step> steps, String path) {
    Optional<When> earlier = Optional.empty();
    for (int i = 0; i < steps.size(); i++) {
      Optional<When> on = steps.get(i).on();
      String at = path + ".steps[" + i + "].on";
      if (before(on, earlier)) {
        warn(
            "order-of-steps",
            at,
            "This step is dated "
                + on.orElseThrow().text()
                + ", before the step it follows ("
                + earlier.orElseThrow().text()
                + ").",
            "Put the steps in the order in which they happened, or correct the date.");
      }
      notLater(at, on);
      alive(steps.get(i).by(), on, at);
      earlier = on.isPresent() ? on : earlier;
    }
  }

  /** Nobody acts after the day of death; which of the two dates is wrong is not known. */
  private void alive(List<String> by, Optional<When> on, String path) {
    for (String id : by) {
      Optional<When> died = Optional.ofNullable(project.people().get(id)).flatMap(Person::died);
      if (before(died, on)) {
        warn(
            "act-after-death",
            path,
            "This act of \""
                + id
                + "\" is dated "
                + on.orElseThrow().text()
                + ", after the day at "
                + project.places().of("people." + id + ".died")
                + " on which that person died ("
                + died.orElseThrow().text()
                + ").",
            "Correct one of the two dates, or name under \"by\" who did it.");
      }
    }
  }

  private void notLater(String path, Optional<When> date) {
    if (before(project.speaksAsOf(), date)) {
      warn(
          "after-speaks-as-of",
          path,
          "The date "
              + date.orElseThrow().text()
              + " is after the day the record speaks as of ("
              + project.speaksAsOf().orElseThrow().text()
              + ").",
          "Correct one of the two dates.");
    }
  }

  private static boolean before(Optional<When> one, Optional<When> other) {
    return one.isPresent() && other.isPresent() && one.get().certainlyBefore(other.get());
  }

  private void warn(String rule, String path, String message, String remedy) {
    findings.add(Finding.warning(rule, project.places().of(path), message, remedy));
  }
}
