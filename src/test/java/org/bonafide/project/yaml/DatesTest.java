package org.bonafide.project.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31",
    "2026-02, 2026-02-01, 2026-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2026-03-02, 2026-03-02, 2026-03-02",
    "2026-03-02/2026-03-09, 2026-03-02, 2026-03-09",
    "2026-03/2026, 2026-03-01, 2026-12-31",
    "2026-03/2026-03-05, 2026-03-01, 2026-03-05",
  })
  void spansTheDaysItCanMean(String text, String first, String last) {
    assertThat(Dates.read(text).when())
        .hasValueSatisfying(
            when -> {
              assertThat(when.text()).isEqualTo(text);
              assertThat(when.first()).hasToString(first);
              assertThat(when.last()).hasToString(last);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "26",
        "2026-3",
        "2026-03-2",
        "2026-00",
        "2026-02-29",
        "2026-04-31",
        "0000",
        "/",
        "2026/",
        "/2026",
        "2026-03-09/2026-03-02",
        "2026/2027/2028",
        "2026-03-02T10:00",
        "+2026",
        "-2026",
        "2026-03-02 ",
        "２０２６",
        "March 2026"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(Dates.read(text).when()).isEmpty();
    assertThat(Dates.read(text).problem()).isNotEmpty();
  }

  @Test
  void saysWhyARangeIsRefused() {
    assertThat(Dates.read("2026-03-09/2026-03-02").problem()).contains("before it starts");
    assertThat(Dates.read("2026-02-29").problem()).contains("calendar");
  }
}
