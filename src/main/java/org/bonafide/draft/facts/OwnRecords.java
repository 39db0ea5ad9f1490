package org.bonafide.draft.facts;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Tool;
import org.bonafide.project.Work;

/**
 * The records that concern one work of several: what its steps, its arrangement, its owner, its
 * material of others and the terms of its tools cite. A record with one work is that work's in
 * full.
 */
public final class OwnRecords {

  private OwnRecords() {}

  public static Set<String> of(Project project, Work work) {
    if (project.works().size() == 1) {
      return project.records().keySet();
    }
    Set<String> ids = new LinkedHashSet<>();
    steps(work).forEach(step -> ids.addAll(step.records()));
    work.arrangement().ifPresent(a -> ids.addAll(a.records()));
    work.owner().ifPresent(o -> ids.addAll(o.records()));
    work.thirdParty().forEach(t -> ids.addAll(t.records()));
    steps(work)
        .flatMap(step -> step.with().stream())
        .map(project.tools()::get)
        .filter(tool -> tool != null)
        .flatMap(tool -> tool.terms().stream())
        .map(Tool.Terms::records)
        .forEach(ids::addAll);
    return ids;
  }

  private static Stream<Step> steps(Work work) {
    return work.elements().values().stream().flatMap(e -> e.steps().stream());
  }
}
