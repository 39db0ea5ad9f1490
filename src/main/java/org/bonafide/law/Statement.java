package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.project.Ref;

/**
 * What comes of assessing one work under one law: the verdict with its reasons, what was found of
 * each element, the form as far as it can be filled in, and what the law says besides as a tree of
 * particulars. Papers, machine files and comparisons know statements only so.
 *
 * <p>Example: {@code assessment.of("us").get("poster").verdict()}.
 */
public interface Statement {

  /** The law. */
  Jurisdiction.Profile law();

  /** The id of the jurisdiction, as in {@code us}. */
  default String jurisdiction() {
    return law().id();
  }

  /** The id of the work. */
  String work();

  Verdict verdict();

  List<Reason> reasons();

  /** What was found of each element, in the record's order. */
  List<ElementOutcome> outcomes();

  /** The form, screen by screen or part by part; empty where nothing is entered. */
  List<FormScreen> screens();

  /** What lies beyond the statement. */
  Advice advice();

  /** How the claim is worded in the fields of the form; empty where nothing is claimed so. */
  List<ClaimLine> claimLines();

  /** What is pasted into a field of its office as it stands; empty where nothing is. */
  default String pasted() {
    return "";
  }

  /** Who declares and signs. */
  List<Ref> signers();

  /** Who signs a paper: an answer is signed by who was written to. */
  default List<Ref> signers(InstrumentKind paper) {
    return signers();
  }

  /** What this law alone says. */
  Particular.Group particulars();

  /** Ids of the authorities it cites, in the order in which they are listed. */
  List<String> authorities();

  /**
   * Whether the work calls for a paper: one that answers a letter needs a letter.
   *
   * @param paper as in {@code ANSWER}
   */
  default boolean callsFor(InstrumentKind paper) {
    return true;
  }

  /** What its office wrote after the filing, and what answers it; mostly empty. */
  default Particular.Group afterFiling() {
    return Particular.Group.of();
  }

  /** Ids of the authorities that a paper lists. */
  default List<String> authorities(InstrumentKind paper) {
    return authorities();
  }

  /** What a comparison adds to the verdict, right behind it; mostly empty. */
  default Sentence remark() {
    return Sentence.NONE;
  }
}
