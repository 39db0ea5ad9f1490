package org.bonafide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.bonafide.data.WordList;
import org.bonafide.diagnose.InstrumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every paper that is drafted has a name for readers in each language of documents. */
class PaperNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void everyPaperHasAName(String tag) {
    WordList words = WordList.of("names", Locale.forLanguageTag(tag));
    EnumSet<InstrumentKind> drafted =
        EnumSet.range(InstrumentKind.DISCLOSURE, InstrumentKind.LIKENESS_CONSENT);

    assertThat(drafted)
        .allMatch(
            kind ->
                words
                    .find("kinds." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isPresent());
  }
}
