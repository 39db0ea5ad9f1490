package org.bonafide.jurisdictions.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bonafide.law.Verdict;
import org.bonafide.project.Answer;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing is named in a takedown notice that the verdict does not claim, whatever the record. */
class UsCopyTest {

  private static final int SAMPLES = 320;
  private static final Map<String, Integer> PREMISES = new TreeMap<>();
  private static final List<Drawn> ALL = new ArrayList<>();

  /** A copy of one element of a record that was drawn. */
  private record Drawn(UsCopy copy, String id) {
    boolean isClaimed() {
      return copy.elements(UsCopy.Standing.CLAIMED).contains(id);
    }

    UsApplication.ElementFinding found() {
      return copy.us().elements().stream()
          .filter(one -> one.element().equals(id))
          .findFirst()
          .orElseThrow();
    }
  }

  @BeforeAll
  static void draw() {
    Random random = new Random(20261127);
    for (int i = 0; i < SAMPLES; i++) {
      UsSample sample = UsSample.of(random);
      List<Object> copies = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (String id : sample.elements().keySet()) {
        for (String part : List.of("yes", "no", "unknown")) {
          Map<String, Object> copy = new LinkedHashMap<>();
          copy.put("work", "a copy");
          copy.put("copied", id);
          copy.put("human-part", part);
          copies.add(copy);
          ids.add(id);
        }
      }
      sample.work.put("infringements", copies);
      Project project = sample.project();
      Work work = project.works().get("w");
      List<UsCopy> all = UsCopy.all(sample.assess(), project, work);
      for (int at = 0; at < all.size(); at++) {
        ALL.add(new Drawn(all.get(at), ids.get(at)));
      }
    }
    for (Drawn one : ALL) {
      String mixed =
          (one.found().generated() + one.found().notNew()).isEmpty()
              ? ""
              : " beside what is excluded";
      for (UsCopy.Standing standing : UsCopy.Standing.values()) {
        if (one.copy().elements(standing).contains(one.id())) {
          PREMISES.merge(standing + mixed, 1, Integer::sum);
        }
      }
    }
  }

  @Test
  @DisplayName("the records hold every standing, also beside what is excluded")
  void thePremisesOccur() {
    for (UsCopy.Standing standing : UsCopy.Standing.values()) {
      assertThat(PREMISES.getOrDefault(standing.name(), 0))
          .as(standing + " of " + PREMISES)
          .isGreaterThan(10);
    }
    assertThat(PREMISES.getOrDefault("CLAIMED beside what is excluded", 0)).isGreaterThan(3);
    assertThat(PREMISES.getOrDefault("NOT_CLAIMED beside what is excluded", 0)).isGreaterThan(3);
  }

  @Test
  void whatIsNamedIsClaimedAndSettledForItself() {
    assertThat(ALL)
        .filteredOn(Drawn::isClaimed)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.copy().us().verdict()).isNotEqualTo(Verdict.NO_CLAIM);
              assertThat(one.found().claimed()).isNotEmpty();
              assertThat(one.found().open().isEmpty()).isTrue();
            });
  }

  @Test
  void whatHoldsExcludedMatterIsNamedOnlyWhereTheHumanPartIsStatedToBeCopied() {
    assertThat(ALL)
        .filteredOn(
            one -> one.isClaimed() && !(one.found().generated() + one.found().notNew()).isEmpty())
        .isNotEmpty()
        .allMatch(one -> one.copy().its().copied().humanPart() == Answer.YES);
  }

  @Test
  void aWorkInWhichNothingCanBeClaimedCallsForNoNotice() {
    assertThat(ALL)
        .filteredOn(one -> one.copy().us().verdict() == Verdict.NO_CLAIM)
        .isNotEmpty()
        .noneMatch(one -> one.copy().isNoticed());
  }
}
