package org.bonafide.evidence.gaps;

import java.util.List;

/** The answer to a question, before it is known which one it was. */
record Found(Standing standing, String why, List<String> values) {

  static Found of(Standing standing, String why, String... values) {
    return new Found(standing, why, List.of(values));
  }

  static Found missing() {
    return of(Standing.MISSING, "none");
  }

  static Found notAsked(String why) {
    return of(Standing.NOT_ASKED, why);
  }

  /** Full where nothing lacks it, weak where some do, missing where all do. */
  static Found lacking(List<String> lacking, int all) {
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
