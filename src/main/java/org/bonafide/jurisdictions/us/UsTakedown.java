package org.bonafide.jurisdictions.us;

import static org.bonafide.law.Particular.each;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.OfElement;
import org.bonafide.law.Particular.Open;
import org.bonafide.law.Particular.Stated;
import org.bonafide.law.Particular.Yes;
import org.bonafide.law.Sentence;
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

  /** Whoever signs one of the notices. */
  List<Ref> signers() {
    return notices().stream().flatMap(one -> one.signers().stream()).distinct().toList();
  }

  private List<UsNotification> notices() {
    return UsNotification.all(us, project, work, noticed());
  }

  Group all() {
    List<UsCopy> leftOut = copies().stream().filter(copy -> !copy.isNoticed()).toList();
    return Group.of()
        .and("notices", each(notices(), this::notice))
        .and("left-out", each(leftOut, this::leftOut))
        .and("hidden", new Yes(notices().stream().anyMatch(UsNotification::keepsNamePrivate)));
  }

  private Particular notice(UsNotification one) {
    List<UsCopy> copies = one.copies();
    UsCopy first = copies.get(0);
    String service = first.its().seen().service();
    Group notice =
        one.complainant()
            .and(
                "service",
                service.isEmpty()
                    ? new Open(first.key() + ".service", Sentence.of("us-open-service"))
                    : new Stated(first.key() + ".service", service))
            .and("copies", each(copies, this::copy));
    for (Map.Entry<String, String> asked : STATEMENTS.entrySet()) {
      notice = notice.and(asked.getKey(), statement(one, asked.getKey(), asked.getValue()));
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
  private static Particular statement(UsNotification one, String key, String asks) {
    List<UsCopy> copies = one.copies();
    Optional<UsCopy> lacking = copies.stream().filter(copy -> !one.states(copy, key)).findFirst();
    String at = lacking.orElse(copies.get(0)).key() + ".attested";
    return Group.of()
        .and("stated", new Yes(lacking.isEmpty()))
        .and(
            "open",
            new Open(
                at + "." + key, Sentence.same(UsForm.AMERICAN.spelled(Sentence.of(asks).en()))));
  }

  private Particular leftOut(UsCopy copy) {
    return Group.of()
        .and("what", new Stated(copy.key() + ".work", copy.its().what().in(Locale.ENGLISH)))
        .and("denied", new Yes(copy.its().attested().denies()))
        .and("elements", each(copy.elements(UsCopy.Standing.NOT_CLAIMED), OfElement::new));
  }
}
