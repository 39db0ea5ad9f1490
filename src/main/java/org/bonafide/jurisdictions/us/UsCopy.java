package org.bonafide.jurisdictions.us;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;
import org.bonafide.project.Answer;
import org.bonafide.project.Element;
import org.bonafide.project.Filing;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * One copy by others, measured against what the work claims. A notice of it may name claimed matter
 * and nothing else (17 U.S.C. 512(c)(3), (f)): what a tool generated, or what is somebody else's,
 * is never named as claimed, and where the record leaves it open it is asked.
 *
 * @param key the path of the copy, as in {@code works.poster.infringements[0]}
 */
record UsCopy(UsApplication us, Project project, Work work, Filing.Infringement its, String key) {

  /** Every copy that the work states, in the record's order. */
  static List<UsCopy> all(UsApplication us, Project project, Work work) {
    List<UsCopy> all = new ArrayList<>();
    for (Filing.Infringement its : work.registered().infringements()) {
      String key = "works." + work.id() + ".infringements[" + all.size() + "]";
      all.add(new UsCopy(us, project, work, its, key));
    }
    return all;
  }

  /** Whether something that is copied is claimed. */
  enum Standing {
    CLAIMED,
    NOT_CLAIMED,
    OPEN
  }

  /**
   * What stands in the way of saying whether it is claimed.
   *
   * @param field the path of the key that would settle it
   */
  record Question(String field, Sentence asks) {}

  /** Ids of the copied elements of a standing. */
  List<String> elements(Standing standing) {
    return its.copied().elements().stream().filter(id -> of(id) == standing).toList();
  }

  /** Whether the arrangement is claimed and copied. */
  boolean takesArrangement() {
    return of(its.copied().arrangement()) == Standing.CLAIMED;
  }

  /** Whether a notice can name it: something copied is claimed, or may be; and nobody denies. */
  boolean isNoticed() {
    return !its.attested().denies()
        && (!elements(Standing.CLAIMED).isEmpty() || takesArrangement() || !questions().isEmpty());
  }

  /** What has to be settled before it is known whether claimed matter was copied. */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    elements(Standing.OPEN).forEach(id -> questions.add(asks(id)));
    boolean named = !elements(Standing.CLAIMED).isEmpty() || takesArrangement();
    boolean arrangement = !named && of(its.copied().arrangement()) == Standing.OPEN;
    if (arrangement) {
      questions.add(new Question(key + ".arrangement", Sentence.of("us-open-copied-arrangement")));
    } else if (!named && its.copied().elements().isEmpty() && verdict() != Standing.NOT_CLAIMED) {
      questions.add(new Question(key + ".copied", Sentence.of("us-open-copied")));
    }
    return questions;
  }

  /** The web address at which it was seen, without what follows the host; else nothing. */
  Optional<String> host() {
    try {
      return Optional.ofNullable(URI.create(its.seen().at().strip()).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Standing verdict() {
    return us.verdict().claims()
        ? Standing.CLAIMED
        : us.verdict() == Verdict.NO_CLAIM ? Standing.NOT_CLAIMED : Standing.OPEN;
  }

  private Standing of(Answer arrangement) {
    if (!UsArrangement.of(work, us).isClaimed() || arrangement == Answer.NO) {
      return Standing.NOT_CLAIMED;
    }
    return arrangement == Answer.YES ? verdict() : Standing.OPEN;
  }

  private Standing of(String id) {
    UsApplication.ElementFinding found = found(id);
    if (verdict() == Standing.NOT_CLAIMED) {
      return Standing.NOT_CLAIMED;
    }
    if (isOfEarlierRegistration(id) || isOpen(found)) {
      return Standing.OPEN;
    }
    if (found.claimed().isEmpty()) {
      return Standing.NOT_CLAIMED;
    }
    return switch (isMixed(id) ? its.copied().humanPart() : Answer.YES) {
      case YES -> Standing.CLAIMED;
      case NO -> Standing.NOT_CLAIMED;
      default -> Standing.OPEN;
    };
  }

  private Question asks(String id) {
    String element = "works." + work.id() + ".elements." + id;
    Sentence named = Sentence.said(work.elements().get(id).named());
    if (isOpen(found(id))) {
      return new Question(element, Sentence.of("us-open-copied-element", named));
    }
    return isOfEarlierRegistration(id)
        ? new Question(element, Sentence.of("us-open-copied-earlier", named))
        : new Question(key + ".human-part", Sentence.of("us-open-copied-part", named));
  }

  private static boolean isOpen(UsApplication.ElementFinding found) {
    return !found.open().isEmpty();
  }

  /** Whether it holds what people made and what they did not. */
  private boolean isMixed(String id) {
    return !found(id).generated().isEmpty() || !found(id).notNew().isEmpty();
  }

  /** What stood in an earlier version is claimed by its own registration, which is not set out. */
  private boolean isOfEarlierRegistration(String id) {
    return us.supplementary() == UsApplication.Prior.EARLIER_VERSION
        && element(id).part().fromEarlier() == Answer.YES;
  }

  private Element element(String id) {
    return work.elements().get(id);
  }

  private UsApplication.ElementFinding found(String id) {
    return us.elements().stream().filter(one -> one.element().equals(id)).findFirst().orElseThrow();
  }
}
