package org.bonafide.publish.interview;

import java.util.List;
import java.util.Map;
import org.bonafide.data.Words;

/**
 * A question as it is put, with what the record answers to it now.
 *
 * @param id of this very question, as in {@code maker.pictures}
 * @param about the part that it is about, in words of the record; none where it is about the work
 * @param fields in order
 * @param leftOpen whether somebody said that they do not know
 */
public record Asked(
    String id,
    InterviewQuestion question,
    QuestionScope scope,
    Words about,
    List<Stood> fields,
    boolean leftOpen) {
  public Asked {
    fields = List.copyOf(fields);
  }

  /**
   * A field as it stands.
   *
   * @param choices that are offered
   * @param several whether several of them may be taken
   */
  public record Stood(AnswerField field, List<Offer> choices, boolean several, FieldAnswer answer) {
    public Stood {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A choice.
   *
   * @param named in words of the record; empty where the words are those of the page
   * @param typed what may be typed behind it, as in {@code tools}
   */
  public record Offer(String name, String named, List<String> typed) {
    public Offer {
      typed = List.copyOf(typed);
    }
  }

  /** The same with answers that state nothing, in the fields to which the record has none. */
  Asked with(Map<String, FieldAnswer> unwritten) {
    return new Asked(
        id,
        question,
        scope,
        about,
        fields.stream()
            .map(
                one ->
                    one.answer().isEmpty() && unwritten.containsKey(one.field().name())
                        ? new Stood(
                            one.field(),
                            one.choices(),
                            one.several(),
                            unwritten.get(one.field().name()))
                        : one)
            .toList(),
        !unwritten.isEmpty()
            && !isAnswered()
            && unwritten.values().stream().allMatch(FieldAnswer::isEmpty));
  }

  /** Whether the record states an answer in any of the fields. */
  public boolean isAnswered() {
    return fields.stream().anyMatch(field -> !field.answer().isEmpty());
  }
}
