package org.bonafide.jurisdictions.cn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bonafide.law.FieldEntry;
import org.bonafide.project.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The PRC form asks for the day and the place of completion, with province and city. */
class CnOccasionTest {

  @ParameterizedTest
  @CsvSource({
    "cn-completed, 2026-03-12, 上海, FILLED, created, '2026-03-12, 上海'",
    "cn-completed, 2026-03-12, '上海, CN', FILLED, created, '2026-03-12, China'",
    "cn-completed, 2026-03-12, US, FILLED, created, '2026-03-12, United States'",
    "cn-completed, 2026-03-12, CN, OPEN, place, province and city of completion (completed on 2026-03-12 in China)",
    "cn-completed, 2026-03-12, China, OPEN, place, province and city of completion (completed on 2026-03-12 in China)",
    "cn-completed, 2026-03-12, 中国, OPEN, place, province and city of completion (completed on 2026-03-12 in 中国)",
    "cn-published, 2026-03-12, CN, FILLED, created, '2026-03-12, China'",
    "cn-completed, 2026-03-12, '', OPEN, place, place of completion (completed on 2026-03-12)",
    "cn-completed, '', CN, OPEN, created, day of completion (completed in China)",
    "cn-completed, '', '', OPEN, created, day and place of completion",
    "cn-published, 2026-03-12, '', OPEN, place, place of first publication (first published on 2026-03-12)",
    "cn-published, '', CN, OPEN, created, day of first publication (first published in China)"
  })
  void whatIsLeftOutIsAnOpenPointAndWhatIsStatedStandsInIt(
      String id, String day, String place, FieldEntry.State state, String field, String text) {
    Optional<When> on =
        Optional.of(day)
            .filter(d -> !d.isEmpty())
            .map(d -> new When(d, LocalDate.parse(d), LocalDate.parse(d)));
    FieldEntry filling =
        new CnOccasion(id, on, place, id.equals("cn-completed"))
            .filling(UnaryOperator.identity(), "created", "created", "place");
    assertThat(filling.state()).isEqualTo(state);
    assertThat(filling.field()).isEqualTo(field);
    assertThat(filling.text().en()).isEqualTo(text);
  }
}
