package org.bonafide.instrument.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonafide.instrument.lint.Trees.clause;
import static org.bonafide.instrument.lint.Trees.limb;
import static org.bonafide.instrument.lint.Trees.lint;
import static org.bonafide.instrument.lint.Trees.named;
import static org.bonafide.instrument.lint.Trees.sub;

import java.util.List;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.Table;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

  @Test
  void aSubClauseThatCitesItselfIsFound() {
    assertThat(
            lint(
                "self-reference",
                clause("a", sub("One."), named("years", "Clause [#years] lasts."))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Clause 1.2 refers to itself"));
  }

  @Test
  void aLimbThatCitesTheClauseItStandsInIsFound() {
    assertThat(lint("self-reference", clause("a", sub("They must:", limb("follow clause [#a].")))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Clause 1.1(a) refers to the whole"));
  }

  @Test
  void aScheduleThatCitesItselfInATableIsFound() {
    Table table =
        new Table(
            BlockMark.in(Trees.EN),
            List.of(),
            List.of(1),
            List.of(new Table.Cell(Trees.words("see [#tools]"))),
            List.of(),
            false);
    Schedule schedule =
        new Schedule(Trees.at(Trees.EN, "tools", 1, "", ""), Trees.words("Tools"), List.of(table));
    assertThat(lint("self-reference", schedule))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).startsWith("Schedule 1 refers"));
  }

  @Test
  void aReferenceToAnotherPlaceOfTheSameClauseIsNot() {
    assertThat(
            lint(
                "self-reference",
                clause("a", named("use", "Do it."), sub("Clause [#use] and clause [#b] hold.")),
                clause("b", sub("Clause [#a] too."))))
        .isEmpty();
  }
}
