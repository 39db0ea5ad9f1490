package org.bonafide.law;

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

  /** In English, as the machine faces print it. */
  public String text() {
    return words.en();
  }
}
