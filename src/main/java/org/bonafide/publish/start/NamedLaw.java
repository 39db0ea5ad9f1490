package org.bonafide.publish.start;

import java.util.List;
import java.util.Optional;
import org.bonafide.law.StatedLaw;

/**
 * A law as somebody names it.
 *
 * <p>Example: {@code NamedLaw.of("Texas").law()} is {@code US-TX}; {@code UK} leaves three choices.
 *
 * @param law the code or the words that a record states; empty where that is not settled
 * @param choices what it may mean, where it may mean several
 */
public record NamedLaw(Optional<String> law, List<Choice> choices) {

  /** One of several laws that may be meant. */
  public record Choice(String law, String name) {
    /** As in {@code GB-ENG (the laws of England and Wales)}. */
    public String inWords() {
      return law.equals(name) ? law : law + " (" + name + ")";
    }
  }

  public NamedLaw {
    choices = List.copyOf(choices);
  }

  /** What is meant. Two small letters are a word, not a code: {@code no} is not Norway. */
  public static NamedLaw of(String typed) {
    String plain = typed.strip();
    if (plain.matches("[A-Za-z]{2}") && !plain.matches("[A-Z]{2}")) {
      return new NamedLaw(Optional.empty(), List.of());
    }
    StatedLaw stated = StatedLaw.of(plain);
    List<Choice> choices =
        stated.choices().stream().map(one -> new Choice(one, StatedLaw.named(one))).toList();
    boolean settled = !stated.nowhere() && choices.isEmpty() && !stated.law().isEmpty();
    return new NamedLaw(settled ? written(stated.law()) : Optional.empty(), choices);
  }

  /** A country that has no code of a law is stated in words. */
  private static Optional<String> written(String law) {
    return StatedLaw.named(law).isEmpty() ? StatedLaw.country(law) : Optional.of(law);
  }
}
