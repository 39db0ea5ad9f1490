package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every document of every golden once more, in another zone and language. They are those of the
 * whole process, so nothing may run beside it.
 */
class SameBytesElsewhereTest {

  @TestFactory
  Stream<DynamicTest> theSameBytesInAnotherZoneAndLanguage() {
    return Goldens.ALL.values().stream()
        .flatMap(
            golden ->
                golden.instruments().keySet().stream()
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                golden.name() + " " + name, () -> sameBytes(golden, name))));
  }

  private static void sameBytes(Golden golden, String name) {
    byte[] docx = golden.docx(name);
    byte[] pdf = golden.pdf(name);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(golden.docxAnew(name)).isEqualTo(docx);
      assertThat(golden.pdfAnew(name)).isEqualTo(pdf);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
