package org.bonafide.law.table;

import java.util.List;
import java.util.Set;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Wish;
import org.bonafide.project.Answer;

/**
 * What the tables make of an element, or of the arrangement.
 *
 * @param element its id; empty for the arrangement
 * @param claimedWords what is claimed of it
 * @param excludedWords what is excluded of it
 * @param by ids of the people whose expression is claimed
 * @param open what cannot be said for want of a fact
 */
record Part(
    String element,
    Answer claimed,
    Answer excluded,
    List<Sentence> claimedWords,
    List<Sentence> excludedWords,
    Set<String> by,
    List<Reason> reasons,
    List<Wish> open) {
  Part {
    claimedWords = List.copyOf(claimedWords);
    excludedWords = List.copyOf(excludedWords);
    reasons = List.copyOf(reasons);
    open = List.copyOf(open);
  }
}
