package org.bonafide.evidence.gaps;

import java.util.List;

/** The answer to a question, before it is known which one it was. */
record Answered(Standing standing, String why, List<String> values) {

  static Answered of(Standing standing, String why, String... values) {
    return new Answered(standing, why, List.of(values));
  }

  static Answered missing() {
    return of(Standing.MISSING, "none");
  }

  static Answered notAsked(String why) {
    return of(Standing.NOT_ASKED, why);
  }

  /** Full where nothing lacks it, weak where some do, missing where all do. */
  static Answered lacking(List<String> lacking, int all) {
    if (lacking.isEmpty()) {
      return of(Standing.PRESENT, "full");
    }
    return lacking.size() < all
        ? of(Standing.WEAK, "lacks", String.join(", ", lacking))
        : of(Standing.MISSING, "lacks", String.join(", ", lacking));
  }

  Gap of(String item, String law) {
    return new Gap(item, law, standing, why, values);
  }
}
