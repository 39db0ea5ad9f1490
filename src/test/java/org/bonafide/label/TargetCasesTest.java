package org.bonafide.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked cases in the file of a target say what the program says of them. */
class TargetCasesTest {

  @TestFactory
  Stream<DynamicTest> aCaseComesOutAsItsFileSays() {
    return DisclosureTargets.SHIPPED.stream()
        .flatMap(target -> TargetCase.of(target).stream())
        .map(one -> DynamicTest.dynamicTest(one.target() + ": " + one.name(), () -> holds(one)));
  }

  @TestFactory
  Stream<DynamicTest> aCaseSaysWhoseItIs() {
    return DisclosureTargets.SHIPPED.stream()
        .flatMap(target -> TargetCase.of(target).stream())
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.target() + ": " + one.name(),
                    () -> {
                      assertThat(one.by()).isIn("place", "ours");
                      if (one.by().equals("place")) {
                        assertThat(one.source()).startsWith("http");
                        assertThat(one.read()).matches("2026-\\d\\d-\\d\\d");
                      }
                    }));
  }

  @Test
  void everyPlaceHasTwoWorkedCasesAtLeastAndTheReadmeCountsThePlaces() throws IOException {
    Set<String> known = new DisclosureTargets(Optional.empty()).known();
    assertThat(known)
        .filteredOn(target -> !target.equals("general"))
        .allSatisfy(t -> assertThat(TargetCase.of(t)).as(t).hasSizeGreaterThanOrEqualTo(2));
    assertThat(known).hasSizeGreaterThan(60);
    assertThat(Files.readString(Path.of("README.md"))).contains("more than sixty places");
  }

  private static void holds(TargetCase one) {
    Disclosed said = one.disclosed();
    Map<String, String> fields = new LinkedHashMap<>();
    said.options().forEach(pick -> fields.put(pick.field().get(Locale.ENGLISH), pick.value()));
    assertThat(said.duty().word()).as(one.record()).isEqualTo(one.duty());
    assertThat(said.refused()).as("refused").isEqualTo(one.refused().equals("yes"));
    assertThat(fields).as(one.record()).containsAllEntriesOf(one.choose());
    assertThat(fields).as(one.record()).doesNotContainKeys(one.without().toArray(String[]::new));
  }
}
