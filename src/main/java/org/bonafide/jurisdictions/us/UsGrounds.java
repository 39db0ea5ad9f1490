package org.bonafide.jurisdictions.us;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.law.Reason;
import org.bonafide.law.Sentence;
import org.bonafide.law.Verdict;

/**
 * The reasons that a letter to the Office gives, by {@code grounds} of {@code after-filing.yaml}:
 * those that carry the claim first, then those that limit it. That prompts are no expression need
 * not be told to an examiner.
 *
 * <p>Example: where the arrangement is all that is claimed, the letter begins with it.
 */
record UsGrounds(UsApplication application) {

  private static final Data GROUNDS =
      UnitedStates.FOLDER.read("after-filing", data -> data.child("grounds"));

  /** Where nothing can be claimed, a letter tells all that is known. */
  List<Reason> told() {
    return application.verdict() == Verdict.NO_CLAIM
        ? application.reasons()
        : Stream.concat(of("carry"), of("limit")).toList();
  }

  /** Those that a paper prints: where nothing can be claimed, only a correction is a letter. */
  Stream<Reason> told(InstrumentKind paper) {
    boolean letter =
        application.verdict() != Verdict.NO_CLAIM || paper == InstrumentKind.CORRECTION;
    return told().stream().filter(reason -> letter);
  }

  private Stream<Reason> of(String part) {
    List<Sentence> words = GROUNDS.texts(part).stream().map(Sentence::of).toList();
    return application.reasons().stream().filter(reason -> words.contains(reason.words()));
  }
}
