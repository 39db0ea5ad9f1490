package org.bonafide.jurisdictions.cn;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
import org.bonafide.law.Sentence;
import org.bonafide.law.Vesting;
import org.bonafide.project.Ownership;
import org.bonafide.project.Person;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * One title to the copyright in the PRC, as far as the record supports it.
 *
 * @param who whom the record's facts make owner on its day; empty while that is open
 * @param other the maker where the owner is somebody else, or the owner where it is the maker yet
 */
record CnTitle(
    Project project,
    Work work,
    Ownership stated,
    Vesting vesting,
    State state,
    List<Ref> who,
    List<Ref> other) {

  /** How a title stands. */
  enum State {
    STANDS,
    /**
     * Without a signed writing the rights stay with the maker (Arts. 19 and 27); whether there is
     * one is not stated.
     */
    UNSIGNED,
    /** By the writing the rights pass later. */
    NOT_YET,
    OPEN
  }

  static CnTitle of(Project project, Work work, Ownership stated, List<Ref> makers) {
    List<Ref> named = stated.who().stream().toList();
    Vesting vesting = Vesting.of(project, work, stated);
    return switch (stated.by()) {
      case "commission", "assignment" -> passing(project, work, stated, vesting, named, makers);
      case "service" -> new CnTitle(project, work, stated, vesting, State.STANDS, makers, named);
      case "employment", "unknown" ->
          new CnTitle(
              project,
              work,
              stated,
              vesting,
              State.OPEN,
              stated.by().equals("unknown") ? named : List.of(),
              makers);
      default ->
          new CnTitle(
              project,
              work,
              stated,
              vesting,
              named.isEmpty() ? State.OPEN : State.STANDS,
              named,
              makers);
    };
  }

  private static CnTitle passing(
      Project project,
      Work work,
      Ownership stated,
      Vesting vesting,
      List<Ref> named,
      List<Ref> makers) {
    if (stated.signed().isEmpty() || named.isEmpty()) {
      return new CnTitle(project, work, stated, vesting, State.UNSIGNED, List.of(), makers);
    }
    return switch (vesting.standing()) {
      case PASSED -> new CnTitle(project, work, stated, vesting, State.STANDS, named, makers);
      case NOT_YET -> new CnTitle(project, work, stated, vesting, State.NOT_YET, makers, named);
      case OPEN -> new CnTitle(project, work, stated, vesting, State.OPEN, List.of(), makers);
    };
  }

  String by() {
    return stated.by();
  }

  /** Whether an author stays owner of moral rights that somebody else's title does not hold. */
  boolean isPassed() {
    return state == State.STANDS && List.of("commission", "assignment").contains(by());
  }

  private boolean isCompanys() {
    return who.stream().anyMatch(w -> CnOwner.isCompany(project, w));
  }

  /** The owner and the ground of the right; empty where who owns is open. */
  Sentence words() {
    String id = id();
    return who.isEmpty() || id.isEmpty()
        ? names(who)
        : Sentence.of(id, names(who), names(other), signed()).and(since());
  }

  String id() {
    return switch (by()) {
      case "commission", "assignment" ->
          switch (state) {
            case NOT_YET -> "cn-owner-not-yet";
            default -> "cn-owner-" + by();
          };
      case "authored" ->
          isCompanys() || !unnamed().isEmpty()
              ? ""
              : other.size() > 1 ? "cn-owner-joint" : "cn-owner-person";
      case "service" -> other.isEmpty() ? "cn-owner-service-alone" : "cn-owner-service";
      case "legal-entity", "service-special" -> "cn-owner-" + by();
      default -> "";
    };
  }

  /**
   * Who took part in the making of what its author owns, and is not named as an owner of it too:
   * whether they are joint authors is not stated, and who did no creative work is none (Art. 14).
   */
  List<Ref> unnamed() {
    Set<String> named =
        work.owners().stream()
            .filter(o -> o.by().equals("authored") && o.share().equals(stated.share()))
            .flatMap(o -> o.who().stream())
            .flatMap(who -> project.personOf(who).stream())
            .map(Person::id)
            .collect(Collectors.toSet());
    return by().equals("authored") && !named.isEmpty()
        ? other.stream().filter(maker -> !named.contains(maker.id())).toList()
        : List.of();
  }

  private Sentence signed() {
    return stated.signed().map(Sentence::day).orElse(Sentence.same(""));
  }

  /** How the client of a commission acquired, as far as that is stated; empty where it is not. */
  Sentence acquired() {
    return switch (vesting.stated()) {
      case "on-making" -> Sentence.of("cn-acquired-original");
      case "on-payment" -> Sentence.of("cn-acquired-on-payment", signed());
      default -> Sentence.same("");
    };
  }

  private Sentence since() {
    if (!isPassed()) {
      return Sentence.same("");
    }
    return switch (vesting.stated()) {
      case "on-making" -> Sentence.of("cn-vested-on-making");
      case "on-payment" ->
          stated
              .vesting()
              .paidOn()
              .map(d -> Sentence.of("cn-vested-on-payment-day", Sentence.day(d)))
              .orElse(Sentence.of("cn-vested-on-payment"));
      default -> Sentence.same("");
    };
  }

  /** What is open of it; empty words where nothing is. */
  Sentence open() {
    boolean openBasis = by().equals("unknown") || by().equals("authored") && isCompanys();
    if (by().equals("employment")) {
      return Sentence.of("cn-open-employment");
    }
    if (state == State.OPEN && List.of("commission", "assignment").contains(by())) {
      String what =
          vesting.moment().isEmpty()
              ? "cn-open-vests"
              : vesting.moment().equals("on-delivery-and-payment")
                  ? "cn-open-delivered-paid"
                  : vesting.moment().equals("on-delivery") || vesting.stated().equals("on-delivery")
                      ? "cn-open-delivered"
                      : "cn-open-paid";
      return Sentence.of(what, names(stated.who().stream().toList()), names(other));
    }
    if (isUnsigned()) {
      return Sentence.of("cn-open-signed", names(stated.who().stream().toList()), names(other));
    }
    if (who.isEmpty()) {
      return Sentence.of("cn-open-owner");
    }
    if (!unnamed().isEmpty()) {
      return Sentence.of("cn-open-joint", names(unnamed()));
    }
    return openBasis ? Sentence.of("cn-open-basis") : Sentence.same("");
  }

  private boolean isUnsigned() {
    return state == State.UNSIGNED && stated.who().isPresent();
  }

  /** The key that would close what is open. */
  String field() {
    if (isUnsigned()) {
      return ".signed";
    }
    boolean vests = state == State.OPEN && List.of("commission", "assignment").contains(by());
    boolean pays = vesting.moment().equals("on-payment") && !vesting.stated().equals("on-delivery");
    boolean whole = who.isEmpty() && !by().equals("employment") || !unnamed().isEmpty();
    return vests ? pays ? ".paid" : ".vests" : whole ? "" : ".by";
  }

  Sentence names(List<Ref> some) {
    return Sentence.by(
        language -> Grammar.of(language).list(names(some, w -> project.nameOf(w, language))));
  }

  private static List<String> names(List<Ref> some, Function<Ref, String> name) {
    return some.stream().map(name).filter(n -> !n.isEmpty()).toList();
  }
}
