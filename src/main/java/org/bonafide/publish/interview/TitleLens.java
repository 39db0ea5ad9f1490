package org.bonafide.publish.interview;

import org.bonafide.project.yaml.RecordKeys;

/** The title of a work; where it is the only one, that of the record too. */
final class TitleLens implements Lens {

  private static final String TITLE = "title";

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String ofWork = scope.work() + "." + TITLE;
    String title = record.value(hasOwn(record, ofWork) ? ofWork : TITLE);
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
    if (hasOwn(record, ofWork)) {
      return record.with(ofWork, title);
    }
    RecordKeys changed = record.with(TITLE, title);
    return both && record.has(scope.work()) ? changed.with(ofWork, title) : changed;
  }

  /** Whether the title of the work is another than that of the record. */
  private static boolean hasOwn(RecordKeys record, String ofWork) {
    boolean other = record.has(ofWork) && !record.value(ofWork).equals(record.value(TITLE));
    return other || record.keys("works").size() > 1;
  }
}
