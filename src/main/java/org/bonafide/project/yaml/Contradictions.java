package org.bonafide.project.yaml;

import java.util.List;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;

/** The contradictions of a record that are some in any country, in the order in which they run. */
final class Contradictions {

  private static final List<Contradiction> ALL =
      List.of(
          new GeneratedByNothing(),
          new OthersInNothing(),
          new ImpressionDisagrees(),
          new ToolDoesNotGenerate());

  private Contradictions() {}

  static void check(Project project, Findings findings) {
    project
        .works()
        .values()
        .forEach(work -> Contradiction.all(ALL, project, work).forEach(findings::add));
  }
}
