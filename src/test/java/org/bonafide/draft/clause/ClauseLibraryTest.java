package org.bonafide.draft.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bonafide.draft.Drafter;
import org.bonafide.law.Authorities;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every clause that ships must say of itself. */
class ClauseLibraryTest {

  private static final ClauseLibrary LIBRARY = Drafter.shipped().library();
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  @TestFactory
  Stream<DynamicTest> everyClauseSaysWhatItIsForInBothLanguages() {
    return each(
        clause -> {
          for (Locale language : LANGUAGES) {
            assertThat(clause.titles().byTag().get(language.toLanguageTag())).isNotBlank();
            assertThat(clause.need(language)).isNotBlank();
            assertThat(clause.text(language, "")).isPresent();
          }
          assertThat(clause.need(Locale.ENGLISH)).matches("[A-Z].*\\.");
          assertThat(clause.need(Locale.SIMPLIFIED_CHINESE)).matches("\\p{IsHan}.*。");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPositionHasAFallbackInBothLanguages() {
    return each(
        clause -> {
          for (String position : clause.positions()) {
            assertThat(clause.fallback(position, Locale.ENGLISH))
                .hasValueSatisfying(words -> assertThat(words).matches("[A-Z].*\\."));
            assertThat(clause.fallback(position, Locale.SIMPLIFIED_CHINESE))
                .hasValueSatisfying(words -> assertThat(words).matches("\\p{IsHan}.*。"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyConditionIsSaidInWords() {
    return each(
        clause -> {
          assertThat(clause.when().byTag().containsKey("en"))
              .isEqualTo(!clause.condition().isEmpty());
          assertThat(clause.when().byTag().containsKey("zh-CN"))
              .isEqualTo(!clause.condition().isEmpty());
        });
  }

  @TestFactory
  Stream<DynamicTest> everyAuthorityIsKnown() {
    return each(
        clause ->
            assertThat(clause.authorities())
                .allMatch(id -> Authorities.shipped().find(id).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> everyClauseCarriesVersionAndDayChecked() {
    return each(
        clause -> {
          assertThat(clause.version()).matches("\\d+\\.\\d+\\.\\d+");
          assertThat(clause.checked()).matches("\\d{4}-\\d{2}-\\d{2}");
          assertThat(clause.stability()).isIn("experimental", "beta", "stable");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyValueIsExplainedAndItsDefaultFits() {
    return each(
        clause -> {
          for (ClauseValue value : clause.values()) {
            assertThat(value.about().byTag().keySet()).containsExactly("en", "zh-CN");
            assertThat(value.fault(value.standard())).isEmpty();
          }
        });
  }

  @Test
  void clausesStandInAnOrderOfTheirOwn() {
    assertThat(LIBRARY.clauses()).extracting(LibraryClause::order).doesNotHaveDuplicates();
    assertThat(LIBRARY.findings()).isEmpty();
  }

  private interface Claim {
    void of(LibraryClause clause);
  }

  private static Stream<DynamicTest> each(Claim claim) {
    return LIBRARY.clauses().stream()
        .map(clause -> DynamicTest.dynamicTest(clause.id(), () -> claim.of(clause)));
  }
}
