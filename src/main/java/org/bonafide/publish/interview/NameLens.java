package org.bonafide.publish.interview;

import java.util.List;
import org.bonafide.project.yaml.RecordKeys;

/**
 * The name that the public sees, of whoever answers. It is the credit too, so that a full name that
 * is given later for a contract or a form does not become public by it.
 */
final class NameLens implements Lens {

  static final String ID = "author";
  static final String PERSON = "people." + ID;

  /** Where others made the work, who answers has no name in it unless it is stated. */
  @Override
  public boolean isAsked(RecordKeys record, QuestionScope scope) {
    return record.has(PERSON) || NamedMakers.isAuthor(record, scope);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String credit = record.value(PERSON + ".credit");
    return FieldAnswer.text(credit.isEmpty() ? record.value(PERSON + ".name") : credit);
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String name = answer.text();
    if (name.isEmpty()) {
      boolean plain = List.of("name", "credit").containsAll(record.keys(PERSON));
      return plain ? signed(record, false).without(PERSON) : record;
    }
    boolean same =
        !record.has(PERSON + ".name")
            || record.value(PERSON + ".name").equals(record.value(PERSON + ".credit"));
    boolean fresh = !record.has(PERSON);
    RecordKeys changed = same ? record.with(PERSON + ".name", name) : record;
    changed = changed.with(PERSON + ".credit", name);
    return fresh ? signed(changed, true) : changed;
  }

  /** Acts that were told without a name are those of whoever has it; without it, nobody's. */
  private static RecordKeys signed(RecordKeys record, boolean on) {
    RecordKeys changed = record;
    for (String work : record.keys("works")) {
      for (String element : record.keys("works." + work + ".elements")) {
        String part = "works." + work + ".elements." + element;
        for (PartSteps.StatedStep step : new PartSteps(changed, part).all()) {
          String by = step.path() + ".by";
          if (on && !changed.has(by) && !step.is("act", "generate")) {
            changed = changed.with(by, ID);
          } else if (!on && changed.value(by).equals(ID)) {
            changed = changed.without(by);
          }
        }
      }
    }
    return changed;
  }
}
