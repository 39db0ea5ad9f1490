package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.project.Project;
import org.bonafide.project.Tool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a tool is no use of its own where an act comes of it, and is one otherwise. */
class ToolUsesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{act: prompt, by: ann, with: gen} | PROMPT",
        "{act: prompt, by: ann, with: gen}, {act: generate, by: ann, with: gen} | GENERATE",
        "{act: generate, by: ann, with: gen}, {act: prompt, by: ann, with: gen} | GENERATE",
        "{act: prompt, by: ann, with: gen}, {act: generate, by: ann, generative: yes} | PROMPT GENERATE",
        "{act: prompt, by: ann, with: gen}, {act: prompt, by: ann, with: gen} | PROMPT PROMPT",
        "{act: set-parameters, by: ann, with: gen}, {act: prompt, by: ann, with: gen} | PROMPT",
        "{act: set-parameters, by: ann, with: gen} | SET_PARAMETERS",
        "{act: draw, by: ann, with: ed}, {act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: gen} | EDIT",
        "{act: prompt, by: ann, with: gen}, {act: draw, by: ann, with: ed}, {act: edit, by: ann, with: gen} | PROMPT EDIT",
        "{act: draw, by: ann, with: ed}, {act: edit, by: ann, with: gen}, {act: prompt, by: ann, with: gen} | EDIT PROMPT",
        "{act: draw, by: ann, with: ed}, {act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: ed} | PROMPT",
        "{act: set-parameters, by: ann, with: gen}, {act: set-parameters, by: ann, with: gen} | SET_PARAMETERS SET_PARAMETERS",
        "{act: select, by: ann, with: ed}, {act: prompt, by: ann, with: gen}, {act: edit, by: ann, with: gen} | PROMPT EDIT",
        "{act: draw, by: ann, with: ed} | ''"
      })
  void theUsesOfOneElement(String steps, String acts) {
    Project project =
        Situations.of(
            "a: {what: artwork, generated-part: appreciable, steps: [" + steps + "]}",
            "",
            "",
            List.of("general"));
    assertThat(
            new ToolUses(project, project.works().get("w"))
                .all().stream().map(use -> use.act().name()).collect(Collectors.joining(" ")))
        .isEqualTo(acts);
  }

  @ParameterizedTest
  @CsvSource({
    "review, appreciable, Genie",
    "edit, appreciable, Genie Odd",
    "generate, appreciable, Genie Odd",
    "generate, none, ''"
  })
  void aToolIsNamedAsMakerOnlyOfWhatItGenerated(String act, String part, String names) {
    Project project =
        Situations.of(
            "a: {what: artwork, generated-part: "
                + part
                + ", steps: [{act: generate, by: ann, with: gen}, {act: "
                + act
                + ", by: ann, with: odd, generative: yes}]}",
            "",
            "",
            List.of("general"));
    assertThat(
            new ToolUses(project, project.works().get("w"))
                .generating().stream().map(Tool::name).collect(Collectors.joining(" ")))
        .isEqualTo(names);
  }
}
