package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Any answer of a record may be another: nothing breaks, what is wrong is a finding, and no paper
 * that is written denies AI where another states it.
 */
class FlippedAnswersTest {

  private static final List<String> ANSWERS = List.of("yes", "no", "unknown");
  private static final List<String> PARTS = List.of("none", "de-minimis", "appreciable", "unknown");
  private static final Set<String> CONTAINS = Set.of("generated", "modified", "mixed");

  @Test
  @DisplayName("the papers of an example agree whatever its answers are")
  void examples() {
    Failures failures = new Failures();
    Source.examples().forEach(source -> flip(source, failures, 3, 1));
    assertThat(failures.counted("flipped")).isGreaterThan(80);
    assertThat(failures.isEmpty("contradiction"))
        .as(() -> failures.report("contradiction"))
        .isTrue();
  }

  @Test
  @DisplayName("the papers of a record drawn at random agree whatever its answers are")
  void drawn() {
    Failures failures = new Failures();
    Source.drawn().forEach(source -> flip(source, failures, 8, Source.DRAWN > 100 ? 1 : 4));
    assertThat(failures.counted("flipped")).isGreaterThan(4 * Source.DRAWN);
    assertThat(failures.counted("ai stated")).isPositive();
    assertThat(failures.counted("ai denied")).isPositive();
    assertThat(failures.isEmpty("contradiction"))
        .as(() -> failures.report("contradiction"))
        .isTrue();
  }

  private static void flip(Source source, Failures failures, int every, int keysIn) {
    List<KeyPath> keys = source.tree().keys();
    for (int i = 0; i < keys.size(); i += keysIn) {
      KeyPath key = keys.get(i);
      Object stated = source.tree().at(key);
      List<String> others = key.last().equals("generated-part") ? PARTS : ANSWERS;
      if (others.contains(stated)) {
        for (String other : others) {
          if (!other.equals(stated)) {
            boolean drafted = failures.counted("flipped") % every == 0;
            Source flipped = source.with(source.tree().copy().with(key, other));
            failures.count("flipped", 1);
            failures.add(
                new Failures.Failure(
                    flipped,
                    key + ": " + other + " instead of " + stated,
                    key,
                    contradictions(flipped.tree(), flipped.papers(drafted), failures),
                    smaller ->
                        contradictions(smaller.tree(), smaller.papers(drafted), new Failures())));
          }
        }
      }
    }
  }

  private static List<Complaint> contradictions(RecordTree tree, Papers papers, Failures failures) {
    List<Complaint> found = new ArrayList<>();
    elements(tree, papers, found);
    for (var finding : papers.findings()) {
      if (finding.rule().isBlank() || finding.message().isBlank()) {
        found.add(new Complaint("contradiction", "finding", "a finding without words: " + finding));
      }
    }
    papers
        .extents()
        .forEach(
            (work, extent) -> {
              boolean told = papers.isWritten("disclosure", work);
              boolean excluded =
                  told(papers, "registration-us", work, papers.us(), f -> excludes(f));
              boolean whole = told(papers, "registration-cn", work, papers.cn(), f -> claimsAll(f));
              boolean denied = told && extent.equals("none") || whole;
              boolean stated = told && CONTAINS.contains(extent) || excluded;
              failures.count("ai denied", denied ? 1 : 0);
              failures.count("ai stated", stated ? 1 : 0);
              if (denied && stated) {
                found.add(
                    new Complaint(
                        "contradiction",
                        work,
                        "label "
                            + extent
                            + ", us excludes: "
                            + excluded
                            + ", cn claims all: "
                            + whole));
              }
              if (told && excluded && isMadeByPeople(papers, work)) {
                found.add(new Complaint("contradiction", work, "us excludes, the mark denies"));
              }
            });
    return found;
  }

  /** An element of which a statement excludes something is nowhere made without a tool. */
  private static void elements(RecordTree tree, Papers papers, List<Complaint> found) {
    for (JsonNode us : papers.us()) {
      String work = us.get("work").asText();
      for (JsonNode element : us.get("elements")) {
        String id = element.get("element").asText();
        if (!element.get("excluded").asText().isEmpty()
            && papers.isWritten("registration-us", work)
            && !isFound(papers, id)) {
          Object said = tree.at(KeyPath.of("works." + work + ".elements." + id + ".describe"));
          denials(said == null ? id : said.toString(), work, papers)
              .forEach(denial -> found.add(new Complaint("contradiction", work, denial)));
        }
      }
    }
  }

  /** A contradiction within the record is a finding; the papers may then print both its sides. */
  private static boolean isFound(Papers papers, String element) {
    return papers.findings().stream()
        .anyMatch(
            f -> f.severity() != Severity.NOTE && f.message().contains("\"" + element + "\""));
  }

  private static List<String> denials(String describe, String work, Papers papers) {
    List<String> denials = new ArrayList<>();
    String name = Pattern.quote(describe);
    Matcher row = row(name).matcher(papers.texts().getOrDefault("ai-clauses.txt", ""));
    if (!papers.withheld().contains("ai-clauses") && row.find()) {
      denials.add("us excludes, the contract says " + row.group());
    }
    Pattern sentence =
        Pattern.compile(
            "(?i)" + name + "(: (made by a person without|no generative)|：由人创作，未使用|：记录中没有)[^.。]*");
    for (JsonNode one : papers.disclosure()) {
      Matcher matcher = sentence.matcher(one.get("statement").asText());
      boolean here = one.get("work").asText().equals(work) && papers.isWritten("disclosure", work);
      if (here && matcher.find()) {
        denials.add("us excludes, the disclosure says " + matcher.group());
      }
    }
    return denials;
  }

  /** The row of an element in the schedule of works where hands are all that it was made with. */
  private static Pattern row(String name) {
    return Pattern.compile(
        "(?m)^(Element|要素|Element 要素): "
            + name
            + "\\n(.+\\n){2}.*(With|使用的工具).*: (by hand|手工|by hand 手工)$");
  }

  private interface Says extends java.util.function.Predicate<JsonNode> {}

  private static boolean told(Papers papers, String face, String work, JsonNode all, Says says) {
    return papers.isWritten(face, work)
        && stream(all).anyMatch(one -> one.get("work").asText().equals(work) && says.test(one));
  }

  private static boolean excludes(JsonNode us) {
    return stream(us.get("elements")).anyMatch(e -> !e.get("excluded").asText().isEmpty());
  }

  private static boolean claimsAll(JsonNode cn) {
    return stream(cn.get("items")).anyMatch(i -> i.get("text").asText().contains("没有人工智能生成部分"));
  }

  private static boolean isMadeByPeople(Papers papers, String work) {
    return stream(papers.disclosure())
        .filter(one -> one.get("work").asText().equals(work))
        .anyMatch(one -> one.get("marks").toString().contains("digitalCreation"));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all.stream();
  }
}
