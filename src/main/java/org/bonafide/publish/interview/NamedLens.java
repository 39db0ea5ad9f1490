package org.bonafide.publish.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;

/**
 * Somebody whose id stands at a key, typed by name: whoever of the record has that name or credit,
 * else a person of their own.
 */
final class NamedLens implements Lens {

  private static final String PEOPLE = "people";
  private static final List<String> SECTIONS = List.of(PEOPLE, "parties");

  private static Stream<String> names(RecordKeys record, String section, String id) {
    String path = section + "." + id;
    String person = record.value(path + ".person");
    return Stream.of(
            record.value(path + ".credit"),
            record.value(path + ".name"),
            record.value("people." + person + ".name"))
        .filter(name -> !name.isEmpty());
  }

  @Override
  public FieldAnswer read(RecordKeys record, QuestionScope scope, AnswerField field) {
    String id = record.value(scope.path(field.key()));
    return SECTIONS.stream()
        .flatMap(section -> names(record, section, id))
        .findFirst()
        .map(FieldAnswer::text)
        .orElse(FieldAnswer.NOTHING);
  }

  @Override
  public RecordKeys write(
      RecordKeys record, QuestionScope scope, AnswerField field, FieldAnswer answer) {
    String path = scope.path(field.key());
    String name = answer.text();
    if (name.isEmpty()) {
      return record.without(path);
    }
    boolean person = path.endsWith(".responsible"); // nobody but a person answers for content
    Optional<String> known =
        SECTIONS.stream()
            .filter(section -> section.equals(PEOPLE) || !person)
            .flatMap(
                section ->
                    record.keys(section).stream().filter(id -> is(record, section, id, name)))
            .findFirst();
    String end = path.substring(path.lastIndexOf('.') + 1);
    String id = known.orElseGet(() -> FreshId.in(record, PEOPLE, end));
    RecordKeys changed = known.isEmpty() ? record.with("people." + id + ".name", name) : record;
    return changed.with(path, id);
  }

  private static boolean is(RecordKeys record, String section, String id, String name) {
    return names(record, section, id).anyMatch(name::equals);
  }
}
