package org.bonafide.law.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of a law whose Java says the rest. */
class LawTablesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/bonafide/jurisdictions/us");

  private static List<Finding> findings(String file, String text) {
    List<Finding> findings = new ArrayList<>();
    LawTables.read(
        name ->
            Optional.of(
                Data.read(
                    name + ".yaml",
                    name.equals(file) ? text : text(name),
                    "shipped-data",
                    findings)),
        Map.of("generated", "generated", "lacking", "acts", "acts", "acts"));
    return findings;
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatShipsHasNoSlip() {
    assertThat(findings("", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "acts, 'shown: no', 'shwon: no', shown",
    "acts, 'own: not-stated', 'own: not-statd', not-stated",
    "acts, 'used: yes', 'usd: yes', used",
    "acts, asks: us-open-part, asks: us-open-prat, us-open-part",
    "acts, lacking:, lackin:, lacking",
    "rules, for-hire: whole, for-hire: wohle, whole",
    "rules, '{awaited}', '{awaitd}', awaited",
    "rules, '{phrase}', '{phrse}', phrase",
    "rules, each: unclear, each: uncler, unclear",
    "facts, 'words: [whole, part, none]', 'word: [whole, part, none]', words",
  })
  void aMisspeltWordIsNamedAtItsPlaceWithTheOneThatWasMeant(
      String file, String right, String wrong, String meant) {
    String text = text(file);
    assertThat(text).contains(right);
    assertThat(findings(file, text.replaceFirst(Pattern.quote(right), wrong)))
        .first()
        .satisfies(
            slip -> {
              assertThat(slip.place().toString()).matches(file + "\\.yaml:\\d+:\\d+");
              assertThat(slip.remedy()).contains("Did you mean \"" + meant + "\"?");
            });
  }

  @Test
  void whatOnlyTablesMakeIsNoFactOfALawWithJava() {
    String rules = text("rules").replace("{routine: yes}", "{excluded: yes}");
    assertThat(findings("rules", rules))
        .extracting(Finding::message)
        .contains("The key \"excluded\" is no fact that can be asked for.");
  }
}
