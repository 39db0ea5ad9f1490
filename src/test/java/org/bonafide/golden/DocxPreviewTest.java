package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.bonafide.page.browser.DocxPreview;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.write.docx.DocxWords;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * docx-preview, a reader of Word files that is not ours, shows the same words in the same order and
 * counts the same numbers. Where the machine has no Chromium, the tests are passed over.
 */
class DocxPreviewTest {

  @RegisterExtension static final DocxPreview PREVIEW = new DocxPreview();

  @TestFactory
  Stream<DynamicNode> everyGoldenReadsAsOurs() {
    return Goldens.ALL.values().stream()
        .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden)));
  }

  private static Stream<DynamicTest> tests(Golden golden) {
    return golden.instruments().keySet().stream()
        .map(name -> dynamicTest(name, () -> readsAsOurs(golden.docx(name))));
  }

  private static void readsAsOurs(byte[] docx) {
    assertThat(close(PREVIEW.words(docx))).isEqualTo(close(DocxWords.of(shown(docx))));
  }

  /**
   * Lines and blanks are each reader's own; a bullet is drawn by the list, a check box by its
   * control.
   */
  private static String close(String words) {
    return words.replaceAll("[\\s\\p{Z}\\p{Cf}•☐☒]", "");
  }

  /** Without what docx-preview does not show: drawings and the margin with its comments. */
  private static byte[] shown(byte[] docx) {
    Map<String, String> parts = HostRefusals.texts(docx);
    parts.compute(
        "word/document.xml",
        (name, xml) ->
            xml.replaceAll("(?s)<w:drawing>.*?</w:drawing>|<w:commentReference [^>]*>", ""));
    return HostBuilder.zip(parts);
  }
}
