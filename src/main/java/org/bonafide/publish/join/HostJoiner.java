package org.bonafide.publish.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.InstrumentId;
import org.bonafide.instrument.Numbered;
import org.bonafide.project.Contract;
import org.bonafide.project.HostNames;
import org.bonafide.project.LocalText;
import org.bonafide.project.Party;
import org.bonafide.project.PartyRef;
import org.bonafide.project.Project;
import org.bonafide.project.When;
import org.bonafide.publish.AskedTerms;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Prepared;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.word.Host;
import org.bonafide.word.HostLanguage;
import org.bonafide.word.HostRefused;
import org.bonafide.word.join.HostTerms;
import org.bonafide.word.join.HostWords;
import org.bonafide.word.join.Joined;
import org.bonafide.word.join.Joining;

/**
 * Puts the AI clauses of a record into somebody else's agreement, in memory.
 *
 * <p>Example: {@code new HostJoiner(Bonafide.shipped()).join(source, request).bytes()}. Throws
 * nothing for what a user, a record or a hostile file can do wrong: that is a finding.
 *
 * @param bonafide what works the record up
 */
public record HostJoiner(Bonafide bonafide) {

  /** The rule of a contract that cannot join another agreement. */
  static final String FORM = "join-form";

  private static final String AUTHOR = "Bonafide";

  /** Joins. */
  public JoinOutcome join(ProjectSource source, JoinRequest request) {
    try {
      return joined(source, request);
    } catch (HostRefused e) {
      return JoinOutcome.refused(List.of(e.finding()));
    }
  }

  /**
   * Those with whom the record has contracts: where they are several, one says whose host it is.
   */
  public List<String> parties(ProjectSource source) {
    return source.read().reading().project().map(it -> it.contract().with()).orElse(List.of());
  }

  private JoinOutcome joined(ProjectSource source, JoinRequest request) throws HostRefused {
    Host host = Host.read(request.host(), request.bytes());
    Joining.enough(host);
    Locale language = HostLanguage.of(host, "joining");
    Prepared read = bonafide.draft(source, Wanted.all().only("contract").on(request.terms()));
    if (read.worked().isEmpty()) {
      return JoinOutcome.refused(read.findings());
    }
    Project project = read.worked().get().project();
    List<Finding> against = against(project, request.terms());
    if (!against.isEmpty()) {
      return JoinOutcome.refused(against);
    }
    String party = party(project, request.terms());
    HostTerms.Found found =
        HostTerms.in(host, language, stated(project, party, language), names(project, party));
    if (!found.findings().isEmpty()) {
      return new JoinOutcome(Optional.empty(), Optional.of(found.words()), found.findings());
    }
    AskedTerms terms =
        form(project, party, request.terms())
            .with(party.isEmpty() ? new String[0] : new String[] {party})
            .into(new AskedTerms.HostAsked(words(found.words(), language), language));
    Prepared drafted = bonafide.check(source, Wanted.all().only("contract").on(terms));
    InstrumentId id = InstrumentId.of(InstrumentKind.AI_CLAUSES).with(party);
    Optional<Numbered> clauses =
        drafted.worked().stream()
            .flatMap(worked -> worked.drafted().instruments().stream())
            .filter(one -> one.instrument().id().equals(id))
            .findFirst();
    if (clauses.isEmpty() || drafted.withholds(id.scope())) {
      return new JoinOutcome(Optional.empty(), Optional.of(found.words()), drafted.findings());
    }
    Contract.Draft change = project.contract().draft();
    Joined joined =
        Joining.join(
            host,
            found.words(),
            clauses.get(),
            new Joining.Asked(
                request.place(),
                request.exhibit(),
                change.author().isEmpty() ? AUTHOR : change.author(),
                day(change)));
    List<Finding> findings = new ArrayList<>(joined.findings());
    drafted.findings().stream()
        .filter(one -> one.severity() != Severity.ERROR)
        .filter(one -> one.rule().equals("open-point"))
        .forEach(findings::add);
    findings.addAll(changeNotStated(project));
    return new JoinOutcome(Optional.of(joined), Optional.of(found.words()), findings);
  }

