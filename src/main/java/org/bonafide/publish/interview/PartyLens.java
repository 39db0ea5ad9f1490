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

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    return commissions ? List.of() : List.of(PERSON, COMPANY);
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String party = "parties." + id(record);
    String person = record.value(party + ".person");
    String name = record.value((person.isEmpty() ? party : "people." + person) + ".name");
    String kind = person.isEmpty() ? record.value(party + ".kind") : PERSON;
    return name.isEmpty()
        ? FieldAnswer.NOTHING
        : new FieldAnswer(
            commissions || kind.isEmpty() ? List.of() : List.of(kind), Map.of("", name));
  }

  private String id(RecordKeys record) {
    List<String> listed = record.values(WITH);
    String first = listed.isEmpty() ? record.value(WITH + ".0.party") : listed.get(0);
    String id = commissions ? record.value("contract.agency") : first;
    return id.isEmpty() ? (commissions ? "agency" : "contractor") : id;
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String id = id(record);
    String party = "parties." + id;
    if (answer.text().isEmpty()) {
      RecordKeys changed = record.without(party);
      return commissions ? changed.without("contract.agency") : without(changed);
    }
    if (commissions) {
      return record.with(party + ".name", answer.text()).with("contract.agency", id);
    }
    RecordKeys changed =
        record.has(WITH) ? record : record.with(WITH, List.of(Map.of("party", id)));
    if (answer.chosen().contains(PERSON)) {
      String known = record.value(party + ".person");
      String person = known.isEmpty() ? MAKER : "people." + known;
      return changed
          .with(person + ".name", answer.text())
          .with(party + ".person", person.substring("people.".length()))
          .without(party + ".name")
          .without(party + ".kind");
    }
    changed = changed.with(party + ".name", answer.text());
    changed = changed.without(party + ".person").without(MAKER);
    return answer.chosen().contains(COMPANY)
        ? changed.with(party + ".kind", COMPANY)
        : changed.without(party + ".kind");
  }

  private static RecordKeys without(RecordKeys record) {
    boolean alone = record.size(WITH) == 1 && record.keys(WITH + ".0").size() <= 1;
    return (alone ? record.without(WITH) : record).without(MAKER);
  }
}
