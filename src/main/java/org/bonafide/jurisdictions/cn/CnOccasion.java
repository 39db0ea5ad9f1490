package org.bonafide.jurisdictions.cn;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;
import org.bonafide.law.Countries;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.Sentence;
import org.bonafide.project.When;

/**
 * A field that asks for a day and a place at once. Where one of the two is not stated it is an open
 * point, in which the other stands, so that nothing that is known is lost.
 *
 * @param id what the sentences that ask begin with, before {@code -day-asked} and the like
 * @param where as the record states it, or empty
 * @param asksCity whether the field asks for province and city, so that the country alone is not
 *     enough
 */
record CnOccasion(String id, Optional<When> on, String where, boolean asksCity) {

  private static final String COUNTRY = "CN";

  /**
   * What to enter.
   *
   * @param said the words around both
   * @param field the key that the entry comes from
   * @param dayField the key that would state the day
   * @param placeField the key that would state the place
   */
  FieldEntry filling(
      UnaryOperator<Sentence> said, String field, String dayField, String placeField) {
    Sentence day = on.map(Sentence::day).orElse(Sentence.NONE);
    if (on.isPresent() && asksCity && isCountryAlone()) {
      return FieldEntry.open(placeField, Sentence.of(id + "-city-asked", day, place()));
    }
    if (on.isPresent() && !where.isEmpty()) {
      return FieldEntry.filled(field, said.apply(day.and(at())));
    }
    if (on.isPresent()) {
      return FieldEntry.open(placeField, Sentence.of(id + "-place-asked", day));
    }
    return where.isEmpty()
        ? FieldEntry.open(dayField, Sentence.of(id + "-both-asked"))
        : FieldEntry.open(dayField, Sentence.of(id + "-day-asked", place()));
  }

  /** Whether the place is China and no more. */
  private boolean isCountryAlone() {
    String place = where.strip();
    return place.equalsIgnoreCase(COUNTRY)
        || Stream.of(Locale.ENGLISH, CnWords.OFFICE)
            .anyMatch(language -> place.equals(Countries.in(COUNTRY, language)));
  }

  private Sentence at() {
    return Sentence.by(language -> Grammar.of(language).comma() + Countries.in(where, language));
  }

  private Sentence place() {
    return Sentence.by(language -> Countries.in(where, language));
  }
}
