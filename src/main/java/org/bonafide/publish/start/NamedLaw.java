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
 * @param name the law in a sentence; empty where that is not settled
 * @param choices what it may mean, where it may mean several
 */
public record NamedLaw(Optional<String> law, String name, List<Choice> choices) {

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

  /** What is meant. */
  public static NamedLaw of(String typed) {
    StatedLaw stated = StatedLaw.of(typed);
    boolean settled = !stated.nowhere() && stated.choices().isEmpty() && !stated.law().isEmpty();
    return new NamedLaw(
        settled ? Optional.of(stated.law()) : Optional.empty(),
        settled ? StatedLaw.named(stated.law()) : "",
        stated.choices().stream().map(one -> new Choice(one, StatedLaw.named(one))).toList());
  }
}
