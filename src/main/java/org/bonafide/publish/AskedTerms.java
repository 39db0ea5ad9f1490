package org.bonafide.publish;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonafide.data.Suggestion;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Scope;
import org.bonafide.project.Contract;
import org.bonafide.project.HostNames;
import org.bonafide.project.Party;
import org.bonafide.project.Project;
import org.bonafide.project.Worded;
import org.bonafide.publish.files.OtherDraft;

/**
 * What is asked of a contract in place of what the record says: it governs over the contract and
 * over what is agreed with one party alone.
 *
 * <p>Example: {@code Wanted.all().on(AskedTerms.NONE.position("agency").law("Texas").draft(2))}.
 *
 * @param position one of {@link #POSITIONS}
 * @param form one of {@link #FORMS}
 * @param law a name or a code, as a record states it
 * @param parties ids of the parties with whom contracts are drafted; none means with all
 * @param draft which draft it is, counted from 1
 * @param host the agreement into which the clauses are put, as it was read
 */
public record AskedTerms(
    Optional<String> position,
    Optional<String> form,
    Optional<String> law,
    Set<String> parties,
    Optional<Integer> draft,
    Optional<HostAsked> host) {

  /**
   * An agreement that was read, and the language it is in.
   *
   * @param words what it calls things
   */
  public record HostAsked(HostNames words, Locale language) {}

  /** Whose interests the wording favours. */
  public static final List<String> POSITIONS = words(Contract.Position.values());

  /** How the clauses join the agreement. */
  public static final List<String> FORMS = words(Contract.Form.values());

  /** Nothing in place of what the record states. */
  public static final AskedTerms NONE =
      new AskedTerms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty());

  static final String RULE = "no-contract-with-party";

  public AskedTerms {
    parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
    position.ifPresent(word -> known("position", word, POSITIONS));
    form.ifPresent(word -> known("form", word, FORMS));
    draft.filter(number -> number < 1).ifPresent(AskedTerms::notCounted);
  }

  private static void known(String what, String word, List<String> known) {
    if (!known.contains(word)) {
      throw new IllegalArgumentException(
          "There is no " + what + " \"" + word + "\"; there are " + String.join(", ", known));
    }
  }

  private static void notCounted(int number) {
    throw new IllegalArgumentException("Drafts are counted from 1, not " + number);
  }

  /** At a position. */
  public AskedTerms position(String other) {
    return new AskedTerms(Optional.of(other), form, law, parties, draft, host);
  }

  /** In a form. */
  public AskedTerms form(String other) {
    return new AskedTerms(position, Optional.of(other), law, parties, draft, host);
  }

  /** Under a law. */
  public AskedTerms law(String other) {
    return new AskedTerms(position, form, Optional.of(other), parties, draft, host);
  }

  /** With these parties only. */
  public AskedTerms with(String... some) {
    Set<String> all = new LinkedHashSet<>(Arrays.asList(some));
    return new AskedTerms(position, form, law, all, draft, host);
  }

  /** As a draft of this number. */
  public AskedTerms draft(int number) {
    return new AskedTerms(position, form, law, parties, Optional.of(number), host);
  }

  /** Put into an agreement that was read. */
  public AskedTerms into(HostAsked agreement) {
    return new AskedTerms(position, form, law, parties, draft, Optional.of(agreement));
  }

  /** The record as if it said so itself; what it says besides stays. */
  Project in(Project project) {
    Contract contract =
        project
            .contract()
            .with(
                position.map(word -> Contract.Position.valueOf(Worded.constant(word))),
                form.map(word -> Contract.Form.valueOf(Worded.constant(word))));
    contract = law.isPresent() ? contract.under(law.get()) : contract;
    contract = draft.isPresent() ? contract.numbered(draft.get().toString()) : contract;
    contract = host.isPresent() ? contract.joining(host.get().words()) : contract;
    Map<String, Place> said = new LinkedHashMap<>();
    position.ifPresent(word -> said.put("contract.position", Place.of("--position")));
    form.ifPresent(word -> said.put("contract.form", Place.of("--form")));
    law.ifPresent(word -> said.put("contract.governing-law", Place.of("--law")));
    draft.ifPresent(number -> said.put("contract.draft", Place.of("--draft")));
    Project asked =
        host.isEmpty() ? project : project.in(List.of(host.get().language()), project.contract());
    return said.isEmpty() && host.isEmpty()
        ? project
        : asked.with(contract, project.places().saidElsewhere(said));
  }

  /** The parties with whom a contract is drafted; all of them where nobody known is asked for. */
  Set<String> partiesOf(Project project) {
    Set<String> known = new LinkedHashSet<>(project.contract().with());
    known.retainAll(parties);
    return known;
  }

  /**
   * The folder below the usual one for a signing copy, and for a draft that has a number; empty for
   * one that has none. It bears the position of the contracts, or that of the contract where they
   * differ by party.
   */
  String draftFolder(Project project, boolean signing) {
    Contract contract = project.contract();
    if (contract.draft().number().isBlank() && !signing) {
      return "";
    }
    Set<String> some = partiesOf(project);
    List<Contract.Position> positions =
        contract.with().stream()
            .filter(id -> some.isEmpty() || some.contains(id))
            .map(id -> contract.of(id).position())
            .distinct()
            .toList();
    Contract.Position one = positions.size() == 1 ? positions.get(0) : contract.position();
    return OtherDraft.folder(contract.draft().number(), one.word(), signing);
  }

  /** Whether a finding withholds nothing but contracts with parties that are not asked for. */
  boolean isOfOthers(Finding finding, Project project) {
    Set<String> asked = partiesOf(project);
    return !asked.isEmpty()
        && !finding.withholds().isEmpty()
        && finding.withholds().stream()
            .allMatch(scope -> !scope.party().isEmpty() && !asked.contains(scope.party()));
  }

  /** Says of a party with whom the record has no contract who may have been meant. */
  List<Finding> findings(Project project) {
    List<String> with = project.contract().with();
    return parties.stream()
        .filter(id -> !with.contains(id))
        .map(
            id ->
                Finding.error(
                        RULE,
                        Place.of("--party"),
                        "The record has no contract with \"" + id + "\".",
                        meant(id, with, project))
                    .withholding(Scope.contracts()))
        .toList();
  }

  private static String meant(String id, List<String> with, Project project) {
    Optional<String> person =
        with.stream()
            .map(project.parties()::get)
            .filter(party -> party != null && party.person().equals(id))
            .map(Party::id)
            .findFirst();
    if (person.isPresent()) {
      return "\"" + person.get() + "\" is \"" + id + "\": write \"" + person.get() + "\".";
    }
    return with.isEmpty()
        ? "Name the parties under \"contract.with\" first."
        : Suggestion.choice(id, with);
  }

  private static List<String> words(Worded[] constants) {
    return Arrays.stream(constants).map(Worded::word).toList();
  }
}
