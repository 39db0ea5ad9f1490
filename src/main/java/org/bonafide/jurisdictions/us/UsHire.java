package org.bonafide.jurisdictions.us;

import java.util.Comparator;
import java.util.Optional;
import org.bonafide.project.Ownership;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Whether the form names an employer as author of a share (17 U.S.C. 101; Compendium (Third)
 * 614.2(B)). The Office asks it of each author.
 *
 * <p>An employee's work names the employer and not the person. A commissioned work stays its
 * maker's, unless it is one of nine kinds and both signed that it is made for hire; the record says
 * neither, so the question stays open. A title of the law of the PRC answers no question of US law.
 * Hire never supplies the human authorship that a claim needs (Thaler).
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

  static UsHire of(Ownership owner) {
    return switch (owner.by()) {
      case "employment" ->
          owner.who().isEmpty()
              ? new UsHire(Answer.OPEN, Optional.empty())
              : new UsHire(Answer.YES, owner.who());
      case "authored", "assignment" -> new UsHire(Answer.NO, Optional.empty());
      default -> new UsHire(Answer.OPEN, Optional.empty());
    };
  }

  /**
   * By what title a share is owned: an owner named for it, else one named for all of the work; of
   * several, whoever owns it by having made it.
   */
  static Ownership owning(Work work, UsShare share) {
    return work.owners().stream()
        .filter(o -> o.share().isEmpty() || isFor(o, share))
        .min(
            Comparator.comparing((Ownership o) -> o.share().isEmpty())
                .thenComparing(o -> !isMakers(o, share)))
        .orElse(Ownership.NOT_STATED);
  }

  private static boolean isMakers(Ownership owner, UsShare share) {
    return owner.by().equals("authored")
        && owner.who().equals(Optional.of(new PersonRef(share.person())));
  }

  private static boolean isFor(Ownership owner, UsShare share) {
    return owner.share().contains(share.element()) || owner.share().contains(share.person());
  }

  boolean isHire() {
    return answer == Answer.YES;
  }
}
