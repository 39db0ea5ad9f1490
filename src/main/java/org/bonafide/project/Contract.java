package org.bonafide.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user wants from the AI clauses. Every key has a default, so the section may be absent.
 *
 * @param agency the id of the party that commissions; empty means the one not in {@code with}
 * @param entries the other parties, each with what is agreed with it alone
 * @param wording how the instrument is worded
 * @param terms what is agreed with everybody
 * @param draft which draft this is
 */
public record Contract(
    String agency,
    List<Entry> entries,
    Wording wording,
    Terms terms,
    Clauses clauses,
    Draft draft) {
  public Contract {
    entries = List.copyOf(entries);
  }

  /** How the instrument joins the agreement. */
  public enum Form implements Worded {
    SHORT,
    ADDENDUM,
    RIDER,
    SCHEDULE,
    AGREEMENT
  }

  /** Whether the instrument is about AI alone. */
  public enum Scope implements Worded {
    AI_ONLY,
    FULL
  }

  /** Whose interests the wording favours where parties differ. */
  public enum Position implements Worded {
    AGENCY,
    BALANCED,
    FREELANCER
  }

  /** Which generative tools may be used. */
  public enum AiUse implements Worded {
    NONE,
    LISTED,
    BY_CONSENT,
    OPEN
  }

  /**
   * How the instrument is worded.
   *
   * @param governingLaw as in {@code US-NY}, {@code CN}; empty means not stated
   * @param prevailingLanguage {@code en}, {@code zh-CN} or empty
   */
  public record Wording(
      Form form,
      Scope scope,
      String governingLaw,
      Position position,
      AiUse aiUse,
      String prevailingLanguage) {}

  /**
   * What is agreed.
   *
   * @param agreement the agreement that the instrument joins, in words
   * @param clientPolicy what the agency's client asks of the use of AI, in words
   */
  public record Terms(
      Tools tools,
      LocalText agreement,
      Optional<HostNames> host,
      Optional<Deal> deal,
      Optional<Likeness> likeness,
      LocalText clientPolicy) {}

  /** What may be used; the steps say what was used. All are ids of tools. */
  public record Tools(List<String> permitted, List<String> byConsent, List<String> banned) {
    public Tools {
      permitted = List.copyOf(permitted);
      byConsent = List.copyOf(byConsent);
      banned = List.copyOf(banned);
    }

    /** Whether none is listed. */
    public boolean isEmpty() {
      return permitted.isEmpty() && byConsent.isEmpty() && banned.isEmpty();
    }
  }

  /**
   * Choices over the library: clause ids, and values by clause and name.
   *
   * @param fallback the clauses that stand in the words of their fallback
   */
  public record Clauses(
      List<String> include,
      List<String> exclude,
      List<String> fallback,
      Map<String, Map<String, String>> values) {

    /** Nothing is chosen. */
    public static final Clauses NONE = new Clauses(List.of(), List.of(), List.of(), Map.of());

    public Clauses {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      fallback = List.copyOf(fallback);
      values = Project.ordered(values);
    }
  }

  /**
   * What passes to the agency.
   *
   * @param kind {@code assignment, exclusive-licence} or {@code licence}
   * @param reversion when the rights come back to the freelancer
   */
  public record Deal(
      String kind, LocalText media, LocalText territory, LocalText term, LocalText reversion) {

    /** What passes where the record states nothing. */
    public static final Deal ASSIGNMENT = of("assignment");

    /** A deal without limits. */
    public static Deal of(String kind) {
      return new Deal(kind, LocalText.NONE, LocalText.NONE, LocalText.NONE, LocalText.NONE);
    }
  }

  /**
   * Whether the likeness of a person may be made.
   *
   * @param kind {@code no-replica, with-consent} or {@code not-concerned}
   */
  public record Likeness(
      String kind, LocalText representedBy, LocalText uses, LocalText territory, LocalText term) {

    /** Without its limits. */
    public static Likeness of(String kind) {
      return new Likeness(kind, LocalText.NONE, LocalText.NONE, LocalText.NONE, LocalText.NONE);
    }
  }

  /** Which draft this is, who reviewed it, and who stands behind tracked changes. */
  public record Draft(
      String number,
      String reviewedBy,
      Optional<When> reviewedOn,
      String author,
      Optional<When> on) {
    /** Nothing is stated. */
    public static final Draft NONE = new Draft("", "", Optional.empty(), "", Optional.empty());
  }

  /**
   * One of the other parties, and what is agreed with it alone; what is empty is as with everybody.
   *
   * @param works ids of the works that it makes; empty means as the steps say
   * @param tools {@code banned} always adds, {@code permitted} and {@code by-consent} replace
   * @param price what it is paid, where that is not each work's own price
   */
  public record Entry(
      String party,
      List<String> works,
      LocalText role,
      Optional<Form> form,
      Optional<Scope> scope,
      Optional<AiUse> aiUse,
      Optional<Position> position,
      Tools tools,
      LocalText agreement,
      Optional<HostNames> host,
      Optional<Deal> deal,
      Optional<Likeness> likeness,
      String price,
      Map<String, Map<String, String>> values) {
    public Entry {
      works = List.copyOf(works);
      values = Project.ordered(values);
    }

    /**
     * The same party, without a position or a form of its own where another governs; nor names,
     * where read ones do.
     */
    private Entry under(Optional<Position> otherPosition, Optional<Form> otherForm, boolean read) {
      return new Entry(
          party,
          works,
          role,
          otherForm.isPresent() ? Optional.empty() : form,
          scope,
          aiUse,
          otherPosition.isPresent() ? Optional.empty() : position,
          tools,
          agreement,
          read ? Optional.empty() : host,
          deal,
          likeness,
          price,
          values);
    }

    /** The same party, once what is agreed with it alone has become the contract's. */
    private Entry settled() {
      return new Entry(
          party,
          works,
          role,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Tools(List.of(), List.of(), List.of()),
          LocalText.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          price,
          Map.of());
    }
  }

  /** Ids of the other parties; one instrument for each. */
  public List<String> with() {
    return entries.stream().map(Entry::party).toList();
  }

  public Form form() {
    return wording.form();
  }

  public LocalText agreement() {
    return terms.agreement();
  }

  public String governingLaw() {
    return wording.governingLaw();
  }

  public Position position() {
    return wording.position();
  }

  public AiUse aiUse() {
    return wording.aiUse();
  }

  public Tools tools() {
    return terms.tools();
  }

  public String prevailingLanguage() {
    return wording.prevailingLanguage();
  }

  /** What is agreed with one of the other parties alone, where the record states it. */
  public Optional<Entry> entry(String party) {
    return entries.stream().filter(e -> e.party().equals(party)).findFirst();
  }

  /** The same contract under another governing law. */
  public Contract under(String law) {
    Wording other =
        new Wording(form(), wording.scope(), law, position(), aiUse(), prevailingLanguage());
    return new Contract(agency, entries, other, terms, clauses, draft);
  }

  /** The same contract in which only some tools may be used; what is banned stays so. */
  public Contract permittingOnly(Set<String> some) {
    Tools fewer =
        new Tools(
            tools().permitted().stream().filter(some::contains).toList(),
            tools().byConsent().stream().filter(some::contains).toList(),
            tools().banned());
    Terms others =
        new Terms(
            fewer,
            terms.agreement(),
            terms.host(),
            terms.deal(),
            terms.likeness(),
            terms.clientPolicy());
    return new Contract(agency, entries, wording, others, clauses, draft);
  }

  /** The same contract at another position and in another form, with everybody. */
  public Contract with(Optional<Position> position, Optional<Form> form) {
    Wording other =
        new Wording(
            form.orElse(form()),
            wording.scope(),
            governingLaw(),
            position.orElse(position()),
            aiUse(),
            prevailingLanguage());
    List<Entry> all = entries.stream().map(entry -> entry.under(position, form, false)).toList();
    return new Contract(agency, all, other, terms, clauses, draft);
  }

  /** The same contract in the words of an agreement that was read, with everybody. */
  public Contract joining(HostNames host) {
    Terms others =
        new Terms(
            terms.tools(),
            terms.agreement(),
            Optional.of(host),
            terms.deal(),
            terms.likeness(),
            terms.clientPolicy());
    List<Entry> all =
        entries.stream()
            .map(entry -> entry.under(Optional.empty(), Optional.empty(), true))
            .toList();
    return new Contract(agency, all, wording, others, clauses, draft);
  }

  /** The same contract as another draft. */
  public Contract numbered(String number) {
    Draft other =
        new Draft(number, draft.reviewedBy(), draft.reviewedOn(), draft.author(), draft.on());
    return new Contract(agency, entries, wording, terms, clauses, other);
  }

  /** The contract as it is with one of the other parties: a key of its entry governs. */
  public Contract of(String party) {
    return entry(party).map(this::governedBy).orElse(this);
  }

  private Contract governedBy(Entry entry) {
    Wording own =
        new Wording(
            entry.form().orElse(form()),
            entry.scope().orElse(wording.scope()),
            governingLaw(),
            entry.position().orElse(position()),
            entry.aiUse().orElse(aiUse()),
            prevailingLanguage());
    Terms agreed =
        new Terms(
            tools(entry),
            entry.agreement().isEmpty() ? agreement() : entry.agreement(),
            entry.host().or(terms::host),
            entry.deal().or(terms::deal),
            entry.likeness().or(terms::likeness),
            terms.clientPolicy());
    Map<String, Map<String, String>> values = new LinkedHashMap<>(clauses.values());
    entry
        .values()
        .forEach(
            (clause, more) -> {
              Map<String, String> all = new LinkedHashMap<>(values.getOrDefault(clause, Map.of()));
              all.putAll(more);
              values.put(clause, all);
            });
    Clauses chosen = new Clauses(clauses.include(), clauses.exclude(), clauses.fallback(), values);
    return new Contract(agency, List.of(entry.settled()), own, agreed, chosen, draft);
  }

  /** Whoever may use no generative tool is not given the list of what others may use. */
  private Tools tools(Entry entry) {
    Tools own = entry.tools();
    boolean none = entry.aiUse().filter(AiUse.NONE::equals).isPresent();
    Set<String> banned = new LinkedHashSet<>(tools().banned());
    banned.addAll(own.banned());
    return new Tools(
        own.permitted().isEmpty() && !none
            ? without(tools().permitted(), own.byConsent(), own.banned())
            : own.permitted(),
        own.byConsent().isEmpty() && !none
            ? without(tools().byConsent(), own.permitted(), own.banned())
            : own.byConsent(),
        new ArrayList<>(banned));
  }

  /** What stays of the contract's own list where the entry says something else of some tools. */
  private static List<String> without(List<String> listed, List<String> some, List<String> more) {
    return listed.stream().filter(id -> !some.contains(id) && !more.contains(id)).toList();
  }
}
