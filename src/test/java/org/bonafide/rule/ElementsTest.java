package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How a record cuts a work into elements, and in which order it names them, decides nothing: two
 * elements of one kind, class and people are as good as one. On every example and on records drawn
 * at random.
 */
class ElementsTest {

  /** What an act may differ in while its kind, its class and its people stay. */
  private static final Set<String> BESIDE =
      Set.of("detail", "aspects", "reason", "candidates", "before", "after", "kept", "seed");

  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{IsAlphabetic}&&[^\\p{IsHan}]]+");

  @Test
  @DisplayName("an element stated twice is as good as stated once")
  void twice() {
    Failures failures = new Failures();
    each(failures, "split", ElementsTest::twice);
    assertThat(failures.counted("split")).isGreaterThan(Source.DRAWN);
    assertThat(failures.isEmpty("outcome")).as(() -> failures.report("outcome")).isTrue();
  }

  @Test
  @DisplayName("an element of like acts is as good as two that share them")
  void shared() {
    Failures failures = new Failures();
    each(failures, "split", ElementsTest::halves);
    assertThat(failures.counted("split")).isGreaterThanOrEqualTo(Source.DRAWN / 10);
    assertThat(failures.isEmpty("outcome")).as(() -> failures.report("outcome")).isTrue();
  }

  @Test
  @DisplayName("two elements of one kind, class and people are as good as one")
  void merged() {
    Failures failures = new Failures();
    each(failures, "merged", ElementsTest::merged);
    assertThat(failures.counted("merged")).isPositive();
    assertThat(failures.isEmpty("outcome")).as(() -> failures.report("outcome")).isTrue();
  }

  @Test
  @DisplayName("the order of elements changes no outcome and no word")
  void reordered() {
    Failures failures = new Failures();
    Stream.concat(Source.examples().stream(), Source.drawn().stream())
        .forEach(source -> reorder(source, failures));
    assertThat(failures.counted("reordered")).isGreaterThan(Source.DRAWN / 2);
    assertThat(failures.isEmpty("outcome")).as(() -> failures.report("outcome")).isTrue();
    assertThat(failures.isEmpty("words")).as(() -> failures.report("words")).isTrue();
  }

  private static void reorder(Source source, Failures failures) {
    if (works(source.tree()).stream().anyMatch(w -> elements(source.tree(), w).size() > 1)) {
      failures.count("reordered", 1);
      failures.add(
          new Failures.Failure(
              source,
              "elements turned round",
              KeyPath.of("bonafide"),
              turned(source),
              ElementsTest::turned));
    }
  }

  private static List<Complaint> turned(Source source) {
    RecordTree other = source.tree().copy();
    for (String work : works(source.tree())) {
      Map<String, Object> elements = elements(other, work);
      List<String> ids = new ArrayList<>(elements.keySet());
      Collections.reverse(ids);
      ids.forEach(id -> elements.put(id, elements.remove(id)));
    }
    Papers before = source.before(true);
    Papers after = source.with(other).papers();
    List<Complaint> changed = Outcome.of(before).changedIn(Outcome.of(after));
    before
        .texts()
        .forEach(
            (paper, text) -> {
              Map<String, Integer> now = bag(after.texts().getOrDefault(paper, ""));
              if (paper.endsWith(".txt") && !bag(text).equals(now)) {
                changed.add(new Complaint("words", paper, difference(bag(text), now)));
              }
            });
    return changed;
  }

  /** Words and how often they stand, without numbers, marks and capitals; Chinese by character. */
  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new TreeMap<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> bag.merge(word.group(), 1, Integer::sum));
    return bag;
  }

  private static String difference(Map<String, Integer> before, Map<String, Integer> after) {
    Map<String, Integer> words = new TreeMap<>(after);
    before.forEach((word, times) -> words.merge(word, -times, Integer::sum));
    words.values().removeIf(times -> times == 0);
    return words.toString();
  }

  private static void each(Failures failures, String what, Change change) {
    Stream.concat(Source.examples().stream(), Source.drawn().stream())
        .forEach(
            source -> {
              for (String work : works(source.tree())) {
                for (String element : elements(source.tree(), work).keySet()) {
                  KeyPath key = KeyPath.of("works." + work + ".elements." + element);
                  change
                      .of(source.tree(), key)
                      .ifPresent(
                          other -> {
                            failures.count(what, 1);
                            Property again = smaller -> changed(smaller, key, change);
                            failures.add(
                                new Failures.Failure(
                                    source,
                                    what + " at " + key,
                                    key,
                                    changed(source, source.with(other)),
                                    again::of));
                          });
                }
              }
            });
  }

  /** A change that may not be possible at an element. */
  private interface Change {
    Optional<RecordTree> of(RecordTree tree, KeyPath element);
  }

  private interface Property {
    List<Complaint> of(Source source);
  }

  private static List<Complaint> changed(Source source, KeyPath key, Change change) {
    return source.tree().at(key) == null
        ? List.of()
        : change.of(source.tree(), key).map(o -> changed(source, source.with(o))).orElse(List.of());
  }

  private static List<Complaint> changed(Source before, Source after) {
    Papers then = before.before(false);
    Papers now = after.faces();
    return then.isRead() && now.isRead() ? Outcome.of(then).changedIn(Outcome.of(now)) : List.of();
  }

  private static Optional<RecordTree> twice(RecordTree tree, KeyPath key) {
    return Optional.of(beside(tree, key, RecordTree.copy(tree.at(key)), e -> e));
  }

  private static Optional<RecordTree> halves(RecordTree tree, KeyPath key) {
    List<Object> steps = steps(tree.at(key));
    boolean like = steps.stream().map(ElementsTest::kind).distinct().count() == 1;
    if (steps.size() < 2 || !like) {
      return Optional.empty();
    }
    Map<String, Object> second = RecordTree.mapping(RecordTree.copy(tree.at(key)));
    second.put("steps", new ArrayList<>(steps.subList(1, steps.size())));
    return Optional.of(
        beside(
            tree,
            key,
            second,
            first -> {
              first.put("steps", new ArrayList<>(List.of(steps.get(0))));
              return first;
            }));
  }

  /** With the next element of the work that states the same of its acts, put into this one. */
  private static Optional<RecordTree> merged(RecordTree tree, KeyPath key) {
    Map<String, Object> elements = RecordTree.mapping(tree.at(key.parent()));
    List<String> ids = new ArrayList<>(elements.keySet());
    for (String id : ids.subList(ids.indexOf(key.last()) + 1, ids.size())) {
      if (stated(elements.get(id)).equals(stated(tree.at(key)))) {
        RecordTree other = tree.copy();
        List<Object> steps = new ArrayList<>(steps(tree.at(key)));
        steps.addAll(steps(elements.get(id)));
        other.with(key.to("steps"), steps).without(key.parent().to(id));
        return steps.isEmpty() || isNamed(tree, id) ? Optional.empty() : Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(RecordTree tree, String element) {
    return tree.keys().stream()
        .filter(k -> k.parent().depth() > 0 && "for".equals(k.parent().last()))
        .anyMatch(k -> element.equals(tree.at(k)));
  }

  /** What an element states apart from its name and from what is beside its acts. */
  private static String stated(Object element) {
    Map<String, Object> stated = new TreeMap<>(RecordTree.mapping(element));
    stated.remove("describe");
    stated.put("steps", steps(element).stream().map(ElementsTest::kind).distinct().toList());
    return stated.toString();
  }

  private static String kind(Object step) {
    Map<String, Object> kind = new TreeMap<>(RecordTree.mapping(step));
    kind.keySet().removeAll(BESIDE);
    if (!kind.containsKey("records")) {
      kind.remove("on"); // without a record the day decides nothing
    }
    return kind.toString();
  }

  private static RecordTree beside(
      RecordTree tree, KeyPath key, Object second, UnaryOperator<Map<String, Object>> first) {
    RecordTree other = tree.copy();
    Map<String, Object> elements = new LinkedHashMap<>();
    RecordTree.mapping(other.at(key.parent()))
        .forEach(
            (id, element) -> {
              boolean here = id.equals(key.last());
              elements.put(id, here ? first.apply(RecordTree.mapping(element)) : element);
              if (here) {
                elements.put(id + "-again", second);
              }
            });
    other.with(key.parent(), elements);
    for (KeyPath named : tree.keys()) {
      if ("for".equals(named.last()) && tree.at(named) instanceof List<?> list) {
        if (list.contains(key.last())) {
          RecordTree.list(other.at(named)).add(key.last() + "-again");
        }
      }
    }
    return other;
  }

  private static List<Object> steps(Object element) {
    return RecordTree.list(RecordTree.mapping(element).getOrDefault("steps", List.of()));
  }

  private static Set<String> works(RecordTree tree) {
    Object works = tree.at(KeyPath.of("works"));
    return works == null ? Set.of() : RecordTree.mapping(works).keySet();
  }

  private static Map<String, Object> elements(RecordTree tree, String work) {
    Object elements = tree.at(KeyPath.of("works").to(work).to("elements"));
    return elements == null ? Map.of() : RecordTree.mapping(elements);
  }
}
