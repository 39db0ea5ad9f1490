package org.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bonafide.publish.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A record that states less never says more: any key inside an element, a step, a tool or an owner
 * is left out, one at a time, on every example and on records drawn at random. What may not happen
 * stands at {@link Complaint}.
 */
class DeletedKeysTest {

  /** The rules that name two keys which cannot both be true. */
  private static final Set<String> CONTRADICTIONS =
      Set.of(
          "facts-disagree",
          "generative-contradicts-tool",
          "generated-by-nothing",
          "generated-part-none",
          "generated-part-unexplained",
          "others-in-nothing",
          "impression-disagrees",
          "cn-keys-contradict");

  private static final Failures EXAMPLES = new Failures();
  private static final Failures DRAWN = new Failures();

  @BeforeAll
  static void leaveKeysOut() {
    Source.examples().forEach(source -> leaveOut(source, EXAMPLES, 1, Math.min(3, Source.EVERY)));
    boolean all = Source.DRAWN > 100;
    Source.drawn().forEach(s -> leaveOut(s, DRAWN, all || s.wasBroken() ? 1 : 3, Source.EVERY));
  }

  private static void leaveOut(Source source, Failures failures, int step, int every) {
    Papers whole = source.before(true);
    Papers faces = source.before(false);
    assertThat(whole.isRead()).as(source.name() + " " + whole.findings()).isTrue();
    failures.count("records", 1);
    stands(whole, failures);
    List<KeyPath> keys = InnerKeys.of(source.tree());
    int first = failures.counted("records") % step;
    for (int i = first; i < keys.size(); i += step) {
      KeyPath key = keys.get(i);
      boolean drafted = (i - first) / step % every == 0;
      Source less = source.with(source.tree().copy().without(key));
      Papers after = less.papers(drafted);
      failures.count("keys left out", 1);
      failures.count("of these read", after.isRead() ? 1 : 0);
      failures.count("of these drafted", drafted && after.isRead() ? 1 : 0);
      failures.add(
          new Failures.Failure(
              source,
              "without " + key + ": " + source.tree().at(key),
              key,
              complaints(source, key, drafted ? whole : faces, after, failures),
              smaller -> again(smaller, key, drafted)));
    }
  }

  private static List<Complaint> again(Source source, KeyPath key, boolean drafted) {
    Papers before = source.before(drafted);
    Papers after = source.with(source.tree().copy().without(key)).papers(drafted);
    return before.isRead() ? complaints(source, key, before, after, new Failures()) : List.of();
  }

  /**
   * Where terms are not stated, a tool that is stated not to generate may say so in their place.
   * Where the key left out was one of two that contradict each other, which the record is warned
   * of, the other says what it says, and nothing is asked. A title without {@code for} is one to
   * all of the work, a step without the {@code generative: no} that excepts it from its tool was
   * generative, and without {@code confidential} its details may be told: to leave these out states
   * more.
   */
  private static List<Complaint> complaints(
      Source source, KeyPath key, Papers before, Papers after, Failures failures) {
    if (CONTRADICTIONS.stream().anyMatch(rule -> count(rule, after) < count(rule, before))) {
      failures.count("contradictions resolved", 1);
      return List.of();
    }
    boolean widens = widens(source.tree(), key);
    failures.count("scopes widened", widens ? 1 : 0);
    return Complaint.of(before, after).stream()
        .filter(c -> !widens || !c.kind().equals("absence"))
        .filter(c -> !c.words().startsWith("shown: ") || !saysNotShown(source.tree(), key))
        .filter(c -> !c.words().startsWith("hand: ") || !statesAHand(source.tree(), key))
        .filter(c -> !c.words().startsWith("answer: ") || !isOfAnotherClaim(c, before, after))
        .filter(c -> !isOfAVersion(c) || !isAllOfAnEarlierVersion(source.tree(), key))
        .filter(c -> !key.kind().startsWith("tools.terms") || !c.words().startsWith("tool: "))
        .toList();
  }

  /**
   * Whether the work states of another act that it does not show: its reason may then be told in
   * the place of the one that was left out. That a no is behind it is for {@link StatedNoTest}.
   */
  private static boolean saysNotShown(RecordTree tree, KeyPath key) {
    RecordTree less = tree.copy().without(key);
    return less.keys().stream()
        .filter(other -> List.of("expressive", "perceptible", "separable").contains(other.last()))
        .anyMatch(other -> List.of("no", "false").contains(String.valueOf(less.at(other))));
  }

  /** A verdict, or its reason that no act is a person's own. */
  private static boolean isOfAVersion(Complaint complaint) {
    return complaint.kind().equals("us-verdict") || complaint.words().startsWith("person: ");
  }

