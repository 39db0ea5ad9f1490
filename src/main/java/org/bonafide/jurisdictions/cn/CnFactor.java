package org.bonafide.jurisdictions.cn;

import java.util.Locale;
import org.bonafide.law.Sentence;

/**
 * What Chinese courts ask of the making of a work with a generative tool: what the maker had in
 * mind, what went in, what was chosen, what was changed, and who did it. Sources: the cases named
 * in {@code sentences.yaml}.
 */
enum CnFactor {
  /** 创作思路 */
  IDEA,
  /** Drawing, writing, photographing and the like, by a person and by no generative function. */
  MAKING,
  /** 输入指令 */
  INSTRUCTIONS,
  PARAMETERS,
  /** Changes of the instructions from round to round. */
  ITERATION,
  SELECTION,
  /** A person's changes of what was there. */
  MODIFICATION,
  /** Which visible elements the instructions shaped. */
  MAPPING,
  SEED,
  /** Whether every act names its person. */
  PERSONS;

  /** The word of the machine faces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called. */
  Sentence words() {
    return Sentence.of("cn-factor-" + word());
  }

  /** Whether the factor is an act of a person that can be stated as their contribution. */
  public boolean isContribution() {
    return switch (this) {
      case IDEA, MAKING, INSTRUCTIONS, ITERATION, SELECTION, MODIFICATION -> true;
      default -> false;
    };
  }

  /** How the record supports a factor. */
  public enum Status {
    /** A record was made with the act. */
    DOCUMENTED,
    /** The tool exported its record later, and the times in the file agree with the act. */
    BY_FILE,
    /** Stated, and no record was made with the act. */
    STATED,
    /** The only records were re-created later. */
    RE_CREATED,
    MISSING;

    /** Whether a record bears the factor out. */
    public boolean isDocumented() {
      return this == DOCUMENTED || this == BY_FILE;
    }

    /** The word of the machine faces. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Sentence words() {
      return Sentence.of("cn-status-" + word());
    }
  }
}
