package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bonafide.evidence.EvidenceReview;
import org.bonafide.project.Project;
import org.bonafide.project.Work;
import org.junit.jupiter.api.Test;

/** The names in braces of a target's file. */
class PasteTest {

  private static String filled(String value) {
    return filled(value, "en");
  }

  private static String filled(String value, String... languages) {
    Project english = Situations.record("generated", "", List.of("general"));
    Project project =
        english.in(Stream.of(languages).map(Locale::forLanguageTag).toList(), english.contract());
    Work work = project.works().values().iterator().next();
    Disclosable told =
        new Disclosable(
            project, work, LabelFacts.of(project, EvidenceReview.of(project, Path.of("")), work));
    return Paste.fill(value, told, told.leading()).orElse("nothing");
  }

  @Test
  void aLabelStandsInEachLanguageThatHasLabels() {
    assertThat(filled("{label-zh}")).isEqualTo(filled("{label-zh-CN}")).contains("生成");
    assertThat(filled("{label-ko}")).contains("생성");
    assertThat(filled("{label}")).isEqualTo(filled("{label-en}")).contains("AI");
  }

  @Test
  void wordsWithoutATagAreInTheFirstLanguageOfTheRecord() {
    assertThat(filled("{label}", "ja", "en")).isEqualTo(filled("{label-ja}")).contains("生成");
    assertThat(filled("{statement}", "zh-CN")).isEqualTo(filled("{statement-zh-CN}"));
    assertThat(filled("{label}", "en-GB")).isEqualTo(filled("{label-en}"));
  }

  @Test
  void aNoticeStandsOnlyInALanguageOfDocuments() {
    assertThat(filled("{notice-zh}")).contains("人工智能");
    assertThat(Paste.unknown("{notice-ko} {notice} {label-xx} {tools-zh}"))
        .containsExactly("notice-ko", "label-xx", "tools-zh");
  }
}