  /** A date that names no day stays out: Word wants a day. */
  private static String day(Contract.Draft change) {
    return change
        .on()
        .map(When::text)
        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
        .orElse("");
  }

  private static List<Finding> changeNotStated(Project project) {
    boolean stated = !project.contract().draft().author().isEmpty();
    return stated
        ? List.of()
        : List.of(
            Finding.note(
                "change-author",
                project.places().of("contract"),
                "The record does not say under whose name changes are tracked, so they bear the name"
                    + " of the program and no day.",
                "State \"contract: {change: {author: ..., on: ...}}\"."));
  }

  private static List<Finding> against(Project project, AskedTerms asked) {
    List<String> with = project.contract().with();
    if (with.size() > 1 && asked.parties().size() != 1) {
      return List.of(
          Finding.error(
              FORM,
              Place.of("--party"),
              "The record has contracts with " + String.join(", ", with) + ".",
              "Say with --party whose agreement this is."));
    }
    List<Finding> unknown = new ArrayList<>();
    for (String id : asked.parties()) {
      if (!with.contains(id)) {
        unknown.add(
            Finding.error(
                "no-contract-with-party",
                Place.of("--party"),
                "The record has no contract with \"" + id + "\".",
                "Name one of " + String.join(", ", with) + "."));
      }
    }
    String party = party(project, asked);
    if (unknown.isEmpty() && project.contract().of(party).form() == Contract.Form.AGREEMENT) {
      unknown.add(
          Finding.error(
              FORM,
              project.places().of("contract.form"),
              "The contract is an agreement of its own, which joins no other.",
              "Ask for the words to be inserted with --form rider, or --form addendum."));
    }
    return unknown;
  }

  private static String party(Project project, AskedTerms asked) {
    List<String> with = project.contract().with();
    return asked.parties().stream().findFirst().orElse(with.isEmpty() ? "" : with.get(0));
  }

  /** Long words where the record or the user states a long form, else the short ones. */
  private static AskedTerms form(Project project, String party, AskedTerms asked) {
    boolean stated = asked.form().isPresent() || project.places().has("contract.form");
    boolean own = project.contract().entry(party).flatMap(Contract.Entry::form).isPresent();
    Contract.Form form = project.contract().of(party).form();
    boolean isLong = form == Contract.Form.ADDENDUM || form == Contract.Form.SCHEDULE;
    return asked.form(isLong && (stated || own) ? "addendum" : "rider");
  }

  private static Map<String, String> stated(Project project, String party, Locale language) {
    Map<String, String> stated = new LinkedHashMap<>();
    project
        .contract()
        .of(party)
        .terms()
        .host()
        .ifPresent(
            host -> {
              stated.put("agency", host.agency().only(language));
              stated.put("freelancer", host.freelancer().only(language));
              stated.put("work", host.work().only(language));
              stated.put("agreement", host.agreement().only(language));
            });
    label(project, project.contract().agency(), language)
        .ifPresent(label -> stated.putIfAbsent("agency", label));
    label(project, party, language).ifPresent(label -> stated.putIfAbsent("freelancer", label));
    return stated;
  }

  private static Optional<String> label(Project project, String party, Locale language) {
    return Optional.ofNullable(project.parties().get(party))
        .map(Party::hostName)
        .map(words -> words.only(language))
        .filter(words -> !words.isEmpty());
  }

  private static Map<String, List<String>> names(Project project, String party) {
    return Map.of(
        "agency", names(project, project.languages(), project.contract().agency()),
        "freelancer", names(project, project.languages(), party));
  }

  private static List<String> names(Project project, List<Locale> languages, String party) {
    return languages.stream()
        .map(language -> project.nameOf(new PartyRef(party), language))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  private static HostNames words(HostWords words, Locale language) {
    return new HostNames(
        local(words, "agency", language),
        local(words, "freelancer", language),
        local(words, "work", language),
        local(words, "agreement", language),
        "",
        "",
        words.provision(),
        true);
  }

  private static LocalText local(HostWords words, String role, Locale language) {
    String label = words.labels().getOrDefault(role, "");
    return label.isEmpty() ? LocalText.NONE : new LocalText("", Map.of(language, label));
  }
}
