package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonafide.project.Project;
import org.junit.jupiter.api.Test;

/** No label says more than the record states, on records drawn at random. */
class LabelRuleTest {

  private static final List<String> TARGETS =
      List.of(
          "general",
          "eu",
          "cn",
          "etsy",
          "amazon-kdp",
          "adobe-stock",
          "itch",
          "steam",
          "aia",
          "aid",
          "iptc",
          "spotify",
          "elsevier",
          "ieee",
          "acm",
          "icmje");

  /** A fixed share; all of them with {@code -Dlong}. */
  private static final int COUNT = System.getProperty("long") == null ? 30 : 500;

  private static final List<DrawnRecord> DRAWN = DrawnRecord.draw(20261126, COUNT);

  /** That no tool was used. */
  private static final Pattern NO_TOOL =
      Pattern.compile(
          "without|names no generative tool|no generative tool is|No AI|digitalCreation|未使用|没有生成式工具");

  /** That nothing generated is in it. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "[Nn]othing generated|none of its output|nothing of a|none of it|没有(AI)?生成内容");

  private static final Set<String> DENIALS =
      Set.of("No", "Off", "Leave empty", "None", "AIA No AI");

  @Test
  void aKeyTakenAwayNeverMakesALabelSayLess() {
    int taken = 0;
    int open = 0;
    int required = 0;
    for (DrawnRecord record : DRAWN) {
      Project whole = record.project(TARGETS).orElseThrow();
      List<Disclosed> before = Situations.disclose(whole);
      for (Map.Entry<String, DrawnRecord> less : record.withoutOneKey().entrySet()) {
        Optional<Project> project = less.getValue().project(TARGETS);
        if (project.isPresent()) {
          taken++;
          String of = less.getKey() + " of " + record.text();
          List<Disclosed> after = Situations.disclose(project.get());
          open += before.get(0).extent().equals(after.get(0).extent()) ? 0 : 1;
          required += before.stream().anyMatch(d -> d.duty() == Duty.REQUIRED) ? 1 : 0;
          compare(of, record, before, after);
        }
      }
    }
    assertThat(taken).as("keys taken away").isGreaterThan(10 * COUNT);
    assertThat(open).as("that changed what is stated").isGreaterThan(COUNT);
    assertThat(required).as("where a label was required").isGreaterThan(4 * COUNT);
  }

  private static void compare(
      String of, DrawnRecord record, List<Disclosed> before, List<Disclosed> after) {
    for (int i = 0; i < before.size(); i++) {
      Disclosed was = before.get(i);
      Disclosed is = after.get(i);
      String at = was.target() + " without " + of;
      assertThat(lessOfAi(was.extent(), is.extent()))
          .as(was.extent() + " " + is.extent() + " " + at)
          .isFalse();
      if (was.duty() == Duty.REQUIRED) {
        assertThat(is.duty()).as(at).isIn(Duty.REQUIRED, Duty.UNDETERMINED);
      }
      if (!found(NO_TOOL, was)) {
        assertThat(found(NO_TOOL, is)).as(at + "\n" + said(is)).isFalse();
      }
      if (found(NOTHING, is)) {
        assertThat(record.text()).as(at).contains("generated-part: none");
      }
      Set<String> denied = denials(was);
      assertThat(denied).as(at).containsAll(denials(is));
      assertThat(beside(is) && !beside(was) && !was.extent().equals("modified"))
          .as("a person's own work " + at)
          .isFalse();
    }
  }

  /**
   * Settled to say less of AI than before; or settled where it was open, and not to the most that
   * was possible: a step may say itself that its tool did not generate.
   */
  private static boolean lessOfAi(String was, String is) {
    List<String> order = List.of("none", "ideas", "trifles", "modified", "mixed", "generated");
    String most = was.equals("no-output") ? "ideas" : "generated";
    return order.contains(is)
        && (order.contains(was)
            ? order.indexOf(is) < order.indexOf(was)
            : order.indexOf(is) < order.indexOf(most));
  }

  private static boolean beside(Disclosed one) {
    return one.words().labels().get(Locale.ENGLISH).contains("a person’s own work");
  }

  private static boolean found(Pattern pattern, Disclosed one) {
    return pattern.matcher(said(one)).find();
  }

  private static String said(Disclosed one) {
    return one.words().labels()
        + "\n"
        + one.words().statements()
        + "\n"
        + one.why()
        + "\n"
        + one.options().stream().map(Disclosed.Pick::value).toList()
        + "\n"
        + one.marks();
  }

  private static Set<String> denials(Disclosed one) {
    return one.options().stream()
        .filter(p -> DENIALS.contains(p.value()))
        .map(p -> p.field().get(Locale.ENGLISH))
        .collect(Collectors.toSet());
  }

  @Test
  void neitherTheNumberNorTheOrderOfElementsChangesAnything() {
    int several = 0;
    for (DrawnRecord record : DRAWN) {
      Map<String, String> as = outcome(record);
      DrawnRecord turned = record.withElements(LabelRuleTest::turned);
      DrawnRecord doubled = record.withElements(LabelRuleTest::doubled);
      assertThat(outcome(turned)).as("turned " + record.text()).isEqualTo(as);
      assertThat(outcome(doubled)).as("doubled " + record.text()).isEqualTo(as);
      several += record.text().contains("e1:") ? 1 : 0;
    }
    assertThat(several).isGreaterThan(COUNT / 3);
  }

  private static Map<String, Object> turned(Map<String, Object> elements) {
    List<String> ids = new ArrayList<>(elements.keySet());
    Collections.reverse(ids);
    Map<String, Object> turned = new LinkedHashMap<>();
    ids.forEach(id -> turned.put(id, elements.get(id)));
    return turned;
  }

  /** Each element twice: two of one kind, class and people, with one description. */
  private static Map<String, Object> doubled(Map<String, Object> elements) {
    Map<String, Object> doubled = new LinkedHashMap<>(elements);
    elements.forEach((id, element) -> doubled.put("z" + id, element));
    return doubled;
  }

  /** What is said by target; sentences and lists by what they hold, in any order. */
  private static Map<String, String> outcome(DrawnRecord record) {
    Map<String, String> outcome = new LinkedHashMap<>();
    for (Disclosed one : Situations.disclose(record.project(TARGETS).orElseThrow())) {
      outcome.put(
          one.target(),
          List.of(
                  one.extent(),
                  one.duty(),
                  one.why(),
                  one.words().labels(),
                  one.words().shorts(),
                  one.marks(),
                  one.words().notices().values(),
                  sorted(one.words().statements().get(Locale.ENGLISH)),
                  one.options().stream()
                      .map(p -> p.field().get(Locale.ENGLISH) + sorted(p.value()) + p.missing())
                      .toList())
              .toString());
    }
    return outcome;
  }

  private static List<String> sorted(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).sorted().toList();
  }
}
