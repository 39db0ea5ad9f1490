package org.bonafide.draft.clause;

import java.util.List;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * What an {@code instrument.yaml} says: the words at the head of each page, and the parts in their
 * order.
 */
public record InstrumentFile(Words header, List<Entry> entries) {

  public static final String RULE = "template-file";

  /**
   * A part.
   *
   * @param kind prose or a schedule from a file of its own, the clauses of the contract, or one
   *     term of its short form
   * @param name the stem of the file; empty for the clauses
   * @param condition when it stands; empty for always
   * @param heading of a term of the short form
   * @param clauses the clauses whose short words a term gathers, in order
   */
  public record Entry(
      Kind kind, String name, String condition, Words heading, List<String> clauses) {
    public Entry {
      clauses = List.copyOf(clauses);
    }

    private Entry(Kind kind, String name, String condition) {
      this(kind, name, condition, Words.NONE, List.of());
    }

    public enum Kind {
      PROSE,
      SCHEDULE,
      CLAUSES,
      TERM
    }
  }

  public static InstrumentFile read(Data data) {
    data.reads("header parts");
    return new InstrumentFile(
        data.words("header"), data.items("parts").stream().map(InstrumentFile::entry).toList());
  }

  private static Entry entry(Data part) {
    if (part.text().equals("clauses")) {
      return new Entry(Entry.Kind.CLAUSES, "", "");
    }
    if (part.has("term")) {
      part.reads("term clauses");
      if (part.texts("clauses").isEmpty()) {
        part.fault("clauses", "is missing", "Name the clauses that the term gathers.");
      }
      return new Entry(Entry.Kind.TERM, "", "", part.words("term"), part.texts("clauses"));
    }
    part.reads("prose schedule condition");
    boolean schedule = part.has("schedule");
    String name = part.text(schedule ? "schedule" : "prose");
    if (name.isEmpty()) {
      part.fault(
          "prose",
          "is missing",
          "Write \"prose: NAME\", \"schedule: NAME\", \"clauses\", or \"term\" with \"clauses\".");
    }
    return new Entry(
        schedule ? Entry.Kind.SCHEDULE : Entry.Kind.PROSE, name, part.text("condition"));
  }
}
