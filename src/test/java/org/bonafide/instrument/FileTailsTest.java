package org.bonafide.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No two files of one run have one name, on any disk. */
class FileTailsTest {

  @Test
  void oneIdNeedsNoTail() {
    assertThat(FileTails.of(List.of("poster"))).containsEntry("poster", "");
  }

  @Test
  void severalIdsStandInTheirNames() {
    assertThat(FileTails.of(List.of("poster", "poster-back"), List.of("-guide")).values())
        .containsExactly("-poster", "-poster-back");
  }

  @Test
  void idsThatADiskTakesForOneAreNumbered() {
    assertThat(FileTails.of(List.of("poster", "Poster", "POSTER")).values())
        .containsExactly("-poster", "-Poster-2", "-POSTER-3");
    assertThat(FileTails.of(List.of("caf\u00E9", "cafe\u0301")).values())
        .containsExactly("-caf\u00E9", "-cafe\u0301-2");
  }

  @Test
  void anIdThatIsTheGuideOfAnotherIsNumberedWhereThereAreGuides() {
    assertThat(FileTails.of(List.of("poster", "poster-guide")).values())
        .containsExactly("-poster", "-poster-guide");
    assertThat(FileTails.of(List.of("poster", "poster-guide"), List.of("-guide")).values())
        .containsExactly("-poster", "-poster-guide-2");
  }
}
