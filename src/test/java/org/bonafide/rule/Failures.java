package org.bonafide.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The failures of a property, counted by what failed and at which key; a few are made small and
 * shown with their record, the smallest first.
 */
final class Failures {

  private static final int SHOWN = 10;

  /** Making failures small ends after this, and the others are shown as they are. */
  private static final long NANOS = 20_000_000_000L;

  /** Says what fails on a tree once the same change is made to it. */
  interface Property extends Function<Source, List<Complaint>> {}

  /**
   * A change that made papers say more.
   *
   * @param change in words, with the key
   * @param keep what must stay in the record for the change to be possible
   */
  record Failure(
      Source source, String change, KeyPath keep, List<Complaint> complaints, Property again) {}

  private final List<Failure> all = new ArrayList<>();
  private final Map<String, Integer> premise = new LinkedHashMap<>();

  /** Counts that something happened that the property is about. */
  void count(String what, int times) {
    premise.merge(what, times, Integer::sum);
  }

  int counted(String what) {
    return premise.getOrDefault(what, 0);
  }

  void add(Failure failure) {
    if (!failure.complaints().isEmpty()) {
      all.add(failure);
    }
  }

  boolean isEmpty(String kind) {
    return of(kind).isEmpty();
  }

  private List<Failure> of(String kind) {
    return all.stream()
        .filter(f -> f.complaints().stream().anyMatch(c -> c.kind().equals(kind)))
        .toList();
  }

  /** The whole story of one kind of failure. */
  String report(String kind) {
    List<Failure> failed = of(kind);
    StringBuilder text = new StringBuilder("\n" + failed.size() + " changes failed; " + premise);
    Map<String, Integer> byKey = new TreeMap<>();
    Map<String, Integer> byFamily = new TreeMap<>();
    for (Failure one : failed) {
      byKey.merge(one.keep().kind(), 1, Integer::sum);
      families(one, kind).forEach(family -> byFamily.merge(family, 1, Integer::sum));
    }
    text.append("\nby key: ").append(byKey).append("\nby kind: ").append(byFamily).append('\n');
    List<Failure> small = new ArrayList<>();
    long end = System.nanoTime() + NANOS;
    chosen(failed, kind).forEach(one -> small.add(shrunk(one, kind, end)));
    small.sort(Comparator.comparingInt(f -> f.source().tree().yaml().length()));
    for (Failure one : small) {
      text.append("\n--- ").append(one.source().name()).append(", ").append(one.change());
      one.complaints().stream()
          .filter(c -> c.kind().equals(kind))
          .limit(6)
          .forEach(c -> text.append("\n    ").append(c));
      text.append('\n').append(one.source().tree().yaml().indent(4));
    }
    return text.toString();
  }

  private static Set<String> families(Failure one, String kind) {
    Set<String> families = new LinkedHashSet<>();
    one.complaints().stream()
        .filter(c -> c.kind().equals(kind))
        .forEach(c -> families.add(c.kind().equals("absence") ? c.family() : c.words()));
    return families;
  }

  /** The smallest of each kind of key and outcome, before any second of one kind. */
  private static List<Failure> chosen(List<Failure> failed, String kind) {
    List<Failure> bySize = new ArrayList<>(failed);
    bySize.sort(Comparator.comparingInt(f -> f.source().tree().yaml().length()));
    Map<String, Failure> distinct = new LinkedHashMap<>();
    bySize.forEach(f -> distinct.putIfAbsent(f.keep().kind() + families(f, kind), f));
    return distinct.values().stream().limit(SHOWN).toList();
  }

  /** Leaves out whatever the failure does not need. */
  private static Failure shrunk(Failure failure, String kind, long end) {
    Failure small = failure;
    List<KeyPath> keys = new ArrayList<>(failure.source().tree().keys());
    keys.sort(
        Comparator.comparingInt(KeyPath::depth)
            .thenComparing(k -> place(k), Comparator.reverseOrder()));
    for (KeyPath key : keys) {
      boolean gone = small.source().tree().at(key) == null;
      if (!gone
          && System.nanoTime() < end
          && !small.keep().isIn(key)
          && !isShifting(key, small.keep())) {
        Source smaller = small.source().with(small.source().tree().copy().without(key));
        List<Complaint> complaints = small.again().apply(smaller);
        if (complaints.stream().anyMatch(c -> c.kind().equals(kind))) {
          small = new Failure(smaller, small.change(), small.keep(), complaints, small.again());
        }
      }
    }
    return small;
  }

  private static int place(KeyPath key) {
    return key.last() instanceof Integer i ? i : 0;
  }

  /** Whether leaving an entry out of a list would move the key that is changed. */
  private static boolean isShifting(KeyPath entry, KeyPath keep) {
    return entry.last() instanceof Integer i
        && keep.isIn(entry.parent())
        && keep.part(entry.depth() - 1) instanceof Integer at
        && i < at;
  }
}
