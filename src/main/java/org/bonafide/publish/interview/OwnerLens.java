package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Who owns a work: the person who answers, as its author; another person; or a company. How another
 * came to own it is a question of its own.
 */
final class OwnerLens implements Lens {

  static final String AUTHOR = "authored";
  private static final String PERSON = "individual";
  private static final String COMPANY = "company";
  private static final String TYPED = ".owner";
  private static final String ID = "owner";

  @Override
  public List<String> choices(RecordKeys record, QuestionScope scope, AnswerField field) {
    List<String> all = List.of(AUTHOR, COMPANY, PERSON);
    String other = scope.isOneOfSeveral() ? kind(record, scope) : "";
    // Who stands in a list is taken out of it and put in anew as another kind.
    return other.isEmpty() ? all : all.stream().filter(List.of(AUTHOR, other)::contains).toList();
  }

  /** Whether a company or another person owns it; empty where neither does. */
  private static String kind(RecordKeys record, QuestionScope scope) {
    String other = other(record, scope);
    boolean natural = other.startsWith("people.") || !record.value(other + ".person").isEmpty();
    return other.isEmpty() ? "" : natural ? PERSON : COMPANY;
  }

  @Override
  public List<String> typed(QuestionScope scope, String choice) {
    return choice.equals(AUTHOR) ? List.of() : List.of("owner");
  }

  /** The path of whoever is stated to own a work; empty where nobody is, or the author. */
  static String other(RecordKeys record, QuestionScope scope) {
    String owner = scope.owner();
    String party = record.value(owner + ".party");
    String person = record.value(owner + ".person");
    return !party.isEmpty()
        ? "parties." + party
        : person.isEmpty() || person.equals(NameLens.ID) ? "" : "people." + person;
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String owner = scope.owner();
    String other = other(record, scope);
    if (other.isEmpty()) {
      boolean mine =
          record.value(owner + ".person").equals(NameLens.ID)
              && record.value(owner + ".by").equals(AUTHOR);
      return mine ? FieldAnswer.of(List.of(AUTHOR)) : FieldAnswer.NOTHING;
    }
    String person = record.value(other + ".person");
    String choice = kind(record, scope);
    String name = record.value((person.isEmpty() ? other : "people." + person) + ".name");
    return new FieldAnswer(List.of(choice), Map.of(choice + TYPED, name));
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String owner = scope.owner();
    String choice = answer.chosen().stream().findFirst().orElse("");
    String other = other(record, scope);
    if (choice.isEmpty() && scope.isOneOfSeveral()) {
      return record; // who stands in a list is taken out of it by name
    }
    FieldAnswer before = read(record, scope, field);
    String was = before.chosen().stream().findFirst().orElse("");
    RecordKeys changed = choice.equals(was) ? record : pruned(record.without(owner), other);
    if (choice.isEmpty()) {
      return changed;
    }
    if (choice.equals(AUTHOR)) {
      Map<String, Object> mine = new LinkedHashMap<>();
      mine.put("person", NameLens.ID);
      mine.put("by", AUTHOR);
      return choice.equals(was) ? record : pruned(record.with(owner, mine), other);
    }
    String name = answer.said(choice + TYPED);
    boolean same = choice.equals(was);
    if (name.isEmpty() || same && name.equals(before.said(choice + TYPED))) {
      return same ? record : changed; // nobody owns it before a name is typed
    }
    String section = choice.equals(COMPANY) ? "parties" : "people";
    Optional<String> known = named(changed, section, name);
    if (same && isOwn(other) && known.isEmpty()) {
      return record.with(other + ".name", name);
    }
    String id = known.orElse(FreshId.in(changed, section, ID));
    changed = known.isEmpty() ? changed.with(section + "." + id + ".name", name) : changed;
    boolean party = choice.equals(COMPANY);
    changed =
        changed
            .with(owner + (party ? ".party" : ".person"), id)
            .without(owner + (party ? ".person" : ".party"));
    return same ? pruned(changed, other) : changed;
  }

  /** Whoever has the name already, as an agency of a contract may. */
  static Optional<String> named(RecordKeys record, String section, String name) {
    return record.keys(section).stream()
        .filter(id -> record.value(section + "." + id + ".name").equals(name))
        .findFirst();
  }

  /** Whether a party or a person is known as an owner alone. */
  private static boolean isOwn(String path) {
    return path.matches("(parties|people)\\.owner(-[0-9]+)?");
  }

  private static RecordKeys pruned(RecordKeys record, String other) {
    return isOwn(other) && record.keys(other).equals(List.of("name"))
        ? record.without(other)
        : record;
  }
}
