package org.bonafide.law;

import org.bonafide.diagnose.Place;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** A work with its drafted application: what a {@link UsRule} looks at. */
record UsCase(Project project, Work work, UsApplication application) {

  /** The place of a path below the work, as in {@code .owner}. */
  Place place(String path) {
    return project.places().of("works." + work.id() + path);
  }

  /** The file stem of this work's US statement. */
  String instrument() {
    return project.works().size() == 1 ? "registration-us" : "registration-us-" + work.id();
  }

  boolean isDrafted() {
    return !application.application().equals("none");
  }
}
