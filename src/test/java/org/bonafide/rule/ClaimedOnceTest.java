package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The papers of a work that is out in the world claim what its statement claims and nothing else:
 * every element is called by a name of its own, and every one is said to be copied.
 */
class ClaimedOnceTest {

  private static final long RECORDS = 40;
  private static final Set<String> KINDS = Set.of("notice", "takedown", "licence", "assignment");
  private static final Pattern NAMED =
      Pattern.compile("Claimed matter that it takes: (.*?)(?=\\n)");
  private static final Pattern CALLED = Pattern.compile("thing \\w+-\\w+");
  private static final Pattern CLAIMED =
      Pattern.compile("(?:Copyright is claimed in|License grants in): ([^\\[\\n]*)");

  private static final String ARRANGEMENT =
      "the selection, coordination and arrangement of the work";

  private static final Map<String, Integer> PREMISES = new TreeMap<>();
  private static final List<String> TOO_MUCH = new ArrayList<>();

  @BeforeAll
  static void draft() {
    LongStream.range(0, RECORDS).forEach(ClaimedOnceTest::draft);
  }

  private static void draft(long seed) {
    RecordTree tree = DrawnRecord.of(seed);
    tree.root().put("registration", Map.of("offices", List.of("us")));
    works(tree).forEach(ClaimedOnceTest::copied);
    Source source = Source.of("drawn " + seed, tree);
    Papers papers = Papers.swiftly(tree.bytes(), source.folder(), KINDS);
    assertThat(papers.isRead()).as("record " + seed + papers.findings()).isTrue();
    for (JsonNode statement : papers.us()) {
      String work = statement.get("work").asText();
      String tail = works(tree).size() == 1 ? "" : "-" + work;
      Map<String, String> claimed = new LinkedHashMap<>();
      statement
          .get("elements")
          .forEach(
              one -> {
                if (isSettled(statement, one)) {
                  claimed.put(
                      called(work, one.get("element").asText()), one.get("claimed").asText());
                }
              });
      compare("record " + seed + " " + work, statement, claimed, papers, tail);
    }
  }

  /** Each element stands for itself: what is open in another one opens nothing in it. */
  private static boolean isSettled(JsonNode statement, JsonNode element) {
    return !element.get("claimed").asText().isEmpty()
        && (claims(statement)
            || !statement.get("verdict").asText().equals("no-claim")
                && element.get("open").asText().isEmpty());
  }

  private static boolean claims(JsonNode statement) {
    return List.of("claim", "limited").contains(statement.get("verdict").asText());
  }

  private static void compare(
      String of, JsonNode statement, Map<String, String> claimed, Papers papers, String tail) {
    String verdict = statement.get("verdict").asText();
    String takedown = papers.texts().getOrDefault("takedown-us" + tail + ".txt", "");
    Matcher named = NAMED.matcher(takedown);
    while (named.find()) {
      Matcher called = CALLED.matcher(named.group(1));
      while (called.find()) {
        PREMISES.merge("element named", 1, Integer::sum);
        if (!claimed.containsKey(called.group())) {
          TOO_MUCH.add(of + ": " + called.group());
        }
      }
    }
    for (String paper : KINDS) {
      Matcher words =
          CLAIMED.matcher(papers.texts().getOrDefault(paper + "-us" + tail + ".txt", ""));
      while (words.find()) {
        if (!words.group(1).isBlank()) {
          PREMISES.merge(paper + " claims", 1, Integer::sum);
          boolean parts = isClaim(words.group(1), claimed, statement);
          PREMISES.merge(parts ? "told by parts" : "told by boxes", 1, Integer::sum);
          if (!parts && !(claims(statement) && isClaim(words.group(1), statement))) {
            TOO_MUCH.add(of + " " + paper + ": " + words.group(1));
          }
        }
      }
    }
    PREMISES.merge(verdict, 1, Integer::sum);
  }

  /** Whether the words are those of the claimed elements, each with what is claimed in it. */
  private static boolean isClaim(String words, Map<String, String> claimed, JsonNode statement) {
    Map<String, List<String>> by = new LinkedHashMap<>();
    claimed.forEach((name, what) -> by.computeIfAbsent(what, w -> new ArrayList<>()).add(name));
    List<String> all = new ArrayList<>();
    by.forEach((what, names) -> all.add(String.join(", ", names) + " (" + what + ")"));
    boolean arranged =
        statement.get("author-created").get("other").asText().contains("selection, coordination,");
    if (all.isEmpty()) {
      return arranged && words.startsWith(ARRANGEMENT);
    }
    String told = String.join("; ", all);
    return words.startsWith(told)
        && words.substring(told.length()).matches(arranged ? "(?s).*" : "(?s)($|\\. |\\s).*");
  }

  /** Whether the words are those of the boxes and of the space beside them. */
  private static boolean isClaim(String words, JsonNode statement) {
    JsonNode created = statement.get("author-created");
    List<String> all = new ArrayList<>();
    created.get("boxes").forEach(box -> all.add(box.asText()));
    if (!created.get("other").asText().isEmpty()) {
      all.add(created.get("other").asText());
    }
    return words
        .toLowerCase(Locale.ROOT)
        .startsWith(String.join("; ", all).toLowerCase(Locale.ROOT));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> works(RecordTree tree) {
    return (Map<String, Object>) tree.root().get("works");
  }

  private static String called(String work, String element) {
    return "thing " + work + "-" + element;
  }

  /** Names every element, and says of each that it was copied, with and without its human part. */
  @SuppressWarnings("unchecked")
  private static void copied(String id, Object section) {
    Map<String, Object> work = (Map<String, Object>) section;
    Map<String, Object> elements = (Map<String, Object>) work.getOrDefault("elements", Map.of());
    List<Object> copies = new ArrayList<>();
    elements.forEach(
        (element, its) -> {
          ((Map<String, Object>) its).put("describe", called(id, element));
          for (String part : List.of("yes", "no")) {
            Map<String, Object> copy = new LinkedHashMap<>();
            copy.put("work", "a copy");
            copy.put("at", "https://shop.example/" + element + part);
            copy.put("copied", List.of(element));
            copy.put("human-part", part);
            copies.add(copy);
          }
        });
    work.put("infringements", copies);
    work.remove("unpublished");
    work.put("published", Map.of("on", "2026-04-02", "in", "US"));
  }

  @Test
  void thePremisesOccur() {
    assertThat(PREMISES)
        .containsKeys("claim", "limited", "no-claim", "insufficient-facts")
        .containsKeys("element named", "notice claims", "takedown claims", "licence claims")
        .containsKeys("told by parts", "told by boxes");
  }

  @Test
  void noPaperClaimsWhatTheStatementDoesNot() {
    assertThat(TOO_MUCH).isEmpty();
  }
}
