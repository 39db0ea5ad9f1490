package org.bonafide.jurisdictions.us;

import static org.bonafide.law.Particular.each;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Code;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Open;
import org.bonafide.law.Particular.Stated;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;
import org.bonafide.project.Party;
import org.bonafide.project.PersonRef;
import org.bonafide.project.Project;
import org.bonafide.project.Ref;
import org.bonafide.project.Work;

/**
 * One notification of claimed infringement: the copies at one service of what the same owners hold,
 * about which nobody but one person has made the statements.
 *
 * @param owners who holds what was copied; empty where the record leaves it open
 */
record UsNotification(
    UsApplication us, Project project, Work work, List<UsCopy> copies, List<Ref> owners) {

  private record Key(String service, List<Ref> owners, String attester) {}

  /** One for each service, for each circle of owners, and for each who attests at that service. */
  static List<UsNotification> all(
      UsApplication us, Project project, Work work, List<UsCopy> noticed) {
    Map<Key, List<UsCopy>> all = new LinkedHashMap<>();
    for (UsCopy copy : noticed) {
      long attest =
          noticed.stream()
              .filter(o -> service(o).equals(service(copy)))
              .map(UsNotification::by)
              .filter(id -> !id.isEmpty())
              .distinct()
              .count();
      String by = attest > 1 ? by(copy) : "";
      Key key = new Key(service(copy), owners(us, project, work, copy), by);
      all.computeIfAbsent(key, k -> new ArrayList<>()).add(copy);
    }
    return all.entrySet().stream()
        .map(e -> new UsNotification(us, project, work, e.getValue(), e.getKey().owners()))
        .toList();
  }

  /** The service that is stated; what is not stated is told by the web address. */
  private static String service(UsCopy copy) {
    String stated = copy.its().seen().service();
    return stated.isEmpty() ? copy.host().orElse(copy.key()) : stated;
  }

  private static String by(UsCopy copy) {
    return copy.its().attested().by();
  }

  /** Of what may be claimed, too, until that is settled. */
  private static List<Ref> owners(UsApplication us, Project project, Work work, UsCopy copy) {
    Set<String> copied = new LinkedHashSet<>(copy.elements(UsCopy.Standing.CLAIMED));
    copied.addAll(copy.elements(UsCopy.Standing.OPEN));
    return new UsHolders(us, project, work).of(copied, copy.takesArrangement());
  }

  /** The one person who states what it states, else whoever holds what was copied. */
  List<Ref> signers() {
    List<String> by =
        copies.stream().map(UsNotification::by).filter(id -> !id.isEmpty()).distinct().toList();
    return by.size() == 1 ? List.of(new PersonRef(by.get(0))) : owners;
  }

  boolean states(UsCopy copy, String key) {
    return copy.its().attested().on(key) == Answer.YES
        && signers().equals(List.of(new PersonRef(by(copy))));
  }

  boolean keepsNamePrivate() {
    return Stream.concat(owners.stream(), signers().stream())
        .anyMatch(who -> UsName.of(project, who).isHidden());
  }

  /** Who complains and signs, and how they are reached. */
  Group complainant() {
    UsReach reach =
        UsReach.of(project, Stream.concat(owners.stream(), signers().stream()).toList());
    return Group.of()
        .and("owners", each(owners, this::named))
        .and("owner-open", new Open(project.ownerPath(work), Sentence.of("us-open-notice-owner")))
        .and("address", reach.address())
        .and("email", reach.email())
        .and("phone", reach.phone())
        .and("signs-for", each(signedFor(), this::named))
        .and("capacity", capacity())
        .and("signers", new Code(signing()));
  }

  private Particular named(Ref who) {
    return UsName.of(project, who).isHidden()
        ? new UsPublicName(project, who).name()
        : new Particular.Name(path(who, ".name"), who);
  }

  /** For whom a person signs who is none of the owners. */
  private List<Ref> signedFor() {
    boolean own =
        signers().stream()
            .allMatch(s -> owners.stream().anyMatch(o -> UsClaimant.isOne(project, o, s)));
    return own ? List.of() : owners;
  }

  /** The title of the person within the owner, where the record states it. */
  private Particular capacity() {
    Optional<Party> party =
        signedFor().stream().flatMap(o -> UsReach.party(project, o).stream()).findFirst();
    Optional<Party.Signatory> signatory =
        party
            .flatMap(Party::signatory)
            .filter(
                one ->
                    signers().stream()
                        .anyMatch(s -> project.nameOf(s, Locale.ENGLISH).equals(one.name())));
    String title = signatory.map(one -> one.title().in(Locale.ENGLISH)).orElse("");
    return title.isEmpty()
        ? new Code("")
        : new Stated("parties." + party.orElseThrow().id() + ".signatory.title", title);
  }

  private String signing() {
    String all =
        signers().stream()
            .map(who -> (who instanceof PersonRef ? "person:" : "party:") + who.id())
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "nobody" : all;
  }

  private static String path(Ref who, String key) {
    return (who instanceof PersonRef ? "people." : "parties.") + who.id() + key;
  }
}
