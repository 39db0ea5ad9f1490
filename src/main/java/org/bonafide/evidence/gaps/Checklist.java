package org.bonafide.evidence.gaps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Words;

/**
 * The words of the checklist in a language.
 *
 * <p>Example: {@code new Checklist(Locale.ENGLISH).title("cn-seed")}.
 */
public record Checklist(Locale language) {

  private static final Reasons REASONS =
      Data.shipped(Checklist.class, "checklist.yaml", Reasons::read);

  private record Reasons(Map<String, Words> why, Map<String, Words> words) {

    static Reasons read(Data data) {
      data.knows("why words");
      return new Reasons(data.section("why"), data.section("words"));
    }
  }

  /** What is asked. */
  public String title(String item) {
    return question(item).title().in(language);
  }

  /** What to keep next. */
  public String next(String item) {
    return question(item).next().in(language);
  }

  /** Who asks, as in {@code US Copyright Office}. */
  public String asks(String law) {
    return law(law).asks().in(language);
  }

  /** Whether nothing made later replaces what a law asks to have been kept at the time. */
  public static boolean onlyThen(String law) {
    return law(law).onlyThen();
  }

  /** The id of the authority that asks it. */
  public static String authority(String item) {
    return question(item).authority();
  }

  private static ChecklistFile law(String id) {
    return ChecklistFile.all().stream().filter(l -> l.law().equals(id)).findFirst().orElseThrow();
  }

  private static ChecklistFile.Question question(String item) {
    return ChecklistFile.all().stream()
        .flatMap(law -> law.questions().stream())
        .filter(q -> q.id().equals(item))
        .findFirst()
        .orElseThrow();
  }

  /** Why a question stands as it does. */
  public String why(Gap gap) {
    String words = REASONS.why().get(gap.why()).in(language);
    for (int i = 0; i < gap.values().size(); i++) {
      List<String> value = List.of(gap.values().get(i).split(", ", -1));
      words = words.replace("{" + i + "}", Grammar.of(language).run(value));
    }
    return words;
  }

  /** How it stands. */
  public String standing(Standing standing) {
    return REASONS.words().get(standing.word()).in(language);
  }
}
