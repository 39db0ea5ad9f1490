package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Whether a list has an entry, which is the only choice of the field; what else stands in the list
 * stays.
 */
final class EntryLens implements Lens {

  @Override
  public boolean several() {
    return true;
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String entry = entry(field);
    return record.values(scope.path(field.key())).contains(entry)
        ? FieldAnswer.of(List.of(entry))
        : FieldAnswer.NOTHING;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.path(field.key());
    String entry = entry(field);
    List<String> there = record.values(path);
    boolean wanted = answer.chosen().contains(entry);
    if (wanted == there.contains(entry)) {
      return record;
    }
    if (wanted) {
      return there.isEmpty()
          ? record.with(path, List.of(entry))
          : record.size(path) == 0
              ? record.with(path, List.of(there.get(0), entry))
              : record.with(path + "." + there.size(), entry);
    }
    return record.size(path) == 0
        ? record.without(path)
        : record.without(path + "." + there.indexOf(entry));
  }

  private static String entry(AnswerField field) {
    return field.choices().keySet().iterator().next();
  }
}
