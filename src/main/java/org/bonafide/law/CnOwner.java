package org.bonafide.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.project.Act;
import org.bonafide.project.Ownership;
import org.bonafide.project.PartyRef;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Who owns the copyright in the PRC, as far as the record supports it.
 *
 * <p>Without a signed writing a commissioned work belongs to who made it (Copyright Law Art. 19), a
 * work of employment to its author but for the employer's use (Art. 18), and no assignment stands
 * (Art. 27).
 *
 * @param who a party, or people
 * @param by the word of the record, as in {@code commission}
 * @param isSigned whether a signed writing supports what the record says
 */
record CnOwner(List<Ref> who, String by, boolean isSigned) {

  static CnOwner of(Project project, Work work) {
    String by = work.owner().map(Ownership::by).orElse("unknown");
    boolean signed = work.owner().flatMap(Ownership::signed).isPresent();
    Optional<Ref> named = work.owner().flatMap(Ownership::who);
    boolean passes = List.of("commission", "assignment", "employment").contains(by);
    List<Ref> makers = authors(project, work).stream().<Ref>map(PersonRef::new).toList();
    if (passes && (!signed || named.isEmpty())) {
      return new CnOwner(makers, by, false);
    }
    return new CnOwner(named.stream().toList(), by, signed);
  }

  static boolean isCompany(Project project, Ref who) {
    return who instanceof PartyRef && project.parties().get(who.id()).kind().equals("company");
  }

  /**
   * The people who took part in making it; who only reviewed it is no author (Art. 3 of the
   * Implementing Regulations).
   */
  static List<String> authors(Project project, Work work) {
    return Stream.concat(
            work.elements().values().stream()
                .flatMap(e -> e.steps().stream())
                .filter(s -> s.act() != Act.REVIEW && s.act() != Act.GENERATE)
                .flatMap(s -> s.by().stream()),
            work.arrangement().stream().flatMap(a -> a.by().stream()))
        .distinct()
        .filter(project.people()::containsKey)
        .toList();
  }
}
