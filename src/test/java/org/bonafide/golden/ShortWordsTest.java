package org.bonafide.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bonafide.data.Languages;
import org.bonafide.draft.Drafter;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.golden.ContractVariants.Variant;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.InlineText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/**
 * The short words of a clause lay the duties of its long words and no others: who must, may and
 * must not, within which number of days and years, stating which propositions.
 */
class ShortWordsTest {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:(Freelancer|Agency|party|parties|whoever)(?: also| then| first)? )?"
              + "(must not|must|may not|may)\\b");
  private static final Pattern CHINESE =
      Pattern.compile("(甲方|乙方|[一该]方|双方)?(?:均|仅|亦|还|并|也|就此|此后)?(应当|不得|可以|有权)");
  private static final Pattern ACTORS =
      Pattern.compile("(?i)\\b(?:Freelancer|Agency|party|parties|whoever)\\b(?!’)|甲方|乙方|[一该]方|双方");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Test
  void everyClauseOfTheShortFormHasItsShortWordsInEveryLanguage() {
    for (LibraryClause clause : Drafter.shipped().library().clauses()) {
      if (clause.forms().stream().noneMatch(List.of("short", "rider")::contains)
          && !clause.forms().isEmpty()) {
        continue; // never stands in short words, as those of the agreement
      }
      for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
        assertThat(clause.shortText(language, ""))
            .as(clause.shortFile(language, ""))
            .hasValueSatisfying(words -> assertThat(words).isNotBlank());
      }
    }
    assertThat(Languages.tags()).contains("en", "zh-CN");
  }

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> theDutiesAreThoseOfTheLongWords() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String position : ContractVariants.POSITIONS) {
      for (String law : List.of("US-NY", "GB-ENG", "DE", "CN")) {
        for (String mode : ContractVariants.MODES) {
          for (String language : List.of("en", "zh-CN")) {
            Variant variant = Variant.of(position, law).with(mode, "addendum").in(language);
            tests.add(DynamicTest.dynamicTest(variant.toString(), () -> agree(variant)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void agree(Variant variant) {
    Map<String, List<Block>> whole = byClause(variant);
    SoftAssertions all = new SoftAssertions();
    byClause(variant.with(variant.mode(), "short"))
        .forEach((clause, words) -> compare(clause, words, whole.get(clause), all));
    all.assertAll();
  }

  private static void compare(
      String clause, List<Block> words, List<Block> whole, SoftAssertions all) {
    all.assertThat(duties(whole)).as("duties of " + clause).containsAll(duties(words));
    all.assertThat(duties(words)).as("duties lost of " + clause).containsAll(musts(whole));
    all.assertThat(states(words)).as("stated by " + clause).isEqualTo(states(whole));
    all.assertThat(numbers(whole)).as("numbers of " + clause).containsAll(numbers(words));
  }

  /** The blocks of an instrument that come from the words of a clause, by the clause's folder. */
  private static Map<String, List<Block>> byClause(Variant variant) {
    Map<String, List<Block>> all = new LinkedHashMap<>();
    variant.drafted().instruments().get(0).instrument().blocks().stream()
        .flatMap(Block::walk)
        .filter(block -> block.origin().source().file().startsWith("clauses/"))
        .forEach(
            block -> {
              String file = block.origin().source().file();
              all.computeIfAbsent(file.substring(0, file.lastIndexOf('/')), f -> new ArrayList<>())
                  .add(block);
            });
    return all;
  }

  private static Set<String> duties(List<Block> blocks) {
    return found(blocks, ShortWordsTest::duties);
  }

  /** A modal without an actor right before it has the last one's, or the first of its sentence. */
  private static Set<String> duties(String words) {
    Set<String> duties = new TreeSet<>();
    String last = "";
    for (String sentence : words.split("[.;。；]")) {
      Matcher first = ACTORS.matcher(sentence);
      last = first.find() && !sentence.strip().startsWith("It ") ? first.group() : last;
      for (Pattern modals : List.of(ENGLISH, CHINESE)) {
        String subject = sentence.strip().startsWith("It ") ? last : "";
        Matcher modal = modals.matcher(sentence);
        while (modal.find()) {
          subject = modal.group(1) != null ? modal.group(1) : subject;
          Matcher actor = ACTORS.matcher(sentence.substring(0, modal.start()));
          if (subject.isEmpty() && actor.find()) {
            subject = actor.group();
          }
          if (subject.isEmpty()) {
            continue; // as in "Output may have no copyright": nobody's duty
          }
          duties.add(
              subject
                      .toLowerCase(Locale.ROOT)
                      .replace("parties", "party")
                      .replace("whoever", "party")
                      .replace("该方", "一方")
                  + " "
                  + modal.group(2).toLowerCase(Locale.ROOT).replace("有权", "可以"));
        }
      }
    }
    return duties;
  }

  /** Each party's own duties, which the short words must keep as well. */
  private static Set<String> musts(List<Block> blocks) {
    Set<String> musts = new TreeSet<>(duties(blocks));
    musts.removeIf(duty -> !duty.matches("(?:freelancer|agency) must(?: not)?|[甲乙]方 (?:应当|不得)"));
    return musts;
  }

  private static Set<String> states(List<Block> blocks) {
    Set<String> states = new TreeSet<>();
    blocks.forEach(block -> states.addAll(block.origin().source().states()));
    return states;
  }

  private static Set<String> numbers(List<Block> blocks) {
    return found(
        blocks,
        words -> {
          Set<String> numbers = new TreeSet<>();
          Matcher number = NUMBER.matcher(words);
          while (number.find()) {
            numbers.add(number.group());
          }
          return numbers;
        });
  }

  private static Set<String> found(List<Block> blocks, Function<String, Set<String>> in) {
    Set<String> all = new TreeSet<>();
    blocks.stream()
        .flatMap(block -> block.words().stream())
        .map(run -> InlineText.withGaps(run, " "))
        .forEach(words -> all.addAll(in.apply(words)));
    return all;
  }
}
