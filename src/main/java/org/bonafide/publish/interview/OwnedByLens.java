package org.bonafide.publish.interview;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;

/**
 * How somebody else came to own a work, which is asked once that person is named. What else a
 * record says of it is offered where it says so, so that an answer beside it does not take it out.
 */
final class OwnedByLens implements Lens {

  private static final String KEY = ".by";
  private static final String PEOPLE = "people.";

  /** They are an author of it themselves. */
  private static final String MADE = "made";

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return !OwnerLens.other(record, scope).isEmpty();
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    List<String> others = List.of("employment", "assignment", "commission");
    String other = OwnerLens.other(record, scope);
    boolean made =
        other.startsWith(PEOPLE)
            && NamedMakers.of(record, scope.work()).contains(other.substring(PEOPLE.length()));
    String stated = record.value(scope.owner() + KEY).replace(OwnerLens.AUTHOR, MADE);
    return Stream.of(made ? List.of(MADE) : List.<String>of(), others, List.of(stated))
        .flatMap(List::stream)
        .filter(choice -> !choice.isEmpty())
        .distinct()
        .toList();
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String by = record.value(scope.owner() + KEY).replace(OwnerLens.AUTHOR, MADE);
    return choices(record, scope, field).contains(by)
        ? FieldAnswer.of(List.of(by))
        : FieldAnswer.NOTHING;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.owner() + KEY;
    return answer.chosen().isEmpty()
        ? record.without(path)
        : record.with(path, answer.chosen().get(0).replace(MADE, OwnerLens.AUTHOR));
  }
}
