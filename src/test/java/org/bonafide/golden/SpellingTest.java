package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.data.Dialect;
import org.bonafide.draft.Drafted;
import org.bonafide.draft.markdown.StaticText;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts are written in British English and printed in the English of their law. */
class SpellingTest {

  private static final Map<String, String> AMERICAN = Dialect.of(Locale.US).words();

  /** American words that British English has as well, for another thing. */
  private static final Set<String> ALSO_BRITISH =
      Set.of(
          "license",
          "licenses",
          "sublicense",
          "sublicenses",
          "practice",
          "program",
          "programs",
          "check",
          "checks",
          "meter",
          "meters");

  private static final Pattern NOUN_LICENSE =
      Pattern.compile("\\b(?:an?|the|any|no|each|exclusive|under|of|this|that) licenses?\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final Pattern AMERICAN_ENDING =
      Pattern.compile("\\p{L}+(?:iz|yz)(?:es?|ed|er|ing|ations?|able)");
  private static final Set<String> ALWAYS_Z =
      Set.of("size", "sizes", "sized", "resize", "resizes", "resizing", "prize", "prizes", "seize");

  /** Endings that the two spell differently, and the words that have them in both. */
  private static final Pattern BRITISH_ENDING =
      Pattern.compile(
          "\\p{L}+(?:is|ys)(?:es?|ed|er|ing|ations?|able)|\\p{L}+ours?|\\p{L}+our(?:ed|ing|able)"
              + "|\\p{L}+ogues?|\\p{L}+tres?|\\p{L}{3,}ll(?:ed|ing|er)|\\p{L}+(?:lic|def|off|ret)ences?");

  private static final Set<String> IN_BOTH =
      Set.of(
          ("advertise advertised advertising advise advised adviser advisers arise arises arising"
                  + " billed billing called calling comprise comprises compromise concise controlled"
                  + " controller controlling disguise disguised enterprise exercise exercised"
                  + " exercises exercising expertise filled filling four franchise fulfilled hour"
                  + " hours installed installing likewise merchandise merchandising noise otherwise"
                  + " our ours paraphrase paraphrased praise precise premises promise promised"
                  + " promises promising raise raised raises raising revise revised revises rise"
                  + " rises seller selling skilled supervise supervised supervises supervising"
                  + " surprise surprising telling tour wise your yours")
              .split(" "));

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String root : List.of("clauses", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(Files::isRegularFile)
            .filter(f -> !f.toString().contains("zh-CN"))
            .filter(f -> root.equals("clauses") || f.toString().contains("ai-clauses"))
            .forEach(all::add);
      }
    }
    for (String name : List.of("draft", "host", "open-points")) {
      all.add(Path.of("src/main/resources/org/bonafide/languages/en/" + name + ".yaml"));
    }
    return all;
  }

  private static String words(Path file) throws IOException {
    String text = Files.readString(file);
    StringBuilder words = new StringBuilder();
    StaticText.of(text)
        .map(
            own -> {
              words.append(own).append('\n');
              return own;
            });
    return words.toString().toLowerCase(Locale.ROOT);
  }

  @Test
  void sourcesAreInBritishSpelling() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (Path file : sources()) {
      String words = words(file);
      for (String american : new HashSet<>(AMERICAN.values())) {
        if (!ALSO_BRITISH.contains(american) && stands(american, words)) {
          wrong.add(file + ": " + american);
        }
      }
      Matcher noun = NOUN_LICENSE.matcher(words);
      while (noun.find()) {
        wrong.add(file + ": " + noun.group());
      }
      Matcher word = WORD.matcher(words);
      while (word.find()) {
        String one = word.group();
        if (AMERICAN_ENDING.matcher(one).matches() && !ALWAYS_Z.contains(one)) {
          wrong.add(file + ": " + one);
        }
      }
    }
    assertThat(wrong).as("write them as the table dialects.yaml has them on the left").isEmpty();
  }

  @Test
  void theTableKnowsEveryWordThatAmericansSpellOtherwise() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (Path file : sources()) {
      Matcher word = WORD.matcher(words(file));
      while (word.find()) {
        String one = word.group();
        if (BRITISH_ENDING.matcher(one).matches()
            && !AMERICAN.containsKey(one)
            && !IN_BOTH.contains(one)) {
          unknown.add(file + ": " + one);
        }
      }
    }
    assertThat(unknown).as("add them to dialects.yaml, or here where both spell alike").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "agency, US-TX, listed, addendum",
    "balanced, US-CA, by-consent, addendum",
    "freelancer, US-NY, open, schedule",
    "agency, US-TX, listed, short",
    "freelancer, US-NY, none, short",
    "balanced, US, listed, rider"
  })
  void aContractOfTheUnitedStatesIsInAmericanEnglish(
      String position, String law, String mode, String form) {
    Drafted drafted = Variant.of(position, law).with(mode, form).drafted();

    String words = words(drafted);

    assertThat(AMERICAN.keySet()).filteredOn(british -> stands(british, words)).isEmpty();
    assertThat(words).contains("september 14, 2026").doesNotContain("14 september");
    assertThat(drafted.instruments().get(0).instrument().language().toLanguageTag())
        .isEqualTo("en-US");
  }

  @ParameterizedTest
  @CsvSource({
    "agency, GB-ENG, listed, addendum",
    "freelancer, GB-ENG, by-consent, short",
    "balanced, DE, open, schedule",
    "agency, CN, listed, addendum",
    "balanced, the laws of Norway, listed, rider"
  })
  void anyOtherContractIsInBritishEnglish(String position, String law, String mode, String form) {
    Drafted drafted = Variant.of(position, law).with(mode, form).drafted();

    String words = words(drafted);

    assertThat(AMERICAN.values())
        .filteredOn(american -> !ALSO_BRITISH.contains(american) && stands(american, words))
        .isEmpty();
    assertThat(words).contains("14 september 2026").doesNotContain("september 14");
    assertThat(drafted.instruments().get(0).instrument().language().toLanguageTag())
        .isEqualTo("en-GB");
  }

  @Test
  void whereNoLawIsStatedTheLanguageIsNamedAsTheRecordNamesIt() {
    Drafted drafted = Variant.of("balanced", "").drafted();

    assertThat(drafted.instruments().get(0).instrument().language()).isEqualTo(Locale.ENGLISH);
    assertThat(words(drafted)).contains("14 september 2026");
  }

  @Test
  void bothLanguagesOfABilingualContractAreNamed() {
    Drafted drafted = Variant.of("balanced", "US-NY").in("zh-CN, en").drafted();

    assertThat(drafted.instruments().get(0).instrument().languages())
        .extracting(Locale::toLanguageTag)
        .containsExactly("zh-CN", "en-US");
    assertThat(drafted.lint(drafted.instruments().get(0))).isEmpty();
  }

  /** All words but those of the record; an office's form has its own, which stay. */
  private static String words(Drafted drafted) {
    String words =
        drafted.instruments().get(0).instrument().blocks().stream()
            .filter(block -> !(block instanceof Schedule && isClaim(block)))
            .flatMap(Block::walk)
            .flatMap(block -> block.words().stream())
            .map(InlineText::of)
            .collect(Collectors.joining("\n"));
    for (Map<String, String> given : drafted.given().values()) {
      for (Map.Entry<String, String> one : given.entrySet()) {
        boolean date = one.getKey().matches(".*\\d{4}");
        words = date || one.getKey().length() < 4 ? words : words.replace(one.getKey(), "");
      }
    }
    return words.toLowerCase(Locale.ROOT);
  }

  private static boolean isClaim(Block schedule) {
    return schedule.origin().anchor().equals("schedule-claims");
  }

  private static boolean stands(String word, String words) {
    return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])")
        .matcher(words)
        .find();
  }
}
