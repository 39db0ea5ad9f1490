package org.bonafide.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one reader of our own data files. */
class DataTest {

  private final List<Finding> findings = new ArrayList<>();

  private Data data(String text) {
    return Data.read("own.yaml", text, "own-file", findings);
  }

  private List<String> said(String text, Consumer<Data> asked) {
    asked.accept(data(text));
    return findings.stream().map(f -> f.place() + " " + f.rule() + " " + f.message()).toList();
  }

  @Test
  void everyValueStaysTheTextThatWasWritten() {
    Data data =
        data("a: 4.10\nb: no\nc: 010\nd: 2026-03-02\ne: \" x \"\nf: |\n  block\nNO: Norway\n");
    assertThat(data.text("a")).isEqualTo("4.10");
    assertThat(data.text("b")).isEqualTo("no");
    assertThat(data.text("c")).isEqualTo("010");
    assertThat(data.day("d")).isEqualTo("2026-03-02");
    assertThat(data.text("e")).isEqualTo(" x ");
    assertThat(data.text("f")).isEqualTo("block");
    assertThat(data.text("NO")).isEqualTo("Norway");
    assertThat(findings).isEmpty();
  }

  @Test
  void sectionsAndListsAreReadInTheOrderOfTheFile() {
    Data data =
        data(
            "s: {b: 1, a: 2}\nl: {x: [1, 2], y: 3}\nw: {k: {en: e, de: d}}\ni: [{n: 7}, {n: 8}]\n"
                + "c: {one: {n: 5}, two: {n: 6}}\nyes: yes\n");
    assertThat(data.keys()).containsExactly("s", "l", "w", "i", "c", "yes");
    assertThat(data.strings("s")).hasToString("{b=1, a=2}");
    assertThat(data.child("s").strings()).hasToString("{b=1, a=2}");
    assertThat(data.lists("l")).hasToString("{x=[1, 2], y=[3]}");
    assertThat(data.texts("yes")).containsExactly("yes");
    assertThat(data.section("w").get("k").in(Locale.GERMAN)).isEqualTo("d");
    assertThat(data.items("i")).extracting(one -> one.number("n")).containsExactly(7, 8);
    assertThat(data.children("c").keySet()).containsExactly("one", "two");
    assertThat(data.child("c").children().get("two").number("n")).isEqualTo(6);
    assertThat(data.isSection("s")).isTrue();
    assertThat(data.isSection("i")).isFalse();
    assertThat(data.answer("yes")).isTrue();
    assertThat(data.oneOf("yes", java.util.Set.of("yes"))).isEqualTo("yes");
    assertThat(data.isEmpty()).isFalse();
    assertThat(findings).isEmpty();
  }

  @Test
  void aFileCanBeAListAndItsEntriesTexts() {
    assertThat(data("- a\n- b\n").items()).extracting(Data::text).containsExactly("a", "b");
    assertThat(said("a: x", Data::items))
        .containsExactly("own.yaml:1:1 own-file The file is not a list.");
  }

  @Test
  void whatIsMissingIsEmptyAndNoFault() {
    Data data = data("a:\n");
    assertThat(data.text("a")).isEmpty();
    assertThat(data.texts("a")).isEmpty();
    assertThat(data.words("a").isEmpty()).isTrue();
    assertThat(data.items("b")).isEmpty();
    assertThat(data.child("b").child("c").text("d")).isEmpty();
    assertThat(data.number("b")).isZero();
    assertThat(data.answer("b")).isFalse();
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | a: [x] | own.yaml:1:4 own-file The key \"a\" is not one text.",
        "text | a: {b: x} | own.yaml:1:4 own-file The key \"a\" is not one text.",
        "number | a: ten | own.yaml:1:4 own-file The key \"a\" is not a number.",
        "day | a: 2026-13-01 | own.yaml:1:4 own-file The key \"a\" is \"2026-13-01\", which is no day.",
        "answer | a: maybe | own.yaml:1:4 own-file The key \"a\" is \"maybe\", which is not known.",
        "items | a: x | own.yaml:1:4 own-file The key \"a\" is not a list.",
        "child | a: x | own.yaml:1:4 own-file The key \"a\" is not a section.",
        "section | a: [x] | own.yaml:1:4 own-file The key \"a\" is not a section.",
        "words | a: {en: [x]} | own.yaml:1:9 own-file The key \"a.en\" is not one text.",
        "texts | a: [{b: c}] | own.yaml:1:5 own-file The key \"a\" is not one text.",
        "knows | b: x | own.yaml:1:4 own-file The key \"b\" is not known here."
      })
  void aSlipIsAFindingAtItsPlaceAndReadAsEmpty(String getter, String text, String finding) {
    Consumer<Data> asked =
        switch (getter) {
          case "text" -> d -> assertThat(d.text("a")).isEmpty();
          case "number" -> d -> assertThat(d.number("a")).isZero();
          case "day" -> d -> assertThat(d.day("a")).isEmpty();
          case "answer" -> d -> assertThat(d.answer("a")).isFalse();
          case "items" -> d -> assertThat(d.items("a")).isEmpty();
          case "child" -> d -> assertThat(d.child("a").keys()).isEmpty();
          case "section" -> d -> assertThat(d.section("a")).isEmpty();
          case "words" -> d -> assertThat(d.words("a").in(Locale.ENGLISH)).isEmpty();
          case "texts" -> d -> assertThat(d.texts("a")).containsExactly("");
          default -> d -> d.knows("a");
        };
    assertThat(said(text, asked)).containsExactly(finding);
    assertThat(findings).allSatisfy(f -> assertThat(f.remedy()).isNotBlank());
  }

  @Test
  void whatIsNoYamlHasNoKeysAndOneFinding() {
    Data data = data("a: [x\nb: y");
    assertThat(data.isEmpty()).isTrue();
    assertThat(data.text("b")).isEmpty();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).startsWith("The file is not YAML: ");
  }

  @Test
  void aFileOfAnotherShapeIsNeverAnException() {
    for (String text : List.of("- a\n- b\n", "just words", "", "{}", "? [a, b]\n: c\n", "1: 2")) {
      findings.clear();
      Data data = data(text);
      data.text();
      data.children();
      data.items();
      data.strings();
      data.knows("a");
      data.text("a");
    }
  }

  @Test
  void aSlipWithholdsWhatTheReaderNames() {
    Data.read("t.yaml", "a: [x]", "target-file", findings, Scope.disclosure()).text("a");
    assertThat(findings.get(0).withholds()).containsExactly(Scope.disclosure());
  }

  @Test
  void aFaultInAShippedFileCarriesItsFindings() {
    assertThatThrownBy(
            () ->
                Data.shipped(
                    DataTest.class,
                    "faulty.yaml",
                    data -> data.text("law") + data.number("limit") + data.child("words")))
        .isInstanceOfSatisfying(
            FaultyData.class,
            fault ->
                assertThat(fault.findings())
                    .extracting(f -> f.place().toString())
                    .containsExactly("data/faulty.yaml:1:6", "data/faulty.yaml:2:8"));
    assertThatThrownBy(() -> Data.shipped(DataTest.class, "nowhere.yaml"))
        .isInstanceOf(FaultyData.class)
        .hasMessageContaining("data/nowhere.yaml: The file is missing.");
  }
}
