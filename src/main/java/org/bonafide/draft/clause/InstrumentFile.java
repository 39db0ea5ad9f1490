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
   *     term or clause in short words
   * @param name the stem of the file, with its folder where that is another; empty for the clauses
   * @param condition when it stands; empty for always
   * @param heading of what stands in short words
   * @param clauses the clauses whose short words it gathers, in order
   */
  public record Entry(
      Kind kind, String name, String condition, Words heading, List<String> clauses) {
    public Entry {
      clauses = List.copyOf(clauses);
    }

    /**
     * The stem of the file: in the folder of the instrument, or in that of another whose part
     * stands in both, as in {@code ai-clauses-short/cover}.
     */
    public String file(String folder) {
      return name.contains("/") ? name : folder + "/" + name;
    }

    private Entry(Kind kind, String name, String condition) {
      this(kind, name, condition, Words.NONE, List.of());
    }

    public enum Kind {
      PROSE,
      SCHEDULE,
      CLAUSES,
      TERM,
      SHORT_CLAUSE;

      /** Whether it gathers the short words of clauses. */
      public boolean isShort() {
        return this == TERM || this == SHORT_CLAUSE;
      }
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
    if (part.has("term") || part.has("clause")) {
      part.reads("term clause clauses");
      if (part.texts("clauses").isEmpty()) {
        part.fault("clauses", "is missing", "Name the clauses whose short words stand in it.");
      }
      boolean term = part.has("term");
      return new Entry(
          term ? Entry.Kind.TERM : Entry.Kind.SHORT_CLAUSE,
          "",
          "",
          part.words(term ? "term" : "clause"),
          part.texts("clauses"));
    }
    part.reads("prose schedule condition");
    boolean schedule = part.has("schedule");
    String name = part.text(schedule ? "schedule" : "prose");
    if (name.isEmpty()) {
      part.fault(
          "prose",
          "is missing",
          "Write \"prose: NAME\", \"schedule: NAME\", \"clauses\", or \"term\" or \"clause\" with"
              + " \"clauses\".");
    }
    return new Entry(
        schedule ? Entry.Kind.SCHEDULE : Entry.Kind.PROSE, name, part.text("condition"));
  }
}
