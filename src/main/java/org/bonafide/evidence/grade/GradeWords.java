package org.bonafide.evidence.grade;

import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.evidence.Timing;

/**
 * The words of grades and reasons in a language.
 *
 * <p>Example: {@code new GradeWords(Locale.ENGLISH).of(Grade.SCREENSHOT)} is "screenshot".
 */
public record GradeWords(Locale language) {

  /** A grade. */
  public String of(Grade grade) {
    return words().say("grade." + grade.word());
  }

  /** A timing. */
  public String of(Timing timing) {
    return words().say("timing." + timing.word());
  }

  /** A reason or a remark with its values. */
  public String of(Graded.Said said) {
    return words().say(said.key(), said.values().toArray());
  }

  private WordList words() {
    return WordList.of("grades", language);
  }
}
