package org.bonafide.publish.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bonafide.project.yaml.RecordKeys;

/**
 * A further work, or a further party with whom a contract is made, put into a record by its name.
 *
 * @param chosen what is asked about from then on
 */
public record FurtherMatter(RecordKeys record, ChosenMatter chosen) {

  private static final String WITH = "contract.with";
  private static final String PARTY = "contractor";

  /** A work by its title. */
  static FurtherMatter work(RecordKeys record, String title) {
    String plain = FreshId.plain(title);
    String id = FreshId.in(record, "works", plain.matches("[a-z][a-z0-9-]{0,40}") ? plain : "work");
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("title", title);
    return new FurtherMatter(record.with("works." + id, keys), new ChosenMatter(id, ""));
  }

  /** A party by its name; the one that was asked about so far stays the first. */
  static FurtherMatter party(RecordKeys record, String name) {
    RecordKeys changed = record;
    if (!record.has(WITH)) {
      String agency = record.value("contract.agency");
      List<Map<String, Object>> others =
          record.keys("parties").stream()
              .filter(id -> !id.equals(agency))
              .map(id -> Map.<String, Object>of("party", id))
              .toList();
      changed = others.isEmpty() ? record : record.with(WITH, others);
    }
    String id = FreshId.in(changed, "parties", PARTY);
    changed = changed.with("parties." + id + ".name", name);
    changed = changed.inserted(WITH, changed.size(WITH), Map.of("party", id));
    return new FurtherMatter(changed, new ChosenMatter("", id));
  }

  /**
   * A further owner of a work by their name; the one that is stated so far stays the first, and who
   * is one already is put in no second time.
   *
   * @param work its path
   * @param section {@code people} or {@code parties}
   */
  static RecordKeys owner(RecordKeys record, String work, String section, String name) {
    Optional<String> known = OwnerLens.named(record, section, name);
    String id = known.orElseGet(() -> FreshId.in(record, section, "owner"));
    RecordKeys changed = known.isEmpty() ? record.with(section + "." + id + ".name", name) : record;
    Map<String, Object> entry = Map.of(section.equals("people") ? "person" : "party", id);
    String owners = work + ".owners";
    String one = work + ".owner";
    if (isOne(record, one, entry) || isOneOf(record, owners, entry)) {
      return record;
    }
    if (!changed.has(one) || changed.has(owners)) {
      return changed.inserted(owners, changed.size(owners), entry);
    }
    Map<String, Object> first = new LinkedHashMap<>();
    for (String key : changed.keys(one)) {
      List<String> values = changed.values(one + "." + key);
      first.put(key, changed.size(one + "." + key) > 0 ? values : values.get(0));
    }
    return changed.without(one).with(owners, List.of(first, entry));
  }

  private static boolean isOneOf(RecordKeys record, String owners, Map<String, Object> entry) {
    return IntStream.range(0, record.size(owners))
        .anyMatch(n -> isOne(record, owners + "." + n, entry));
  }

  private static boolean isOne(RecordKeys record, String owner, Map<String, Object> entry) {
    return entry.entrySet().stream()
        .allMatch(one -> record.value(owner + "." + one.getKey()).equals(one.getValue()));
  }
}
