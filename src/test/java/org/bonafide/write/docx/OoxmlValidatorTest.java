package org.bonafide.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The samples pass the validator of the Open XML SDK, and it does find faults. */
class OoxmlValidatorTest {

  @Test
  void acceptsEverySample() {
    assertThat(Samples.all())
        .allSatisfy(s -> assertThat(OoxmlValidator.errors(new DocxWriter().write(s))).isEmpty());
  }

  @Test
  void findsPropertiesInTheWrongOrder() {
    byte[] docx = new DocxWriter().write(Samples.english());
    Map<String, byte[]> written = DocxSchema.parts(docx);
    TreeMap<String, PackedPart> parts = new TreeMap<>();
    written.forEach((name, bytes) -> parts.put(name, new PackedPart(bytes)));
    String document =
        new String(written.get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);
    String broken = document.replaceFirst("<w:b/><w:bCs/>", "<w:bCs/><w:b/>");
    parts.put(
        "word/document.xml",
        new PackedPart(broken.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(broken).isNotEqualTo(document);
    assertThat(OoxmlValidator.errors(Archive.of(parts))).isNotEmpty();
  }
}
