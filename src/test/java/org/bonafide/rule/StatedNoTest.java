package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Only a stated no prints absence: a record from which every no is taken prints none, whatever else
 * it states; with one no put back, only words that this no carries may appear.
 */
class StatedNoTest {

  /** How many nos of a record are put back; the changes of a long run look at all. */
  private static final int MOST = Source.DRAWN > 100 ? 20 : 1;

  private static final KeyPath NOS = new KeyPath(List.of("nos"));
  private static final Failures WITHOUT = new Failures();
  private static final Failures WITH = new Failures();

  @BeforeAll
  static void takeAndGive() {
    Stream.concat(Source.examples().stream(), Source.drawn().stream())
        .forEach(StatedNoTest::takeAndGive);
  }

  private static void takeAndGive(Source source) {
    List<KeyPath> nos = StatedNos.of(source.tree());
    Source bare = source.with(StatedNos.without(source.tree()));
    Papers papers = bare.papers();
    assertThat(papers.isRead()).as(source.name() + papers.findings()).isTrue();
    WITHOUT.count("records", 1);
    WITHOUT.count("nos taken", nos.size());
    WITHOUT.add(
        new Failures.Failure(
            bare,
            "without any no",
            NOS,
            absences(papers, Map.of()),
            s -> absences(s.papers(), Map.of())));
    Map<String, Map<String, Integer>> base = counts(papers);
    nos.stream().limit(MOST).forEach(no -> give(source, bare, no, base));
  }

  private static void give(
      Source source, Source bare, KeyPath no, Map<String, Map<String, Integer>> base) {
    if (bare.tree().at(no.parent()) instanceof List<?> || bare.tree().at(no.parent()) == null) {
      return;
    }
    Source given = bare.with(bare.tree().copy().with(no, source.tree().at(no)));
    List<Complaint> more = absences(given.papers(), base);
    WITH.count("nos given", 1);
    WITH.count("of these printed", more.isEmpty() ? 0 : 1);
    List<Complaint> strange = new ArrayList<>(more);
    strange.removeIf(
        c -> StatedNos.families(no).contains(c.words().substring(0, c.words().indexOf(':'))));
    WITH.add(
        new Failures.Failure(
            given, "with " + no + ": " + source.tree().at(no), no, strange, s -> List.of()));
  }

  /** Words that only a no carries and that stand more often than in other papers. */
  private static List<Complaint> absences(Papers papers, Map<String, Map<String, Integer>> base) {
    List<Complaint> found = new ArrayList<>();
    papers
        .texts()
        .forEach(
            (paper, text) ->
                Absence.withoutNo(paper, text)
                    .forEach(
                        (words, times) -> {
                          if (times > base.getOrDefault(paper, Map.of()).getOrDefault(words, 0)) {
                            String quote = Absence.quote(paper, text, words);
                            found.add(
                                new Complaint("absence", paper, words + " … in “" + quote + "”"));
                          }
                        }));
    return found;
  }

  private static Map<String, Map<String, Integer>> counts(Papers papers) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    papers.texts().forEach((paper, text) -> counts.put(paper, Absence.withoutNo(paper, text)));
    return counts;
  }

  @Test
  @DisplayName("a record without any no prints no absence")
  void withoutAnyNo() {
    assertThat(WITHOUT.counted("nos taken")).isGreaterThan(5 * Source.DRAWN);
    assertThat(WITHOUT.isEmpty("absence")).as(() -> WITHOUT.report("absence")).isTrue();
  }

  @Test
  @DisplayName("a no prints only what it denies")
  void withOneNo() {
    assertThat(WITH.counted("of these printed")).isGreaterThan(Source.DRAWN / 4);
    assertThat(WITH.isEmpty("absence")).as(() -> WITH.report("absence")).isTrue();
  }
}
