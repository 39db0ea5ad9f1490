package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.Contradiction;
import org.bonafide.project.Project;

/**
 * What a step says must not take back what its act, its tool or its element says. The stricter of
 * the two is assessed; which is right the user must say.
 */
final class UsContradictions implements UsRule {

  private static final List<Contradiction> ALL =
      List.of(
          new UsToolsDoNotGenerate(),
          new UsActMakesExpression(),
          new UsNothingElseIsThere(),
          new UsProgramTranslated(),
          new UsPlacedByRoutine());

  @Override
  public List<Finding> check(UsCase one) {
    return Contradiction.all(ALL, one.project(), one.work());
  }

  /**
   * The finding of each of them.
   *
   * @param at the path of what is said
   * @param other the path of what takes it back
   */
  static Stream<Finding> finding(
      Project project, String at, String what, String other, String remedy) {
    return Stream.of(
        Finding.warning(
                "facts-disagree",
                project.places().of(at),
                what + " (see " + project.places().of(other) + ").",
                remedy)
            .by(UsActs.GUIDANCE));
  }
}
