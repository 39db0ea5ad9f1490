package org.bonafide.jurisdictions.us;

import static org.bonafide.law.Particular.each;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Names;
import org.bonafide.law.Particular.OfElement;
import org.bonafide.law.Particular.Open;
import org.bonafide.law.Particular.Stated;
import org.bonafide.law.Particular.Yes;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * Notices of claimed infringement, one for each service that stores copies: the elements of 17
 * U.S.C. 512(c)(3)(A). What only whoever signs can state, good faith with fair use considered,
 * accuracy and authority under penalty of perjury, is an open point until that person states it.
 */
record UsTakedown(UsApplication us, Project project, Work work) {

  /** The statements of a notice, in the order of the statute, with the words that ask for them. */
  private static final Map<String, String> STATEMENTS = statements();

  private static Map<String, String> statements() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("fair-use", "us-open-fair-use");
    all.put("good-faith", "us-open-good-faith");
    all.put("accurate", "us-open-accurate");
    all.put("authorised", "us-open-authorised");
    return all;
  }

  private List<UsCopy> copies() {
    return UsCopy.all(us, project, work);
  }

  private List<UsCopy> noticed() {
    return copies().stream().filter(UsCopy::isNoticed).toList();
  }

  boolean isCalledFor() {
    return !noticed().isEmpty();
  }

  /** The one person who states what a notice states, else whoever owns the work. */
  List<Ref> signers() {
    List<String> by =
        noticed().stream()
            .map(copy -> copy.its().attested().by())
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    return by.size() == 1 ? List.of(new PersonRef(by.get(0))) : us.claimants();
  }

  Group all() {
    Map<String, List<UsCopy>> services = new LinkedHashMap<>();
    noticed().forEach(c -> services.computeIfAbsent(service(c), s -> new ArrayList<>()).add(c));
    List<UsCopy> leftOut = copies().stream().filter(copy -> !copy.isNoticed()).toList();
    return Group.of()
        .and("notices", each(List.copyOf(services.values()), this::notice))
        .and("left-out", each(leftOut, this::leftOut))
        .and("owner", new Names("registration.claimant", us.claimants()))
        .and("contact", contact());
  }

  /** Copies at one service stand in one notice; what is not stated is told by the web address. */
  private static String service(UsCopy copy) {
    String stated = copy.its().seen().service();
    return stated.isEmpty() ? copy.host().orElse(copy.key()) : stated;
  }

  private Particular notice(List<UsCopy> copies) {
    UsCopy first = copies.get(0);
    String service = first.its().seen().service();
    Group notice =
        Group.of()
            .and(
                "service",
                service.isEmpty()
                    ? new Open(first.key() + ".service", Sentence.of("us-open-service"))
                    : new Stated(first.key() + ".service", service))
            .and("copies", each(copies, this::copy));
    for (Map.Entry<String, String> one : STATEMENTS.entrySet()) {
      notice = notice.and(one.getKey(), statement(copies, one.getKey(), one.getValue()));
    }
    return notice;
  }

  private Particular copy(UsCopy copy) {
    String at = copy.its().seen().at();
    return Group.of()
        .and("what", stated(copy, ".work", copy.its().what().in(Locale.ENGLISH), "us-open-copy"))
        .and("at", stated(copy, ".at", at, "us-open-copy-at"))
        .and("found", UsAfterRegistration.day(copy.its().seen().found()))
        .and("claimed", each(copy.elements(UsCopy.Standing.CLAIMED), this::claimed))
        .and("arrangement", new Yes(copy.takesArrangement()))
        .and("questions", each(copy.questions(), UsTakedown::question));
  }

  private Particular claimed(String id) {
    String words =
        us.elements().stream()
            .filter(found -> found.element().equals(id))
            .map(UsApplication.ElementFinding::claimed)
            .findFirst()
            .orElseThrow();
    return Group.of()
        .and("element", new OfElement(id))
        .and("words", new Particular.Derived(Sentence.same(words), id));
  }

  private static Particular question(UsCopy.Question question) {
    return new Open(question.field(), question.asks());
  }

  private static Particular stated(UsCopy copy, String key, String value, String open) {
    return value.isBlank()
        ? new Open(copy.key() + key, Sentence.of(open))
        : new Stated(copy.key() + key, value);
  }

  /** A statement stands where whoever signs states it of every copy of the notice. */
  private Particular statement(List<UsCopy> copies, String key, String asks) {
    Optional<UsCopy> lacking = copies.stream().filter(copy -> !states(copy, key)).findFirst();
    String at = lacking.orElse(copies.get(0)).key() + ".attested";
    boolean nobody = lacking.filter(copy -> copy.its().attested().by().isEmpty()).isPresent();
    return Group.of()
        .and("stated", new Yes(lacking.isEmpty()))
        .and(
            "open",
            new Open(
                nobody ? at : at + "." + key,
                Sentence.same(UsForm.AMERICAN.spelled(Sentence.of(asks).en()))));
  }

  private boolean states(UsCopy copy, String key) {
    String by = copy.its().attested().by();
    return copy.its().attested().on(key) == Answer.YES
        && signers().equals(List.of(new PersonRef(by)));
  }

  private Particular leftOut(UsCopy copy) {
    return Group.of()
        .and("what", new Stated(copy.key() + ".work", copy.its().what().in(Locale.ENGLISH)))
        .and("denied", new Yes(copy.its().attested().denies()))
        .and("elements", each(copy.elements(UsCopy.Standing.NOT_CLAIMED), OfElement::new));
  }

  /** How the complaining party is reached: an address, and a telephone number or an e-mail. */
  private Group contact() {
    UsReach reach =
        UsReach.of(project, Stream.concat(us.claimants().stream(), signers().stream()).toList());
    return Group.of()
        .and("address", reach.address())
        .and("email", reach.email())
        .and("asked", new Yes(reach.isAsked()))
        .and("phone", reach.phone());
  }
}
