package org.bonafide.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.markdown.Paths;
import org.bonafide.draft.markdown.Reading;
import org.bonafide.draft.markdown.TemplatePart;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Provenance;
import org.bonafide.instrument.SubClause;
import org.junit.jupiter.api.Test;

/** What a clause file says about a block, alone on a line before it. */
class SaidOfBlocksTest {

  private static Clause clause(String text) {
    List<Finding> findings = new ArrayList<>();
    TemplatePart part =
        new TemplatePart("a.md", TemplatePart.Kind.CLAUSE, "a", Locale.ENGLISH, text, List.of());
    List<Block> blocks =
        new Reading()
            .read(
                part,
                new Paths(),
                false,
                (directive, named, language, file) -> java.util.Optional.empty(),
                findings);
    assertThat(findings).isEmpty();
    return (Clause) blocks.get(0);
  }

  private static Provenance source(Clause clause, int index) {
    return clause.body().get(index).origin().source();
  }

  @Test
  void whatADirectiveStatesIsOfTheNextBlockOnly() {
    Clause clause = clause("# A\n\n{.states one two}\nFirst.\n\nSecond.\n");
    assertThat(source(clause, 0).states()).containsExactly("one", "two");
    assertThat(source(clause, 1).states()).isEmpty();
    assertThat(clause.origin().source().states()).isEmpty();
  }

  @Test
  void directivesAddUpAndLeaveNoWords() {
    Clause clause = clause("# A\n\n{.states one}\n{.states two}\n{.allow unused-term}\n\nFirst.\n");
    assertThat(source(clause, 0).states()).containsExactly("one", "two");
    assertThat(source(clause, 0).allows()).containsExactly("unused-term");
    assertThat(clause.body()).hasSize(1);
  }

  @Test
  void beforeAListTheyAreOfEachLimb() {
    Clause clause = clause("# A\n\nFirst:\n\n{.states one}\n- a\n- b\n");
    SubClause sub = (SubClause) clause.body().get(0);
    assertThat(sub.origin().source().states()).isEmpty();
    assertThat(sub.limbs())
        .extracting(limb -> limb.origin().source().states())
        .containsExactly(List.of("one"), List.of("one"));
  }

  @Test
  void anEscapedValueCannotMakeOne() {
    Clause clause = clause("# A\n\n\\{.states one}\nFirst.\n");
    assertThat(source(clause, 0).states()).isEmpty();
  }
}
