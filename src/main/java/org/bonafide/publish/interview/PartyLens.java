package org.bonafide.publish.interview;

import java.util.List;
import java.util.Map;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Who contracts: the party that commissions, or the one that makes, with what kind it is. A natural
 * person stands among the people too, since only a person can be an author.
 *
 * @param commissions whether it is the party that commissions
 */
record PartyLens(boolean commissions) implements Lens {

  private static final String PERSON = "individual";
  private static final String COMPANY = "company";
  private static final String WITH = "contract.with";
  private static final String MAKER = "people.freelancer";
  private static final String FIRST = "contractor";

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return commissions ? List.of() : List.of(PERSON, COMPANY);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String party = "parties." + id(record, scope);
    String person = record.value(party + ".person");
    String name = record.value((person.isEmpty() ? party : "people." + person) + ".name");
    String kind = person.isEmpty() ? record.value(party + ".kind") : PERSON;
    return name.isEmpty()
        ? FieldAnswer.NOTHING
        : new FieldAnswer(
            commissions || kind.isEmpty() ? List.of() : List.of(kind), Map.of("", name));
  }

  private String id(RecordKeys record, QuestionScope scope) {
    String entry = record.value(scope.with());
    String other = entry.isEmpty() ? record.value(scope.with() + ".party") : entry;
    String id = commissions ? record.value("contract.agency") : other;
    return id.isEmpty() ? (commissions ? "agency" : FIRST) : id;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String id = id(record, scope);
    String party = "parties." + id;
    if (answer.text().isEmpty()) {
      if (!commissions && ChosenMatter.parties(record).size() > 1) {
        return record; // a name that is being typed anew is still that of the same party
      }
      RecordKeys changed = record.without(party);
      return commissions
          ? changed.without("contract.agency")
          : without(changed, scope, record.value(party + ".person"));
    }
    if (commissions) {
      return record.with(party + ".name", answer.text()).with("contract.agency", id);
    }
    RecordKeys changed =
        record.has(WITH) ? record : record.with(WITH, List.of(Map.of("party", id)));
    if (answer.chosen().contains(PERSON)) {
      String known = record.value(party + ".person");
      String fresh = id.equals(FIRST) ? MAKER : "people." + FreshId.in(record, "people", id);
      String person = known.isEmpty() ? fresh : "people." + known;
      return changed
          .with(person + ".name", answer.text())
          .with(party + ".person", person.substring("people.".length()))
          .without(party + ".name")
          .without(party + ".kind");
    }
    String person = record.value(party + ".person");
    changed = changed.with(party + ".name", answer.text()).without(party + ".person");
    changed = person.isEmpty() ? changed : changed.without("people." + person);
    return answer.chosen().contains(COMPANY)
        ? changed.with(party + ".kind", COMPANY)
        : changed.without(party + ".kind");
  }

  private static RecordKeys without(RecordKeys record, QuestionScope scope, String person) {
    boolean plain = record.keys(scope.with()).size() <= 1;
    RecordKeys changed = plain ? record.without(scope.with()) : record;
    return person.isEmpty() ? changed : changed.without("people." + person);
  }
}
