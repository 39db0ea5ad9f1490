package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out of a record, and how it is cut into elements, never helps who claims. */
class UsOmissionsTest {

  /** Required where they stand. */
  private static final Set<String> REQUIRED = Set.of("act", "name", "steps");

  @ParameterizedTest
  @MethodSource("org.bonafide.jurisdictions.us.UsPropertiesTest#consistent")
  @DisplayName("leaving a key out never raises the verdict")
  void leavingAKeyOutRaisesNothing(UsSample sample) {
    UsApplication before = sample.assess();
    int sections = sample.sections().size();
    for (int i = 0; i < sections; i++) {
      for (String key : List.copyOf(sample.sections().get(i).keySet())) {
        if (!REQUIRED.contains(key) && !isAllThatTellsOfAnEarlierVersion(sample, i, key)) {
          UsSample less = sample.copy();
          less.sections().get(i).remove(key);
          UsApplication after = less.assess();
          assertThat(UsPropertiesTest.rank(after))
              .as("%s became %s without %s: %s", before.verdict(), after.verdict(), key, less)
              .isLessThanOrEqualTo(UsPropertiesTest.rank(before));
        }
      }
    }
  }

  /**
   * The statement that there was an earlier version is an entry, and no key of one, where nothing
   * else in the record tells of that version.
   */
  private static boolean isAllThatTellsOfAnEarlierVersion(
      UsSample sample, int section, String key) {
    Map<String, Object> without = new LinkedHashMap<>(sample.sections().get(section));
    boolean yes = "yes".equals(without.remove(key));
    return yes
        && List.of("from-earlier", "earlier-published").contains(key)
        && !sample.work.containsKey("previous");
  }

  @Test
  @DisplayName("leaving out the earlier registration never claims what stood in that version")
  void leavingOutTheRegistrationClaimsNothing() {
    int premises = 0;
    for (UsSample sample : UsPropertiesTest.consistent().toList()) {
      UsSample registered = sample.copy();
      registered.elements().values().forEach(e -> asMap(e).put("from-earlier", "yes"));
      registered.elements().values().forEach(e -> asMap(e).remove("earlier-published"));
      Map<String, Object> previous = new LinkedHashMap<>(Map.of("number", "TX1", "year", "2024"));
      previous.put("of", "earlier-version");
      registered.work.put("previous", previous);
      UsSample less = registered.copy();
      less.work.remove("previous");
      assertThat(UsPropertiesTest.rank(less.assess()))
          .as("%s", less)
          .isLessThanOrEqualTo(UsPropertiesTest.rank(registered.assess()));
      premises += less.assess().authorCreated().isEmpty() ? 0 : 1;
    }
    assertThat(premises).isGreaterThan(10);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object section) {
    return (Map<String, Object>) section;
  }

  @Test
  @DisplayName("what people made is theirs, whether it is recorded as one element or as many")
  void mergingWhatPeopleMadeChangesNothing() {
    Random random = new Random(20261127);
    Set<Object> boxes = new HashSet<>();
    for (int i = 0; i < UsPropertiesTest.SAMPLES; i++) {
      UsSample merged = UsSample.of(random);
      List<String> kinds =
          List.of("artwork", "text", "lyrics", "music", "code", "video", "photograph");
      String kind = UsSample.any(random, kinds);
      List<Map<String, Object>> steps = new ArrayList<>();
      for (int n = 2 + random.nextInt(3); n > 0; n--) {
        List<String> acts =
            List.of("draw", "write", "compose", "code", "photograph", "film", "sculpt");
        Map<String, Object> step = new LinkedHashMap<>(Map.of("with", "hand", "expressive", "yes"));
        step.put("act", UsSample.any(random, acts));
        step.put("by", UsSample.any(random, List.of("ann", "bo", "cy")));
        steps.add(step);
      }
      merged.elements().clear();
      merged.work.keySet().removeAll(Set.of("owners", "owner", "previous"));
      merged.elements().put("all", made(kind, steps));
      UsSample split = merged.copy();
      split.elements().clear();
      for (int n = 0; n < steps.size(); n++) {
        split.elements().put("e" + n, made(kind, List.of(steps.get(n))));
      }
      assertThat(UsPropertiesTest.outcome(split.assess()))
          .as("%s", merged)
          .isEqualTo(UsPropertiesTest.outcome(merged.assess()));
      boxes.addAll(merged.assess().authorCreated().boxes());
    }
    assertThat(boxes).hasSizeGreaterThan(6);
  }

  private static Map<String, Object> made(String kind, List<Map<String, Object>> steps) {
    Map<String, Object> element = new LinkedHashMap<>(Map.of("what", kind));
    element.put("generated-part", "none");
    element.put("steps", UsSample.tree(new ArrayList<>(steps)));
    return element;
  }
}
