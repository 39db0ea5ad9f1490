package org.bonafide.law.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonafide.law.ElementOutcome;
import org.bonafide.law.Improvement;
import org.bonafide.law.Particular;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.project.Answer;

/**
 * What the tables make of an element, or of the arrangement.
 *
 * @param element its id; empty for the arrangement
 * @param claimedWords what is claimed of it
 * @param excludedWords what is excluded of it
 * @param by ids of the people whose expression is claimed
 * @param against the reasons among them for which something is not claimed
 * @param open what cannot be said for want of a fact
 */
record ElementRuling(
    String element,
    Answer claimed,
    Answer excluded,
    List<Sentence> claimedWords,
    List<Sentence> excludedWords,
    Set<String> by,
    List<Reason> reasons,
    List<Reason> against,
    List<Improvement> open) {
  ElementRuling {
    claimedWords = List.copyOf(claimedWords);
    excludedWords = List.copyOf(excludedWords);
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
    open = List.copyOf(open);
  }

  /** What papers and comparisons say of it; the reason that decides is one for a claim. */
  ElementOutcome outcome() {
    Optional<Reason> why =
        reasons.stream()
            .filter(reason -> !against.contains(reason))
            .findFirst()
            .or(() -> reasons.stream().findFirst());
    return new ElementOutcome(
        element,
        Optional.empty(),
        Sentence.parted(claimedWords),
        Sentence.parted(excludedWords),
        Sentence.after(open.stream().map(Improvement::words).distinct().toList()),
        why.map(Reason::words).orElse(Sentence.NONE),
        why.map(Reason::authority).orElse(""),
        Particular.Group.of());
  }
}
