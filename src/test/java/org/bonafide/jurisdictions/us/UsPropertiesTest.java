package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.law.FieldEntry;
import org.bonafide.law.FormScreen;
import org.bonafide.law.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every record; the records are drawn from a fixed seed. */
class UsPropertiesTest {

  static final int SAMPLES = 240;

  /** What the program warns of as a record that contradicts itself: nothing follows from it. */
  private static final Set<String> CONTRADICTIONS =
      Set.of("facts-disagree", "generated-part-none", "generated-part-unexplained");

  static Stream<UsSample> samples() {
    Random random = new Random(20261126);
    return Stream.generate(() -> UsSample.of(random)).limit(SAMPLES);
  }

  static Stream<UsSample> consistent() {
    return samples().filter(UsPropertiesTest::isConsistent);
  }

  private static boolean isConsistent(UsSample sample) {
    return sample.assessment().findings().stream()
        .map(Finding::rule)
        .noneMatch(CONTRADICTIONS::contains);
  }

  static int rank(UsApplication us) {
    return switch (us.verdict()) {
      case CLAIM -> 2;
      case LIMITED -> 1;
      default -> 0;
    };
  }

  /** Verdict, form, boxes and authors: what the cut and the order of elements must not change. */
  static Map<String, Object> outcome(UsApplication us) {
    Map<String, Object> outcome = new TreeMap<>();
    outcome.put("verdict", us.verdict());
    outcome.put("application", us.application());
    outcome.put("boxes", us.authorCreated().boxes());
    outcome.put("other", us.authorCreated().other());
    outcome.put("excluded", us.materialExcluded());
    outcome.put("authors", us.authors());
    outcome.put("named", us.named());
    outcome.put("claimants", Set.copyOf(us.claimants()));
    return outcome;
  }

  @Test
  @DisplayName("the samples hold every outcome that a property is about")
  void thePremisesOccur() {
    Map<String, Integer> counts = new TreeMap<>();
    samples()
        .forEach(
            sample -> {
              UsApplication us = sample.assess();
              counts.merge(us.verdict().word(), 1, Integer::sum);
              counts.merge(us.application(), 1, Integer::sum);
              counts.merge("authors " + us.authors().size(), 1, Integer::sum);
              counts.merge("hire " + us.employer().isPresent(), 1, Integer::sum);
              counts.merge("open " + !us.open().isEmpty(), 1, Integer::sum);
              boolean arranged = us.authorCreated().other().contains("coordination");
              counts.merge("arranged " + arranged, 1, Integer::sum);
              counts.merge("consistent " + isConsistent(sample), 1, Integer::sum);
              counts.merge("routine act " + isRoutine(sample), 1, Integer::sum);
            });
    assertThat(counts)
        .containsKeys(
            "claim",
            "limited",
            "no-claim",
            "insufficient-facts",
            "single",
            "standard",
            "none",
            "authors 0",
            "authors 1",
            "authors 2",
            "hire true",
            "open true",
            "arranged true",
            "routine act true");
    assertThat(counts.get("single")).as("single").isGreaterThan(3);
    assertThat(counts.get("claim")).as("claim").isGreaterThan(20);
    assertThat(counts.get("limited")).as("limited").isGreaterThan(10);
    assertThat(counts.get("consistent true")).as("consistent").isGreaterThan(SAMPLES / 3);
  }

