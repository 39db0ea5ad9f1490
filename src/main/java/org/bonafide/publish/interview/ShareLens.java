package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Which of the works a party makes, where there are several of both. A party of whom nothing is
 * stated makes all of them.
 */
final class ShareLens implements Lens {

  private static final String WORKS = ".works";

  @Override
  public boolean several() {
    return true;
  }

  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return record.keys("works").size() > 1 && ChosenMatter.parties(record).size() > 1;
  }

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return record.keys("works");
  }

  @Override
  public String named(RecordKeys record, String choice) {
    return record.value("works." + choice + ".title");
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    return FieldAnswer.of(record.values(scope.with() + WORKS));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.with() + WORKS;
    if (answer.chosen().isEmpty()) {
      return record.without(path);
    }
    return WithEntry.opened(record, scope).with(path, answer.chosen());
  }
}
