package org.bonafide.law;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.project.Act;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** The people of a work who took part in making it, in the order of its acts. */
public final class Makers {

  private Makers() {}

  /**
   * Their ids; who only reviewed it is no author (Art. 3 of the Implementing Regulations of the
   * PRC, and no other law here says otherwise), and what a tool generated has no maker.
   */
  public static List<String> of(Project project, Work work) {
    return Stream.concat(
            work.elements().values().stream()
                .flatMap(e -> e.steps().stream())
                .filter(Makers::makes)
                .flatMap(s -> s.by().stream()),
            work.arrangement().stream().flatMap(a -> a.by().stream()))
        .distinct()
        .filter(project.people()::containsKey)
        .toList();
  }

  /** Whoever did one of some acts; who only reviewed did nothing to the work. */
  public static List<String> acting(Stream<Step> acts) {
    return acts.filter(s -> s.act() != Act.REVIEW)
        .flatMap(s -> s.by().stream())
        .distinct()
        .toList();
  }

  /** Whether an act is part of the making. */
  public static boolean makes(Step step) {
    return step.act() != Act.REVIEW && step.act() != Act.GENERATE;
  }
}
