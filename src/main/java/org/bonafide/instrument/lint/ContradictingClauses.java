package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.diagnose.Finding;

/** Two passages that state what cannot both hold, by what their files say they state. */
final class ContradictingClauses implements LintRule {

  @Override
  public String id() {
    return "contradicting-clauses";
  }

  @Override
  public List<Finding> check(Text text) {
    Map<String, LintedPassage> stated = new LinkedHashMap<>();
    for (LintedPassage passage : text.passages()) {
      passage.origin().source().states().forEach(name -> stated.putIfAbsent(name, passage));
    }
    List<Finding> findings = new ArrayList<>();
    for (Propositions.Pair pair : Propositions.shipped().pairs()) {
      if (stated.containsKey(pair.one()) && stated.containsKey(pair.other())) {
        LintedPassage one = stated.get(pair.one());
        LintedPassage other = stated.get(pair.other());
        boolean oneIsLater = text.passages().indexOf(one) > text.passages().indexOf(other);
        LintedPassage later = oneIsLater ? one : other;
        LintedPassage earlier = oneIsLater ? other : one;
        later
            .warning(
                id(),
                later.name()
                    + (oneIsLater ? says(pair.one()) : says(pair.other()))
                    + ", and "
                    + inSentence(earlier)
                    + " at "
                    + earlier.place()
                    + (oneIsLater ? says(pair.other()) : says(pair.one()))
                    + ": "
                    + pair.why(),
                "Leave one of the two out, or say which prevails and when.")
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static String says(String proposition) {
    return " states \"" + proposition + "\"";
  }

  private static String inSentence(LintedPassage passage) {
    String name = passage.name();
    return name.startsWith("Clause") || name.startsWith("The text")
        ? name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1)
        : name;
  }
}
