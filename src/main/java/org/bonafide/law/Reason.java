package org.bonafide.law;

import java.util.stream.Stream;

/**
 * Why something was decided: one sentence and the authority behind it.
 *
 * @param element the id of the element it speaks of, or empty for the work
 * @param words one plain sentence, in both languages
 * @param authority the id of an {@link Authority}, or empty
 * @param field the path of the record field it rests on, or empty
 */
public record Reason(String element, Sentence words, String authority, String field) {

  /** A reason from {@code sentences.yaml}. */
  public static Reason of(String id, String element, String field, Sentence... words) {
    Sentences said = Sentences.get(id);
    return new Reason(element, said.words(words), said.authority(), field);
  }

  /** Whether it says that a person's expression supports a claim in the United States. */
  public boolean isSupporting() {
    return Stream.of("us-made", "us-change", "us-arranged-parts", "us-placed", "us-input")
        .map(Sentence::of)
        .anyMatch(words::equals);
  }

  /** In English, as the machine faces print it. */
  public String text() {
    return words.en();
  }
}
