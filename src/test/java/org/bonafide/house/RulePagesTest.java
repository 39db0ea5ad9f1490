package org.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.diagnose.Severity;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import org.bonafide.instrument.lint.Lint;
import org.bonafide.law.Authorities;
import org.bonafide.law.ContractLaw;
import org.bonafide.law.JurisdictionFolder;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules, their files and their pages to each other. With {@code -Daccept} it writes the
 * pages.
 */
class RulePagesTest {

  private static final Path PAGES = Path.of("docs/rules");

  /** Read by a reader that can warn, in files of which no key is only warned of. */
  private static final Set<String> NEVER_WARN = Set.of("claim-file", "target-file", "shipped-data");

  /** The rules without an example that a test runs; the list only gets shorter. */
  private static final Set<String> NOT_RUN =
      Set.of(
          "another-batch",
          "another-run",
          "program-fault",
          "record-unreadable",
          "disclosure-contradicts-registration",
          "docx-character",
          "made-after-stamp",
          "shipped-data");

  private final RulePages rules = RulePages.shipped();

  /** Every id that can be printed, with its weights: from the source, and from the law's data. */
  private static Map<String, Set<String>> printed() throws IOException {
    RuleIdsInCode code = RuleIdsInCode.read();
    assertThat(code.unknown())
        .as("an id that does not stand in the source can only come from a data file")
        .allSatisfy(
            place ->
                assertThat(place)
                    .matches("(data\\.(Data|DataFile|PackedData)|law\\.table\\.TableRule): .*"));
    Map<String, Set<String>> printed = new TreeMap<>(code.ids());
    printed.remove(""); // where nothing is told, since it was told before
    ContractLaw.shipped().stream()
        .flatMap(law -> law.warnings().stream())
        .forEach(one -> printed.put(one.rule(), Set.of("warning")));
    for (JurisdictionFolder folder : JurisdictionFolder.all()) {
      folder.find("rules", Data::items).stream()
          .flatMap(List::stream)
          .forEach(
              rule ->
                  printed.merge(
                      rule.text("id"), Set.of(rule.text("severity")), RulePagesTest::both));
    }
    NEVER_WARN.forEach(id -> printed.put(id, Set.of("error")));
    return printed;
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  @Test
  void everyRuleHasAPageThatSaysHowMuchItWeighsAndEveryPageARule() throws IOException {
    Map<String, Set<String>> told =
        rules.all().stream()
            .collect(
                Collectors.toMap(
                    RulePage::id,
                    page ->
                        page.severities().stream()
                            .map(Severity::word)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    (a, b) -> b,
                    TreeMap::new));
    assertThat(told).isEqualTo(printed());
    assertThat(told.keySet()).containsAll(Lint.ruleIds());
  }

  @Test
  void noRuleHasTwoFilesAndNoFileAFolderOfItsOwn() throws IOException {
    Path folder = Path.of("src/main/resources/org/bonafide/diagnose/rules");
    try (Stream<Path> files = Files.walk(folder, 2)) {
      assertThat(
              files
                  .map(folder::relativize)
                  .filter(file -> file.getNameCount() == 2)
                  .map(file -> file.toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(
              rules.all().stream().map(p -> p.topic() + "/" + p.id() + ".yaml").toList());
    }
  }

  @Test
  void thePagesAreWhatTheFilesSay() throws IOException {
    Map<String, String> wanted = new PagesOfRules(rules).files();
    if (System.getProperty("accept") != null) {
      for (Path old : pages().keySet()) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> page : wanted.entrySet()) {
        Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
      }
    }
    Map<Path, String> all = new TreeMap<>();
    wanted.forEach((name, text) -> all.put(PAGES.resolve(name), text));
    assertThat(pages())
        .as(
            "Edit the file of the rule, then run \"mvn test -Dtest=RulePagesTest -Daccept\" and"
                + " read the difference.")
        .isEqualTo(all);
  }

  private static Map<Path, String> pages() throws IOException {
    Map<Path, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        pages.put(file, Files.readString(file));
      }
    }
    return pages;
  }

  @Test
  void theLawThatARuleRestsOnIsKnown() {
    assertThat(rules.all().stream().flatMap(page -> page.authorities().stream()))
        .allSatisfy(id -> assertThat(Authorities.shipped().find(id)).as(id).isPresent());
  }

  @Test
  void theRulesWithoutAnExampleThatIsRunAreFew() {
    assertThat(rules.all().stream().filter(page -> page.example().isEmpty()).map(RulePage::id))
        .containsExactlyInAnyOrderElementsOf(NOT_RUN);
  }

  @Test
  void everyPageIsPlain() {
    for (RulePage page : rules.all()) {
      assertThat(page.title()).as(page.id()).doesNotEndWith(".").hasSizeLessThan(100);
      assertThat(page.told().why()).as(page.id()).matches("(?s)[\\p{Lu}\"\\d(].*[.)]");
      String words = page.told().toString().toLowerCase(java.util.Locale.ROOT);
      assertThat(words).as(page.id()).doesNotContainPattern("\\bprov(e|es|ed|en|ing)\\b");
    }
  }
}
