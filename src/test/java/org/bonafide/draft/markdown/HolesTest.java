package org.bonafide.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with the values of a record taken out, and put in again behind CommonMark. */
class HolesTest {

  private final Engine engine = new Engine();
  private final Reading reading = new Reading();

  @Test
  void textsThatDifferInValuesAloneAreOneText() {
    Holes some = Holes.in(rendered("By ${name}, ${name}\n", "Mara *Quint*", 3));
    Holes others = Holes.in(rendered("By ${name}, ${name}\n", "1. Ltd.", 41));

    assertThat(some.text()).isEqualTo(others.text()).doesNotContain("Mara").hasSize(8);
    assertThat(some.filled(some.text()))
        .isEqualTo("By %1$sMara *Quint*, %1$sMara *Quint*\n".formatted(mark(3)));
  }

  @Test
  void aDirectiveKeepsItsValuesSinceCommonMarkDoesNotReadIt() {
    Holes holes = Holes.in(rendered("{.table 1 2: Parts of ${name}}\n${name}\n", "Ark", 3));

    assertThat(holes.text()).contains("Parts of " + mark(3) + "Ark}");
    assertThat(holes.values()).containsExactly(mark(3) + "Ark");
  }

  @Test
  void moreValuesThanThereAreHolesStayWhereTheyAre() {
    Holes holes = Holes.in(rendered("<#list 1..7000 as n>${name} </#list>", "Ark", 3));

    assertThat(holes.values()).hasSize(6143);
    assertThat(holes.filled(holes.text())).isEqualTo((mark(3) + "Ark ").repeat(7000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uE000",
        "\uE0007",
        "\uE000u\uE001",
        "\uE004x",
        "\uE004",
        "\uE100",
        "&#xE100;",
        "&#xE000;",
        "\uE000999999999999\uE001"
      })
  void aCharacterThatStandsForAHoleOrAMarkIsToldAndFillsNone(String character) {
    List<Finding> findings = new ArrayList<>();
    List<Block> blocks = blocks("${name} of " + character + " here", "Ark", "title", findings);

    assertThat(findings).isNotEmpty();
    assertThat(InlineText.of(blocks.get(0))).containsOnlyOnce("Ark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ark",
        "Ark & Co. (UK) Ltd.",
        "*_`[x](y)`_*",
        "# 1. - | > ~~~ ===",
        "\\",
        "ends with *",
        "《方舟》工作室。",
        "&amp; &#42;",
        "https://ark.example/a_b_c"
      })
  void whatAValueSaysIsPrintedAsItIsAndMakesNothing(String value) {
    List<Inline> plain = inlines("**By ${name}:** ${name} of\n${name} here", value);

    assertThat(InlineText.of(plain)).isEqualTo("By %1$s: %1$s of %1$s here".formatted(value));
    assertThat(plain).hasAtLeastOneElementOfType(Inline.Strong.class);
  }

  @Test
  void ofTwoRecordsEachHasItsOwnValuesAndFields() {
    String text = "- ${name}\n- and ${name}\n";
    List<Block> first = blocks(text, "Mara", "people.mara.name");
    List<Block> second = blocks(text, "Ines", "people.ines.name");

    assertThat(first).extracting(InlineText::of).containsExactly("Mara", "and Mara");
    assertThat(second).extracting(InlineText::of).containsExactly("Ines", "and Ines");
    assertThat(second)
        .allSatisfy(
            block -> assertThat(block.origin().source().fields()).containsOnly("people.ines.name"));
  }

  private static String mark(int number) {
    return "" + Fact.OPEN + number + Fact.CLOSE;
  }

  private String rendered(String text, String value, int number) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Object> facts = new HashMap<>(Map.of("name", Fact.stated(value, number)));
    String rendered = engine.render("en.md", text, facts, findings).orElseThrow();
    assertThat(findings).isEmpty();
    return rendered;
  }

  private List<Inline> inlines(String text, String value) {
    return blocks(text, value, "title").get(0).words().get(0);
  }

  private List<Block> blocks(String text, String value, String path) {
    List<Finding> findings = new ArrayList<>();
    List<Block> blocks = blocks(text, value, path, findings);
    assertThat(findings).isEmpty();
    return blocks;
  }

  private List<Block> blocks(String text, String value, String path, List<Finding> findings) {
    Paths paths = new Paths();
    String rendered = rendered(text, value, paths.number(path, value));
    return reading.read(
        new TemplatePart("en.md", TemplatePart.Kind.PROSE, "", Locale.ENGLISH, rendered, List.of()),
        paths,
        false,
        (directive, of, language, file) -> Optional.empty(),
        findings);
  }
}
