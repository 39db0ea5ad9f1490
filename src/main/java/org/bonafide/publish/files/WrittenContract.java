package org.bonafide.publish.files;

/**
 * On which terms a contract was written, as the receipt keeps it: so that a draft is never written
 * over another one that may have been sent.
 *
 * @param instrument the usual stem of its files, as in {@code ai-clauses-voice}
 * @param party the id of the other party; may be empty
 * @param law the governing law; empty where none is stated
 * @param draft the number of the draft; empty where none is stated
 * @param signing whether it is a signing copy
 */
public record WrittenContract(
    String instrument,
    String party,
    String position,
    String form,
    String law,
    String draft,
    boolean signing) {

  /** Whether it is the same draft on the same terms; to state a law for the first time is. */
  boolean isLike(WrittenContract other) {
    boolean otherLaw = !law.isEmpty() && !other.law.isEmpty() && !law.equals(other.law);
    return !otherLaw
        && position.equals(other.position)
        && form.equals(other.form)
        && draft.equals(other.draft)
        && signing == other.signing;
  }

  /** As in {@code draft 2 (position agency, form short, law US-TX)}. */
  String inWords() {
    return (signing ? "signing copy" : "draft")
        + (draft.isEmpty() ? "" : " " + draft)
        + (" (position " + position + ", form " + form + ", ")
        + (law.isEmpty() ? "no law stated)" : "law " + law + ")");
  }
}
