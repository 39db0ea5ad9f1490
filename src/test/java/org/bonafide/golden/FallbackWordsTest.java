package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bonafide.diagnose.Severity;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** A fallback is not advice alone: chosen, its words stand in place of the position's own. */
class FallbackWordsTest {

  private static final List<LibraryClause> CLAUSES = Drafter.shipped().library().clauses();
  private static final String ALL =
      CLAUSES.stream().map(LibraryClause::id).collect(Collectors.joining(", "));

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> everyClauseSaysSomethingElseInTheWordsOfItsFallback() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String position : ContractVariants.POSITIONS) {
      for (String law : List.of("US-NY", "GB-ENG", "DE", "CN")) {
        for (String form : List.of("addendum", "short")) {
          for (String language : List.of("en", "zh-CN")) {
            Variant own = Variant.of(position, law).with("listed", form).in(language);
            tests.add(DynamicTest.dynamicTest(own.toString(), () -> differs(own)));
          }
        }
      }
    }
    return tests.stream();
  }

  /**
   * What a position would offer stands already: the terms of a tool of the record were not read,
   * and under German law the promise on Output follows the right of use.
   */
  private static boolean standsAlready(Variant own, LibraryClause clause) {
    return own.position().equals("agency") && clause.id().equals("warranties")
        || own.law().equals("DE") && clause.id().equals("unprotectable");
  }

  private static void differs(Variant own) {
    Drafted falling = own.adding("clauses: {fallback: [" + ALL + "]}").drafted();
    assertThat(falling.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    Map<String, String> before = words(own.drafted());
    Map<String, String> after = words(falling);
    SoftAssertions all = new SoftAssertions();
    int met = 0;
    for (LibraryClause clause : CLAUSES) {
      String folder = "clauses/" + clause.folder();
      if (before.containsKey(folder)
          && clause.fallback(own.position(), Locale.ENGLISH).isPresent()
          && !standsAlready(own, clause)) {
        met++;
        all.assertThat(after.get(folder)).as(clause.id()).isNotEqualTo(before.get(folder));
      }
    }
    all.assertAll();
    assertThat(met).isGreaterThan(15);
  }

  @Test
  void aFallbackThatIsNotChosenChangesNothing() {
    Variant own = Variant.of("balanced", "US-NY");
    Map<String, String> before = words(own.drafted());
    Map<String, String> after = words(own.adding("clauses: {fallback: [records]}").drafted());
    assertThat(after.get("clauses/records/records"))
        .isNotEqualTo(before.get("clauses/records/records"));
    assertThat(after.get("clauses/risk/warranties"))
        .isEqualTo(before.get("clauses/risk/warranties"));
  }

  private static Map<String, String> words(Drafted drafted) {
    Map<String, String> all = new LinkedHashMap<>();
    drafted.instruments().get(0).instrument().blocks().stream()
        .flatMap(Block::walk)
        .filter(block -> block.origin().source().file().startsWith("clauses/"))
        .forEach(
            block -> {
              String file = block.origin().source().file();
              String words =
                  block.words().stream().map(InlineText::of).collect(Collectors.joining(" "));
              all.merge(
                  file.substring(0, file.lastIndexOf('/')),
                  words,
                  (one, other) -> one + " " + other);
            });
    return all;
  }
}