  /**
   * That there was an earlier version is an entry, and no key of one, where nothing else that is
   * stated of the work tells of that version: of another element that stands in none, a no does
   * not.
   */
  private static boolean isAllOfAnEarlierVersion(RecordTree tree, KeyPath key) {
    List<String> tells = List.of("from-earlier", "earlier-published");
    RecordTree less = tree.copy().without(key);
    return tells.contains(key.last())
        && less.keys().stream()
            .filter(k -> tells.contains(k.last()) || k.last().equals("previous"))
            .filter(k -> isOfTheSameWork(k, key))
            .allMatch(k -> List.of("no", "false").contains(String.valueOf(less.at(k))));
  }

  /** What stands in no work is of every one. */
  private static boolean isOfTheSameWork(KeyPath one, KeyPath other) {
    return !one.kind().startsWith("works.") || one.part(1).equals(other.part(1));
  }

  /**
   * Whether another act is stated to be done by hand, and may now be told, or take the place of the
   * one that was. That a hand is behind the words is for {@link StatedNoTest}.
   */
  private static boolean statesAHand(RecordTree tree, KeyPath key) {
    RecordTree less = tree.copy().without(key);
    return less.keys().stream()
        .filter(other -> other.kind().equals("works.elements.steps.with"))
        .anyMatch(other -> String.valueOf(less.at(other)).equals("hand"));
  }

  /**
   * Where another part is claimed, or one less, the answers are those of the titles that are stated
   * of what is claimed now; an author more has a screen of answers.
   */
  private static boolean isOfAnotherClaim(Complaint complaint, Papers before, Papers after) {
    return complaint.about().startsWith("registration-us")
        && !claimed(before).equals(claimed(after));
  }

  private static List<String> claimed(Papers papers) {
    return StreamSupport.stream(papers.us().spliterator(), false)
        .map(one -> one.get("author-created").toString() + one.get("authors"))
        .toList();
  }

  private static boolean widens(RecordTree tree, KeyPath key) {
    return Set.of("works.owners.for", "works.elements.steps.confidential").contains(key.kind())
        || key.kind().equals("works.elements.steps.generative")
            && List.of("no", "false").contains(String.valueOf(tree.at(key)));
  }

  /** What stood to begin with: without it nothing could rise or fall. */
  private static void stands(Papers whole, Failures failures) {
    for (JsonNode one : whole.us()) {
      failures.count("us " + one.get("verdict").asText(), 1);
    }
    for (JsonNode one : whole.cn()) {
      failures.count("cn " + one.get("verdict").asText(), 1);
    }
    for (JsonNode one : whole.disclosure()) {
      failures.count("duty " + one.get("duty").asText(), 1);
    }
    whole.extents().values().forEach(extent -> failures.count("label " + extent, 1));
    whole
        .texts()
        .forEach(
            (paper, text) -> failures.count("words of absence", Absence.in(paper, text).size()));
  }

  private static long count(String rule, Papers papers) {
    return papers.findings().stream().filter(f -> f.rule().equals(rule)).count();
  }

  /** How often something stood, on the examples and the records drawn. */
  private static int counted(String what) {
    return EXAMPLES.counted(what) + DRAWN.counted(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-verdict", "cn-verdict", "label", "duty", "absence"})
  @DisplayName("an example without a key says no more")
  void examples(String kind) {
    assertThat(EXAMPLES.counted("of these read")).isGreaterThan(200);
    assertThat(EXAMPLES.isEmpty(kind)).as(() -> EXAMPLES.report(kind)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-verdict", "cn-verdict", "label", "duty", "absence"})
  @DisplayName("a record drawn at random without a key says no more")
  void drawn(String kind) {
    assertThat(DRAWN.isEmpty(kind)).as(() -> DRAWN.report(kind)).isTrue();
  }

  @Test
  @DisplayName("the records drawn hold claims, labels and duties that could rise or fall")
  void thePremiseOccurs() {
    assertThat(DRAWN.counted("records")).isEqualTo(Source.DRAWN);
    assertThat(DRAWN.counted("of these read")).isGreaterThan(15 * Source.DRAWN);
    assertThat(DRAWN.counted("of these drafted")).isGreaterThan(Source.DRAWN);
    for (String verdict : List.of("claim", "limited", "insufficient-facts", "no-claim")) {
      assertThat(counted("us " + verdict)).as("us " + verdict).isPositive();
    }
    for (String label : List.of("none", "trifles", "mixed", "generated", "unknown", "unstated")) {
      assertThat(counted("label " + label)).as("label " + label).isPositive();
    }
    if (Source.DRAWN > 100) {
      assertThat(DRAWN.counted("us no-claim")).isPositive();
    }
    assertThat(counted("contradictions resolved") * 5).isLessThan(counted("keys left out"));
    assertThat(DRAWN.counted("cn documented") + DRAWN.counted("cn partly-documented")).isPositive();
    assertThat(DRAWN.counted("duty required")).isPositive();
    assertThat(DRAWN.counted("words of absence")).isGreaterThan(Source.DRAWN);
  }
}
