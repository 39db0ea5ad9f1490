package org.bonafide.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a list of sources names one. */
class AuthorityTest {

  private static String source(String id) {
    return Authorities.shipped().find(id).orElseThrow().sourceIn(Locale.ENGLISH);
  }

  @Test
  void aSectionIsCitedOnce() {
    assertThat(source("us-17-usc-401"))
        .isEqualTo("17 U.S.C. § 401, notice of copyright on visually perceptible copies");
    assertThat(source("us-lenz"))
        .isEqualTo(
            "Lenz v. Universal Music Corp. (9th Cir.), fair use is considered before a takedown"
                + " notice");
  }

  @Test
  void aTitleThatDoesNotSayTheCiteStandsBeforeIt() {
    assertThat(source("us-part-2"))
        .isEqualTo(
            "US Copyright Office, Copyright and Artificial Intelligence, Part 2, Copyrightability,"
                + " Part 2 Report (Jan. 29, 2025)");
  }
}
