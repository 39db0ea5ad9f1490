package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.data.Words;
import org.bonafide.law.Authorities;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every shipped target must have and must never say. */
class ShippedTargetsTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern ELEMENT_RULE =
      Pattern.compile("(?i)(?=.*(人工智能|AI))(?=.*(生成|合成)).*", Pattern.DOTALL);
  private static final Pattern PERCENT = Pattern.compile("[0-9]+ ?(%|per ?cent)");

  private static Stream<Target> all() {
    return DisclosureTargets.SHIPPED.stream().map(DisclosureTargets::shipped);
  }

  @TestFactory
  Stream<DynamicTest> aTargetHasNameSourceAndDayInBothLanguages() {
    return all()
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.id(),
                    () -> {
                      assertThat(target.name().in(Locale.ENGLISH)).isNotBlank();
                      assertThat(target.source().checked()).matches("2026-\\d\\d-\\d\\d");
                      assertThat(target.where().in(Locale.ENGLISH)).isNotBlank();
                      if (!target.id().equals("general")) {
                        assertThat(Authorities.shipped().find(target.source().authority()))
                            .isPresent();
                      }
                      target
                          .duty()
                          .forEach(
                              rule -> {
                                Words why = rule.outcome().why();
                                assertThat(why.in(Locale.ENGLISH)).endsWith(".");
                                assertThat(why.in(Locale.SIMPLIFIED_CHINESE)).endsWith("。");
                              });
                    }));
  }

  @Test
  void everyNameInBracesIsKnown() {
    all()
        .forEach(
            target ->
                target.options().stream()
                    .flatMap(option -> option.choose().stream())
                    .forEach(
                        rule ->
                            assertThat(rule.outcome().values().byTag().values())
                                .as(target.id())
                                .allMatch(value -> Paste.unknown(value).isEmpty())));
  }

  @Test
  void everyLanguageOfATargetHasLabels() {
    all()
        .forEach(
            target ->
                assertThat(Labels.shipped().languages())
                    .as(target.id())
                    .containsAll(target.languages().all()));
  }

  @TestFactory
  Stream<DynamicTest> everyChineseLabelOfGeneratedMaterialHoldsBothElements() {
    return Stream.of("generated", "mixed", "reworked", "modified", "unattended", "unstated")
        .map(
            situation ->
                DynamicTest.dynamicTest(
                    situation,
                    () -> {
                      for (Disclosed one :
                          Situations.disclose(
                              Situations.record(situation, "", DisclosureTargets.SHIPPED))) {
                        assertThat(one.words().labels().get(Locale.SIMPLIFIED_CHINESE))
                            .matches(ELEMENT_RULE);
                        assertThat(one.words().shorts().get(Locale.SIMPLIFIED_CHINESE))
                            .matches(ELEMENT_RULE);
                        one.words()
                            .forms()
                            .values()
                            .forEach(
                                words ->
                                    assertThat(words.get(Locale.SIMPLIFIED_CHINESE))
                                        .matches(ELEMENT_RULE));
                      }
                    }));
  }

  @Test
  void noOptionDeniesAiWhereTheRecordLeavesItOpen() {
    List<String> denials = new ArrayList<>();
    for (String situation : List.of("unknown", "unstated")) {
      for (Disclosed one :
          Situations.disclose(Situations.record(situation, "", DisclosureTargets.SHIPPED))) {
        one.options().stream()
            // The record names a picture alone: of text and translation nothing is left open.
            .filter(
                pick ->
                    !List.of("Texts", "Translations").contains(pick.field().get(Locale.ENGLISH)))
            .map(Disclosed.Pick::value)
            .filter(v -> List.of("No", "Off", "Leave empty", "None", "AIA No AI").contains(v))
            .forEach(v -> denials.add(situation + " " + one.target() + " " + v));
        assertThat(one.marks().toString()).doesNotContain("digitalCreation");
      }
    }
    assertThat(denials).isEmpty();
  }

  @Test
  void noLabelMeasuresAShareOrSaysAssistedAsAClass() {
    for (String situation : Situations.ALL.keySet()) {
      for (Disclosed one :
          Situations.disclose(
              Situations.record(situation, "realistic: no", DisclosureTargets.SHIPPED))) {
        String said = one.words().toString() + one.options();
        assertThat(PERCENT.matcher(said).find()).as(said).isFalse();
        assertThat(said.toLowerCase(Locale.ROOT)).doesNotContain("assisted");
      }
    }
  }

  @Test
  void chineseReasonsAreChinese() {
    for (String situation : Situations.ALL.keySet()) {
      for (Disclosed one :
          Situations.disclose(Situations.record(situation, "", DisclosureTargets.SHIPPED))) {
        assertThat(HAN.matcher(one.why().get(Locale.SIMPLIFIED_CHINESE)).find())
            .as("%s %s %s", situation, one.target(), one.why())
            .isTrue();
      }
    }
  }
}
