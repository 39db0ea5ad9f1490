package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.bonafide.law.Cases;
import org.junit.jupiter.api.Test;

/** Advice is about acts that the record has. */
class CnAdviceTest {

  private static String advice(String steps) {
    var project =
        Cases.whole(
            "works: {w: {title: W, category: visual-art, elements: {a: {what: artwork, generated-part:"
                + " appreciable, steps: ["
                + steps
                + "]}}}}\nregistration: {offices: [cn]}\n");
    return CnDescription.of(Cases.assess(project)).get("w").advice().stronger().stream()
        .map(wish -> wish.words().en())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void noAdviceIsGivenOnAPromptThatTheRecordDoesNotHave() {
    assertThat(advice("{act: translate, by: ann, with: odd}"))
        .doesNotContain("prompt\"", "seed", "parameters");
    assertThat(advice("{act: generate, with: gen}"))
        .doesNotContain("prompt\"")
        .contains("seed")
        .contains("parameters");
    assertThat(advice("{act: prompt, by: ann, with: gen}"))
        .contains("what it shaped in the element: choices and arrangement of layout")
        .contains("seed");
  }
}
