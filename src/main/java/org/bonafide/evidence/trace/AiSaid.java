package org.bonafide.evidence.trace;

import java.util.Collection;
import java.util.Locale;

/** What a file says of whether AI made it or a part of it. Silence is unknown, and never no. */
public enum AiSaid {
  /** A mark says so, or a generative tool wrote it into the file. */
  YES,
  /** A mark says that it may be so, as labels 2 and 3 of the PRC mark do. */
  SUSPECTED,
  /** The file states that it was made without generative tools. */
  NO,
  /** Nothing is said. */
  UNKNOWN;

  /** What a file says, out of all that tools wrote into it: the strongest speaks. */
  public static AiSaid of(Collection<Trace> traces) {
    return traces.stream().map(Trace::ai).min(AiSaid::compareTo).orElse(UNKNOWN);
  }

  /**
   * The word of the machine faces, {@code yes}, {@code no} or {@code unknown}: suspicion is not
   * known.
   */
  public String word() {
    return (this == SUSPECTED ? UNKNOWN : this).name().toLowerCase(Locale.ROOT);
  }
}
