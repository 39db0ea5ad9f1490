package org.bonafide.draft.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One stop where two would meet; E is the mark after a value, [1] that of a field behind it. */
class StopsOnceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A scene\\.E. More.|A scene\\. More.",
        "A sceneE. More.|A scene. More.",
        "a \\\"scene\\.\\\"E. More.|a \\\"scene\\.\\\" More.",
        "a scene\\.E[1]. More.|a scene\\.[1] More.",
        "留出空白。E。|留出空白。",
        "留出空白。E，再画。|留出空白，再画。",
        "留出空白。E再画。|留出空白。再画。",
        "No mark\\.. at all.|No mark\\.. at all.",
      })
  void aStopIsPrintedOnce(String rendered, String printed) {
    assertThat(Stops.once(marked(rendered))).isEqualTo(marked(printed));
  }

  private static String marked(String text) {
    return text.replace('E', Stops.END).replace('[', Fact.OPEN).replace(']', Fact.CLOSE);
  }
}
