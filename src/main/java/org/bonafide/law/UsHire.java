package org.bonafide.law;

import java.util.Optional;
import org.bonafide.project.Ownership;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Whether the form names an employer as author (17 U.S.C. 101; Compendium (Third) 614.2(B)).
 *
 * <p>An employee's work names the employer and not the person. A commissioned work stays its
 * maker's, unless it is one of nine kinds and both signed that it is made for hire; where a writing
 * is signed the question stays open, since the record does not say what it says. Hire never
 * supplies the human authorship that a claim needs (Thaler).
 *
 * @param answer whether the form says "work made for hire"
 * @param employer who is named as author, where the answer is {@code YES}
 */
record UsHire(Answer answer, Optional<Ref> employer) {

  /** What the form says. */
  enum Answer {
    YES,
    NO,
    OPEN
  }

  static UsHire of(Project project, Work work) {
    Optional<Ownership> owner = work.owner();
    String by = owner.map(Ownership::by).orElse("unknown");
    Optional<Ref> named = owner.flatMap(Ownership::who);
    if (by.equals("employment")) {
      return named.isEmpty()
          ? new UsHire(Answer.OPEN, Optional.empty())
          : new UsHire(Answer.YES, named);
    }
    boolean signed = owner.flatMap(Ownership::signed).isPresent();
    if (by.equals("commission") && signed) {
      return new UsHire(Answer.OPEN, Optional.empty());
    }
    return new UsHire(by.equals("unknown") ? Answer.OPEN : Answer.NO, Optional.empty());
  }

  boolean isHire() {
    return answer == Answer.YES;
  }
}
