package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * The inventory of the words of absence, word by word: each with a small record that prints it and
 * the same record without the stated no, which must not. The table is {@code absence-cases.yaml}.
 */
class AbsenceTest {

  private static final Map<String, Object> TABLE = table();
  private static final Map<String, Papers> PAPERS = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> wordsOfAbsence() {
    return cases().flatMap(AbsenceTest::tests);
  }

  private static Stream<DynamicTest> tests(Map<String, Object> one) {
    RecordTree whole = tree(one);
    RecordTree less = whole.copy();
    texts(one, "without").forEach(key -> less.without(KeyPath.of(key)));
    String name = one.get("name").toString();
    return texts(one, "prints").stream()
        .map(
            words ->
                dynamicTest(
                    name + ": " + words,
                    () -> {
                      assertThat(places(whole, words))
                          .as(words + " is printed where it is stated")
                          .isNotEmpty();
                      assertThat(places(less, words))
                          .as(words + " is printed where it is not stated:\n" + less.yaml())
                          .isEmpty();
                    }));
  }

  @Test
  void aLineThatTheWidthBreaksIsNoAnswer() {
    String broken = "used; how much of it was generated is not recorded. The sky of Quiet Pier: no";
    assertThat(Absence.in("a.txt", broken + "\nmore than trifles of it are in it."))
        .containsOnlyKeys("output: no more than trifles");
    assertThat(Absence.in("a.txt", broken + "\n")).containsOnlyKeys("answer: no");
    assertThat(Absence.in("a.txt", broken + ".\nMore stands below."))
        .containsOnlyKeys("answer: no");
    assertThat(Absence.in("a.txt", "Published: no\nmore than this is not stated"))
        .containsOnlyKeys("answer: no");
  }

  @Test
  void everyWordOfTheInventoryHasACase() {
    Set<String> covered =
        Stream.concat(
                Stream.of(TABLE.get("unprinted")).flatMap(l -> RecordTree.list(l).stream()),
                cases().flatMap(one -> texts(one, "prints").stream()))
            .map(words -> Absence.plain(words.toString()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inventory = new TreeSet<>();
    Absence.families().forEach(f -> inventory.addAll(f.words()));
    Absence.families().stream()
        .filter(Absence.Family::needsNo)
        .forEach(f -> f.lines().forEach(line -> inventory.add(Absence.plain(line))));
    inventory.removeAll(covered);
    assertThat(inventory).isEmpty();
  }

  /** Where words of absence stand, with what is around them. */
  private static Map<String, String> places(RecordTree tree, String words) {
    Papers papers = PAPERS.computeIfAbsent(tree.yaml(), yaml -> Source.of("case", tree).papers());
    assertThat(papers.isRead()).as(papers.findings() + "\n" + tree.yaml()).isTrue();
    Map<String, String> places = new LinkedHashMap<>();
    papers
        .texts()
        .forEach(
            (paper, text) ->
                Absence.in(paper, text).keySet().stream()
                    .filter(found -> isSame(found, words))
                    .forEach(found -> places.put(paper, Absence.quote(paper, text, found))));
    return places;
  }

  private static boolean isSame(String found, String words) {
    String plain = Absence.plain(found.substring(found.indexOf(": ") + 2));
    return plain.equals(Absence.plain(words));
  }

  private static RecordTree tree(Map<String, Object> one) {
    RecordTree tree = RecordTree.of(TABLE.get("head").toString());
    tree.root().putAll(RecordTree.of(one.get("record").toString()).root());
    return tree;
  }

  private static Stream<Map<String, Object>> cases() {
    return RecordTree.list(TABLE.get("cases")).stream().map(RecordTree::mapping);
  }

  private static List<String> texts(Map<String, Object> one, String key) {
    return RecordTree.list(one.get(key)).stream().map(Object::toString).toList();
  }

  private static Map<String, Object> table() {
    try (InputStream in = AbsenceTest.class.getResourceAsStream("absence-cases.yaml")) {
      return new Yaml().load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
