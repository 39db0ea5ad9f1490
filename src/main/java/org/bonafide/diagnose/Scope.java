package org.bonafide.diagnose;

import java.util.EnumSet;
import java.util.Set;

/**
 * The documents that a finding is about. What is left empty stands for all there are.
 *
 * <p>Example: {@code Scope.statements("us", "poster")} is the US statement of the work {@code
 * poster} in every format, and nothing of the work {@code poster-back}.
 *
 * @param kinds the kinds of document
 * @param jurisdiction as in {@code us}
 * @param work the id of a work
 * @param party the id of the party that a contract is with
 * @param format as in {@code pdf}
 */
public record Scope(
    Set<InstrumentKind> kinds, String jurisdiction, String work, String party, String format) {

  private static final Set<InstrumentKind> COPIES =
      EnumSet.of(
          InstrumentKind.REGISTRATION,
          InstrumentKind.REGISTRATION_ANNEX,
          InstrumentKind.REGISTRATION_GUIDE,
          InstrumentKind.REGISTRATION_READING);

  /** What is drafted of a work for a law: before a filing and after it. */
  private static final Set<InstrumentKind> STATEMENTS = withWhatFollows(COPIES);

  private static final Set<InstrumentKind> EXCLUSIONS = withoutWhatIsClaimed(STATEMENTS);

  public Scope {
    kinds = Set.copyOf(kinds);
  }

  /** Every document of a kind. */
  public static Scope of(InstrumentKind kind) {
    return new Scope(Set.of(kind), "", "", "", "");
  }

  /** Every document of a kind about one work. */
  public static Scope of(InstrumentKind kind, String work) {
    return new Scope(Set.of(kind), "", work, "", "");
  }

  /** The AI clauses with every party. */
  public static Scope contracts() {
    return of(InstrumentKind.AI_CLAUSES);
  }

  /** The disclosure. */
  public static Scope disclosure() {
    return of(InstrumentKind.DISCLOSURE);
  }

  /** What says which label is owed: the disclosure, and the sheet for who posts. */
  public static Scope labels() {
    return new Scope(Set.of(InstrumentKind.DISCLOSURE, InstrumentKind.LABEL_SHEET), "", "", "", "");
  }

  /** Every statement for every office, with what goes with it and what follows a filing. */
  public static Scope statements() {
    return statements("", "");
  }

  /** The statement of a work for an office, with what goes with it and what follows a filing. */
  public static Scope statements(String jurisdiction, String work) {
    return new Scope(STATEMENTS, jurisdiction, work, "", "");
  }

  /**
   * The same without what rests on the parts that people made alone: a notice of a copy, a
   * transfer.
   */
  public static Scope exclusions(String jurisdiction, String work) {
    return new Scope(EXCLUSIONS, jurisdiction, work, "", "");
  }

  /** The statement of a work for an office with its guide and its reading copy alone. */
  public static Scope copies(String jurisdiction, String work) {
    return new Scope(COPIES, jurisdiction, work, "", "");
  }

  /** The same documents in one format. */
  public Scope in(String onlyFormat) {
    return new Scope(kinds, jurisdiction, work, party, onlyFormat);
  }

  /** Whether everything in another scope lies in this one. */
  public boolean covers(Scope one) {
    return kinds.containsAll(one.kinds)
        && covers(jurisdiction, one.jurisdiction)
        && covers(work, one.work)
        && covers(party, one.party)
        && covers(format, one.format);
  }

  private static Set<InstrumentKind> withWhatFollows(Set<InstrumentKind> copies) {
    Set<InstrumentKind> all = EnumSet.copyOf(copies);
    all.addAll(InstrumentKind.later());
    return all;
  }

  private static Set<InstrumentKind> withoutWhatIsClaimed(Set<InstrumentKind> statements) {
    Set<InstrumentKind> all = EnumSet.copyOf(statements);
    all.removeAll(EnumSet.of(InstrumentKind.TAKEDOWN, InstrumentKind.ASSIGNMENT));
    return all;
  }

  private static boolean covers(String stated, String asked) {
    return stated.isEmpty() || stated.equals(asked);
  }
}
