package org.bonafide.draft.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bonafide.data.Dialect;
import org.bonafide.data.Grammar;
import org.bonafide.data.WordList;
import org.bonafide.project.When;

/**
 * How facts are worded in one language: closed lists, dates, joined names, open points.
 *
 * @param dialect the language as the document names it
 */
public record Vocabulary(Locale language, Locale dialect, WordList words, WordList openPoints) {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");
  private static final Pattern NAMED =
      Pattern.compile("^(people|parties|tools|works|records)\\.[^.]+");
  private static final Pattern ELEMENT = Pattern.compile("^(works\\.\\*\\.elements)\\.[^.]+");

  public static Vocabulary in(Locale language) {
    return in(language, language);
  }

  /**
   * As {@link #in(Locale)}, for documents in a dialect.
   *
   * @param dialect the language as the document names it
   */
  public static Vocabulary in(Locale language, Locale dialect) {
    return new Vocabulary(
        language, dialect, WordList.of("draft", dialect), WordList.of("open-points", dialect));
  }

  public Grammar grammar() {
    return words.grammar();
  }

  /** Words that the language must have: {@code say("exhibit.number", 3)} is {@code Exhibit 3}. */
  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** The printed word of a closed list; the word itself where the list does not have it. */
  public String word(String list, String word) {
    return words.find(list + "." + word).filter(printed -> !printed.isEmpty()).orElse(word);
  }

  /**
   * Words of ours that stand in the data of a law or a place, as the document's dialect has them.
   */
  public String spelled(String ours) {
    return Dialect.of(dialect).spelled(ours);
  }

  /** {@code A, B and C}. */
  public String join(List<String> names) {
    return grammar().list(names);
  }

  /** {@code 20 March 2026}, {@code March 2026}, {@code 2 March 2026 to 9 March 2026}. */
  public String date(When when) {
    return grammar().date(when.text());
  }

  /** What an open point for a field says. */
  public String open(String path) {
    String plain = INDEX.matcher(path).replaceAll("");
    String ofOne = NAMED.matcher(plain).replaceFirst("$1.*");
    String pattern = ELEMENT.matcher(ofOne).replaceFirst("$1.*");
    String last = plain.substring(plain.lastIndexOf('.') + 1);
    return openPoints.find(pattern).orElse(last.replace('-', ' '));
  }
}
