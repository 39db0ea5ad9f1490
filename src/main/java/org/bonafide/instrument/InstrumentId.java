package org.bonafide.instrument;

import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.diagnose.Scope;

/**
 * Which document an instrument is. Names of files are made from it and never read back: the works
 * {@code poster} and {@code poster-back} have names of which one begins with the other.
 *
 * <p>Example: {@code InstrumentId.of(REGISTRATION).in("us").about("poster")}.
 *
 * @param jurisdiction as in {@code us}; empty where the document is for none
 * @param work the id of the work it is about, also where a record has only one; empty where it is
 *     about all
 * @param party the id of the party it is with; empty where there is none
 */
public record InstrumentId(InstrumentKind kind, String jurisdiction, String work, String party) {

  /** The document of a kind that there is once. */
  public static InstrumentId of(InstrumentKind kind) {
    return new InstrumentId(kind, "", "", "");
  }

  /** The statement of a work for an office. */
  public static InstrumentId statement(String jurisdiction, String work) {
    return of(InstrumentKind.REGISTRATION).in(jurisdiction).about(work);
  }

  /** For an office. */
  public InstrumentId in(String office) {
    return new InstrumentId(kind, office, work, party);
  }

  /** About a work. */
  public InstrumentId about(String workId) {
    return new InstrumentId(kind, jurisdiction, workId, party);
  }

  /** With a party. */
  public InstrumentId with(String partyId) {
    return new InstrumentId(kind, jurisdiction, work, partyId);
  }

  /**
   * The stem of its files.
   *
   * @param tail tells it from the documents of other works or parties, as in {@code -poster}; empty
   *     where there are no others
   */
  public String stem(String tail) {
    return kind.stem() + (jurisdiction.isEmpty() ? "" : "-" + jurisdiction) + tail + kind.tail();
  }

  /** This document alone, in every format. */
  public Scope scope() {
    return new Scope(java.util.Set.of(kind), jurisdiction, work, party, "");
  }

  /**
   * This document and what is of no use without it: the guide and the reading copy of a statement.
   */
  public Scope scopeWithCopies() {
    return kind == InstrumentKind.REGISTRATION ? Scope.copies(jurisdiction, work) : scope();
  }
}