  private static boolean isRoutine(UsSample sample) {
    return sample.assess().elements().stream()
        .anyMatch(one -> one.open().en().contains("routine or obvious"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("an element that is stated twice changes nothing, nor does it in one")
  void splittingAndMergingChangesNothing(UsSample sample) {
    for (String id : List.copyOf(sample.elements().keySet())) {
      UsSample split = sample.copy();
      Map<String, Object> all = new LinkedHashMap<>();
      split
          .elements()
          .forEach(
              (one, element) -> {
                all.put(one, element);
                if (one.equals(id)) {
                  all.put(one + "-again", UsSample.tree(element));
                }
              });
      split.work.put("elements", all);
      alsoFor(split, id);
      assertThat(outcome(split.assess())).as("%s", split).isEqualTo(outcome(sample.assess()));
      UsSample merged = sample.copy();
      List<Map<String, Object>> steps = UsSample.steps(merged.elements().get(id));
      steps.addAll(UsSample.tree(steps));
      assertThat(outcome(merged.assess())).as("%s", merged).isEqualTo(outcome(sample.assess()));
    }
  }

  @SuppressWarnings("unchecked")
  private static void alsoFor(UsSample sample, String id) {
    for (Map<String, Object> section : sample.sections()) {
      if (section.get("for") instanceof List<?> shares && shares.contains(id)) {
        ((List<Object>) shares).add(id + "-again");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("the order of the elements decides nothing")
  void orderDecidesNothing(UsSample sample) {
    UsSample turned = sample.copy();
    List<String> ids = new ArrayList<>(turned.elements().keySet());
    java.util.Collections.reverse(ids);
    ids.forEach(id -> turned.elements().put(id, turned.elements().remove(id)));
    assertThat(outcome(turned.assess())).isEqualTo(outcome(sample.assess()));
    assertThat(entries(turned.assess())).isEqualTo(entries(sample.assess()));
  }

  /** The form, but for the note, which tells of the elements in the order of the record. */
  private static List<FormScreen.Field> entries(UsApplication us) {
    return us.screens().stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> !f.id().equals("note"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("the id of an element decides nothing")
  void idsDecideNothing(UsSample sample) {
    UsSample renamed = sample.copy();
    for (String id : List.copyOf(renamed.elements().keySet())) {
      alsoFor(renamed, id);
      renamed.elements().put(id + "-again", renamed.elements().remove(id));
    }
    for (Map<String, Object> section : renamed.sections()) {
      if (section.get("for") instanceof List<?> shares) {
        shares.removeIf(share -> share.toString().matches("e\\d"));
      }
    }
    assertThat(outcome(renamed.assess())).isEqualTo(outcome(sample.assess()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("adding prompts never changes a claim")
  void promptsChangeNothing(UsSample sample) {
    UsSample more = sample.copy();
    Object element = more.elements().values().iterator().next();
    Map<String, Object> prompt =
        UsSample.steps(element).stream()
            .filter(s -> "prompt".equals(s.get("act")))
            .findFirst()
            .orElse(null);
    if (prompt == null) {
      return; // The first prompt says that something was generated, and by what.
    }
    UsSample.steps(element).add(new LinkedHashMap<>(prompt));
    UsSample.steps(element)
        .add(Map.of("act", "select", "by", "ann", "candidates", "900", "kept", "1"));
    UsSample.steps(element)
        .add(Map.of("act", "review", "by", "ann", "detail", "four hundred hours"));
    UsSample.steps(element).add(Map.of("act", "conceive", "by", "ann"));
    assertThat(outcome(more.assess())).isEqualTo(outcome(sample.assess()));
  }

  @ParameterizedTest
  @MethodSource("consistent")
  @DisplayName("removing an act never adds a claim")
  void removingAddsNothing(UsSample sample) {
    UsApplication before = sample.assess();
    for (String id : sample.elements().keySet()) {
      int acts = UsSample.steps(sample.elements().get(id)).size();
      for (int i = 0; i < acts; i++) {
        UsSample fewer = sample.copy();
        Object removed = UsSample.steps(fewer.elements().get(id)).remove(i);
        UsApplication after = fewer.assess();
        Set<String> then = rank(after) == 0 ? claimed(after) : claimed(before);
        assertThat(then).as("without %s in %s", removed, sample).containsAll(claimed(after));
      }
    }
  }

  /** What is claimed, but for how the excluded material beside it came about. */
  private static Set<String> claimed(UsApplication us) {
    Set<String> claimed = new TreeSet<>();
    for (UsApplication.ElementFinding one : us.elements()) {
      for (String part : one.claimed().split("; ")) {
        claimed.add(part.replaceAll(" (generated|translated|produced) by .*", ""));
      }
    }
    claimed.remove("");
    return claimed;
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a making or an edit by a generative function never supports a claim")
  void generativeActsNeverSupport(UsSample sample) {
    UsSample generated = sample.copy();
    generated.work.remove("arrangement");
    for (Object element : generated.elements().values()) {
      for (Map<String, Object> step : UsSample.steps(element)) {
        step.put("with", "gen");
        step.put("generative", "yes");
        step.replace("act", "input", "edit");
        step.replace("act", "composite", "edit");
        step.replace("act", "arrange", "edit");
        step.keySet().removeAll(Set.of("of", "what", "function"));
      }
    }
    assertThat(generated.assess().authorCreated().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("an idea never supports a claim")
  void ideasNeverSupport(UsSample sample) {
    UsSample ideas = sample.copy();
    ideas.work.remove("arrangement");
    for (Object element : ideas.elements().values()) {
      for (Map<String, Object> step : UsSample.steps(element)) {
        step.put("act", "conceive");
        step.keySet().removeAll(Set.of("of", "what"));
      }
    }
    assertThat(ideas.assess().authorCreated().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("what is claimed is on the form, author by author, and nothing else is")
  void theFormSaysWhatIsClaimed(UsSample sample) {
    UsApplication us = sample.assess();
    Set<String> boxes = new TreeSet<>();
    us.screens().stream()
        .flatMap(s -> s.fields().stream())
        .filter(f -> f.id().equals("author-created-boxes"))
        .forEach(f -> boxes.addAll(f.filling().boxes()));
    assertThat(boxes).containsExactlyInAnyOrderElementsOf(us.authorCreated().boxes());
    assertThat(us.screens().isEmpty()).isEqualTo(us.authorCreated().isEmpty());
    assertThat(us.screens().stream().filter(s -> s.id().equals("author")).count())
        .isEqualTo(us.named().size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("new material repeats author created where something is excluded, else is empty")
  void newMaterialRepeats(UsSample sample) {
    UsApplication us = sample.assess();
    assertThat(us.newMaterialIncluded())
        .isEqualTo(
            us.materialExcluded().isEmpty() ? UsApplication.Entry.EMPTY : us.authorCreated());
    assertThat(us.application().equals("none")).isEqualTo(us.authorCreated().isEmpty());
    assertThat(us.authors().isEmpty()).isEqualTo(us.authorCreated().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("a field is open, or empty, or holds an entry: none is filled with nothing")
  void noFieldIsFilledWithNothing(UsSample sample) {
    assertThat(sample.assess().screens().stream().flatMap(s -> s.fields().stream()))
        .allSatisfy(
            f -> {
              boolean said = !f.filling().text().en().isBlank();
              FieldEntry.State state = f.filling().state();
              boolean needsWords =
                  state == FieldEntry.State.FILLED || state == FieldEntry.State.OPEN;
              assertThat(said).as(f.id()).isEqualTo(needsWords);
              assertThat(f.filling().text().en()).doesNotContain("null", "  ");
            });
  }

  @Test
  @DisplayName("an edit of one's own work changes neither boxes nor words")
  void anOwnEditIsNoModification() {
    int premises = 0;
    for (UsSample sample : samples().toList()) {
      UsApplication before = sample.assess();
      for (UsApplication.ElementFinding one : before.elements()) {
        if (isMadeWithoutTools(sample, one)) {
          UsSample edited = sample.copy();
          List<Map<String, Object>> steps = UsSample.steps(edited.elements().get(one.element()));
          Map<String, Object> edit = new LinkedHashMap<>(Map.of("act", "edit", "with", "hand"));
          edit.putAll(Map.of("expressive", "yes", "perceptible", "yes"));
          edit.put("by", steps.get(0).get("by"));
          steps.add(edit);
          UsApplication after = edited.assess();
          assertThat(after.authorCreated()).as("%s", edited).isEqualTo(before.authorCreated());
          premises++;
        }
      }
    }
    assertThat(premises).isGreaterThan(5);
  }

  /** Nothing generated, one act of a person, and no more claimed than the box of its kind. */
  private static boolean isMadeWithoutTools(UsSample sample, UsApplication.ElementFinding one) {
    Object element = sample.elements().get(one.element());
    List<Map<String, Object>> steps = UsSample.steps(element);
    return "none".equals(((Map<?, ?>) element).get("generated-part"))
        && !"motion-picture".equals(sample.work.get("category"))
        && !one.claimed().isEmpty()
        && !one.claimed().contains(" of ")
        && !one.claimed().contains(";")
        && steps.get(0).containsKey("by")
        && List.of("draw", "write").contains(steps.get(0).get("act"))
        && steps.size() == 1;
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("single is for one author and for nothing generated or excluded")
  void singleIsNarrow(UsSample sample) {
    UsApplication us = sample.assess();
    if (us.application().equals("single")) {
      assertThat(us.verdict()).isEqualTo(Verdict.CLAIM);
      assertThat(us.authors()).hasSize(1);
      assertThat(us.materialExcluded().isEmpty()).isTrue();
      assertThat(sample.toString())
          .doesNotContain("generated-part: appreciable", "generated-part: unknown");
    }
  }
}
