package org.bonafide.publish.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.bonafide.page.browser.DocxPreview;
import org.bonafide.word.SampleHosts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** docx-preview shows what is written into Word files of others, as docx4j opens it. */
class OpenedByDocxPreviewTest {

  @RegisterExtension static final DocxPreview PREVIEW = new DocxPreview();

  @TestFactory
  Stream<DynamicTest> everyJoinedAgreementShowsTheClauses() {
    return SampleHosts.all().entrySet().stream()
        .map(
            host ->
                dynamicTest(
                    host.getKey(),
                    () ->
                        assertThat(PREVIEW.words(Joins.join(host.getValue()).bytes().orElseThrow()))
                            .containsPattern("Output|生成")));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMadeOfDraftsAndReviewsIsShown() {
    return OpenedByDocx4jTest.files().entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    file.getKey(),
                    () -> assertThat(PREVIEW.words(file.getValue())).hasSizeGreaterThan(500)));
  }
}
