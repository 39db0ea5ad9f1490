package org.bonafide.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Languages;

/**
 * Words that a person wrote, in one language that is not named, or one text a language.
 *
 * <p>Example: {@code detail: repainted the sky}, or {@code detail: {en: repainted the sky, zh-CN:
 * 重画天空}}. A document prints its own language; where only another is stated it prints that one, and
 * says once that it is not translated.
 *
 * @param plain the text where no language is named, else empty
 * @param languages the texts by language, in the user's order
 */
public record LocalText(String plain, Map<Locale, String> languages) {

  /** Nothing is stated. */
  public static final LocalText NONE = new LocalText("", Map.of());

  public LocalText {
    languages = Project.ordered(languages);
  }

  /** A text whose language is not named. */
  public static LocalText of(String plain) {
    return plain.isEmpty() ? NONE : new LocalText(plain, Map.of());
  }

  public boolean isEmpty() {
    return plain.isBlank() && languages.values().stream().allMatch(String::isBlank);
  }

  /** The words in a language, or those that are stated; empty where none are. */
  public String in(Locale language) {
    String own = own(language);
    return !own.isEmpty() ? own : any();
  }

  /**
   * The language of the words that {@link #in} gives, where it is named and is not the one asked.
   */
  public Optional<Locale> insteadOf(Locale language) {
    return own(language).isEmpty() && plain.isEmpty()
        ? languages.keySet().stream().findFirst()
        : Optional.empty();
  }

  /**
   * The words in a language and in no other; empty where none are stated in it. A text whose
   * language is not named counts where it is written in the letters of that language.
   */
  public String only(Locale language) {
    boolean foreign = own(language).equals(plain) && !Languages.areWritten(plain, language);
    return foreign ? "" : own(language);
  }

  private String own(Locale language) {
    String exact = languages.getOrDefault(language, "");
    return !exact.isEmpty()
        ? exact
        : languages.entrySet().stream()
            .filter(e -> e.getKey().getLanguage().equals(language.getLanguage()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(plain);
  }

  private String any() {
    return plain.isEmpty() ? languages.values().stream().findFirst().orElse("") : plain;
  }

  @Override
  public String toString() {
    return any();
  }
}
