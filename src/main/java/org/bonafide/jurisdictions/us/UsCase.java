package org.bonafide.jurisdictions.us;

import org.bonafide.diagnose.Place;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/** A work with its drafted application: what a {@link UsRule} looks at. */
record UsCase(Project project, Work work, UsApplication application) {

  /** The place of a path below the work, as in {@code .owner}. */
  Place place(String path) {
    return project.places().of("works." + work.id() + path);
  }

  boolean isDrafted() {
    return !application.application().equals("none");
  }
}
