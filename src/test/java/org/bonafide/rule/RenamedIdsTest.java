package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * An id is nobody's word: with another id for everything, every paper says the same. The new ids
 * stand in the opposite order of the alphabet, so that nothing may be sorted by them.
 */
class RenamedIdsTest {

  private static final Set<String> NAMING =
      Set.of(
          "by",
          "with",
          "account",
          "person",
          "party",
          "records",
          "agency",
          "permitted",
          "by-consent",
          "banned",
          "publisher",
          "responsible",
          "claimant",
          "correspondent",
          "who",
          "of",
          "for",
          "copied",
          "works",
          "work");

  private final Map<String, String> names = new LinkedHashMap<>();

  @Test
  @DisplayName("the same words under other ids")
  void theSameWords() {
    Failures failures = new Failures();
    Stream.concat(Source.examples().stream(), Source.drawn().stream())
        .forEach(source -> new RenamedIdsTest().rename(source, failures));
    assertThat(failures.counted("records renamed")).isGreaterThanOrEqualTo(Source.DRAWN);
    assertThat(failures.counted("ids")).isGreaterThan(8 * Source.DRAWN);
    assertThat(failures.isEmpty("words")).as(() -> failures.report("words")).isTrue();
  }

  private void rename(Source source, Failures failures) {
    source.tree().keys().stream().filter(RenamedIdsTest::isId).forEach(this::name);
    Papers before = source.before(true);
    Papers after =
        source
            .with(
                new RecordTree(
                    RecordTree.mapping(renamed(new KeyPath(List.of()), source.tree().root()))))
            .papers();
    failures.count("records renamed", 1);
    failures.count("ids", names.size());
    List<Complaint> changed = new ArrayList<>();
    if (!after.isRead()) {
      changed.add(new Complaint("words", "record", after.findings().toString()));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    after.texts().forEach((paper, text) -> texts.put(back(paper), text));
    before
        .texts()
        .forEach(
            (paper, text) -> {
              String now = texts.getOrDefault(paper, "");
              String same = paper.endsWith(".json") ? back(now) : now;
              if (after.isRead() && !text.equals(same)) {
                changed.add(new Complaint("words", paper, difference(text, same)));
              }
            });
    failures.add(
        new Failures.Failure(
            source, "other ids", new KeyPath(List.of("ids")), changed, same -> List.of()));
  }

  private void name(KeyPath id) {
    int number = names.size();
    names.computeIfAbsent(
        id.last().toString(), old -> (char) ('z' - number % 26) + "qx" + number + "w");
  }

  /** The entries of the mappings of ids. */
  private static boolean isId(KeyPath key) {
    Set<String> sections = Set.of("people", "parties", "tools", "works", "records");
    return key.depth() == 2 && sections.contains(key.part(0))
        || key.depth() == 4 && key.part(0).equals("works") && key.part(2).equals("elements");
  }

  private Object renamed(KeyPath path, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> other = new LinkedHashMap<>();
      map.forEach(
          (key, child) -> {
            KeyPath here = path.to(key);
            String name = isId(here) ? names.get(key.toString()) : key.toString();
            other.put(name, renamed(here, child));
          });
      return other;
    }
    if (value instanceof List<?> list) {
      List<Object> other = new ArrayList<>();
      list.forEach(child -> other.add(renamed(path.to(other.size()), child)));
      return other;
    }
    return isNaming(path) ? names.getOrDefault(value.toString(), value.toString()) : value;
  }

  /** Whether a value names something by its id; the title of an owner and texts do not. */
  private static boolean isNaming(KeyPath path) {
    KeyPath key = path.last() instanceof Integer ? path.parent() : path;
    String kind = key.kind();
    return NAMING.contains(key.last().toString())
        && !kind.endsWith("owner.by")
        && !kind.endsWith("owners.by")
        && !kind.endsWith("infringements.work")
        && !kind.contains("reviewed.by");
  }

  private String back(String text) {
    String back = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      back = back.replace(name.getValue(), name.getKey());
    }
    return back;
  }

  private static String difference(String before, String after) {
    int at = 0;
    while (at < Math.min(before.length(), after.length())
        && before.charAt(at) == after.charAt(at)) {
      at++;
    }
    return "“" + around(before, at) + "” became “" + around(after, at) + "”";
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40))
        .replace('\n', ' ');
  }
}
