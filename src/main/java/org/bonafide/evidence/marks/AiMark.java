package org.bonafide.evidence.marks;

import java.util.List;
import org.bonafide.evidence.trace.AiSaid;

/**
 * What a record file says of AI.
 *
 * @param words the marks that say so, as in {@code the PRC mark AIGC (Label 1)}; empty where
 *     nothing is said
 */
public record AiMark(AiSaid said, List<String> words) {

  static final AiMark NONE = new AiMark(AiSaid.UNKNOWN, List.of());

  public AiMark {
    words = List.copyOf(words);
  }

  /** The marks in one line. */
  public String inWords() {
    return String.join(", ", words);
  }
}
