package org.bonafide.publish.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.project.yaml.RecordKeys;

/**
 * A record without a work, a party or an owner, and what a person is told before that is done: what
 * goes, where else it was named, what stays since something else names it.
 *
 * <p>What names it is found by the reader of records: whatever dangles without it.
 *
 * @param record as it would be
 * @param gone texts that go with it, by their paths
 * @param named paths of what named it and is taken out too
 * @param stays paths of who stays, since the record names them elsewhere
 * @param alone paths of those to whom nothing else is given: they have to be given something first
 * @param why what would be wrong, where it cannot be taken out
 */
public record TakenOut(
    RecordKeys record,
    Map<String, String> gone,
    List<String> named,
    List<String> stays,
    List<String> alone,
    Optional<Finding> why) {

  /** Whether it can be taken out as things stand. */
  public boolean possible() {
    return alone.isEmpty() && why.isEmpty();
  }

  /** Without a work: its parts go, and where a contract or a registration names it. */
  static TakenOut work(RecordErrors errors, RecordKeys record, String id) {
    String path = "works." + id;
    List<String> named = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    RecordKeys changed = record.without(path);
    List<String> mentions =
        record.texts("").entrySet().stream()
            .filter(one -> !one.getKey().startsWith(path + "."))
            .filter(one -> one.getValue().equals(id) || one.getValue().startsWith(id + "."))
            .map(Map.Entry::getKey)
            .sorted((a, b) -> -1) // a list is shortened from its end
            .toList();
    for (String mention : mentions) {
      RecordKeys without = changed.without(mention);
      if (errors.dangling(without.text()) < errors.dangling(changed.text())) {
        String list = mention.replaceFirst("\\.[0-9]+$", "");
        boolean last = list.endsWith(".works") && record.values(list).size() == 1;
        (last ? alone : named).add(list);
        changed = without;
      }
    }
    return of(errors, record, changed, record.texts(path), named, List.of(), alone);
  }

  /** Without a party: the contract with them goes, and they too where nothing else names them. */
  static TakenOut party(RecordErrors errors, RecordKeys record, String id) {
    String with = "contract.with." + ChosenMatter.parties(record).indexOf(id);
    Map<String, String> gone = new LinkedHashMap<>(record.texts(with));
    List<String> stays = new ArrayList<>();
    RecordKeys changed = record.without(with);
    String party = "parties." + id;
    String person = record.value(party + ".person");
    for (String path : person.isEmpty() ? List.of(party) : List.of(party, "people." + person)) {
      RecordKeys without = changed.without(path);
      if (errors.since(record.text(), without.text()).isEmpty()) {
        gone.putAll(record.texts(path));
        changed = without;
      } else {
        stays.add(path);
      }
    }
    return of(errors, record, changed, gone, List.of(), stays, List.of());
  }

  /**
   * Without an owner of a list; who was put in as an owner alone goes too.
   *
   * @param owner its path
   */
  static TakenOut owner(RecordErrors errors, RecordKeys record, QuestionScope owner) {
    Map<String, String> gone = new LinkedHashMap<>(record.texts(owner.owner()));
    String other = OwnerLens.other(record, owner);
    RecordKeys changed = record.without(owner.owner());
    boolean ours = other.matches("(parties|people)\\.owner(-[0-9]+)?");
    RecordKeys without = ours ? changed.without(other) : changed;
    boolean free = errors.since(record.text(), without.text()).isEmpty();
    if (ours && free) {
      gone.putAll(record.texts(other));
    }
    List<String> stays = other.isEmpty() || ours && free ? List.of() : List.of(other);
    return of(errors, record, free ? without : changed, gone, List.of(), stays, List.of());
  }

  private static TakenOut of(
      RecordErrors errors,
      RecordKeys record,
      RecordKeys changed,
      Map<String, String> gone,
      List<String> named,
      List<String> stays,
      List<String> alone) {
    Optional<Finding> why =
        errors.since(record.text(), changed.text()).values().stream().findFirst();
    return new TakenOut(changed, gone, named, stays, alone, why);
  }
}
