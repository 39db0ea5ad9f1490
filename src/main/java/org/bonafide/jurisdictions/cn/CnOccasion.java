package org.bonafide.jurisdictions.cn;

import java.util.Optional;
import java.util.function.UnaryOperator;
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
 */
record CnOccasion(String id, Optional<When> on, String where) {

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

  private Sentence at() {
    return Sentence.by(language -> Grammar.of(language).comma() + Countries.in(where, language));
  }

  private Sentence place() {
    return Sentence.by(language -> Countries.in(where, language));
  }
}
