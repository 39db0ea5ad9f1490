package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonafide.project.Project;
import org.bonafide.project.yaml.ProjectReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a list of tools from being all of them, and nothing else does. */
class ToolListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "appreciable | {act: generate, by: ann, with: gen} | ''",
        "appreciable | {act: generate, by: ann} | steps[0].with",
        "de-minimis | {act: generate, by: ann} | steps[0].with",
        "unknown | {act: generate, by: ann} | ''",
        "none | {act: edit, by: ann, with: odd} | ''",
        "appreciable | {act: draw, by: ann, with: hand} | steps",
        "appreciable | {act: generate, by: ann, with: gen}, {act: edit, by: ann, with: odd} | tools.odd.generative",
        "appreciable | {act: generate, by: ann, with: odd}, {act: edit, by: ann, with: odd} | ''",
        "appreciable | {act: edit, by: ann, with: odd, generative: yes}, {act: edit, by: ann, with: odd} | ''",
        "appreciable | {act: edit, by: ann, with: odd, generative: no}, {act: edit, by: ann, with: odd} | tools.odd.generative"
      })
  void theKeysThatWouldCloseTheList(String part, String steps, String keys) {
    String text =
        """
        bonafide: 1
        title: T
        people: {ann: {name: Ann}}
        tools: {gen: {name: Genie, generative: yes}, odd: {name: Odd}}
        works: {w: {title: W, category: visual-art, elements: {a: {what: artwork, generated-part: %s, steps: [%s]}}}}
        """
            .formatted(part, steps);
    Project project =
        ProjectReader.read("t.yaml", text.getBytes(StandardCharsets.UTF_8)).project().orElseThrow();
    ToolList list = new ToolList(project, project.works().get("w"));
    assertThat(
            list.open().stream().map(key -> key.replaceFirst("^works\\.w\\.elements\\.a\\.", "")))
        .containsExactlyElementsOf(keys.isEmpty() ? List.of() : List.of(keys));
    assertThat(list.isOpen()).isEqualTo(!keys.isEmpty());
  }
}
