package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;

/** The title of a record, which is that of its only work too. */
final class TitleLens implements Lens {

  private static final String TITLE = "title";

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String title = record.value(TITLE);
    boolean none = StockWords.in("untitled").containsValue(title);
    return none ? FieldAnswer.NOTHING : FieldAnswer.text(title);
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String ofWork = scope.work() + "." + TITLE;
    boolean both = record.value(ofWork).equals(record.value(TITLE));
    String untitled = StockWords.in("untitled").values().iterator().next();
    String title = answer.text().isEmpty() ? untitled : answer.text();
    RecordKeys changed = record.with(TITLE, title);
    return both && record.keys("works").size() == 1 ? changed.with(ofWork, title) : changed;
  }
}
