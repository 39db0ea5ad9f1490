package org.bonafide.publish.interview;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonafide.project.yaml.RecordKeys;

/** The people whom the acts of a work name. */
final class NamedMakers {

  private static final String PEOPLE = "people.";

  private NamedMakers() {}

  /** Their ids, each once, in the order in which the acts name them. */
  static List<String> of(RecordKeys record, String work) {
    return record.keys(work + ".elements").stream()
        .flatMap(id -> new PartSteps(record, work + ".elements." + id).all().stream())
        .flatMap(step -> record.values(step.path() + ".by").stream())
        .filter(id -> record.has(PEOPLE + id))
        .distinct()
        .toList();
  }

  /** Those of them beside the one who is asked about as the author. */
  static List<String> others(RecordKeys record, String work) {
    return of(record, work).stream().filter(id -> !id.equals(NameLens.ID)).toList();
  }

  /**
   * Whether the one who is asked about as the author is one: where it is not said that it is not.
   */
  static boolean isAuthor(RecordKeys record, QuestionScope scope) {
    List<String> all = of(record, scope.work());
    boolean owns =
        Stream.concat(
                Stream.of(scope.work() + ".owner"),
                IntStream.range(0, scope.owners(record)).mapToObj(n -> scope.ofOwner(n).owner()))
            .anyMatch(owner -> record.value(owner + ".person").equals(NameLens.ID));
    return all.isEmpty() || all.contains(NameLens.ID) || owns;
  }

  /** The name by which somebody is known here: the public one, where there is one. */
  static String name(RecordKeys record, String id) {
    String credit = record.value(PEOPLE + id + ".credit");
    return credit.isEmpty() ? record.value(PEOPLE + id + ".name") : credit;
  }

  /** Whether somebody has a name, whichever of theirs it is. */
  static boolean isCalled(RecordKeys record, String id, String name) {
    return Stream.of(".name", ".credit", ".pseudonym")
        .anyMatch(key -> record.value(PEOPLE + id + key).equals(name));
  }
}
