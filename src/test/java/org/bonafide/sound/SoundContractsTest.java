package org.bonafide.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Instrument;
import org.bonafide.publish.Prepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In every guise of a contract, no two clauses contradict each other by what they state, every cell
 * agrees with the clause that speaks of it, and nothing of the clause language is left. A share of
 * the guises is drafted in a plain build, all of them with {@code mvn -Plong verify}. A form or a
 * deal that cannot be drafted yet is passed over, and joins by itself.
 */
class SoundContractsTest {

  private static final int SHARE = 200;

  /** What says that a guise cannot be drafted yet. */
  private static final Set<String> NOT_YET = Set.of("form-without-text");

  /** What the program itself finds of a contract against itself. */
  private static final Set<String> UNSOUND =
      Set.of(
          "contradicting-clauses",
          "unknown-proposition",
          "undefined-term",
          "dangling-reference",
          "clause-forbids-tool",
          "nothing-listed",
          "list-contradicts-ai-use",
          "contract-contradicts-itself");

  private final Set<String> looked = ConcurrentHashMap.newKeySet();
  private final Set<String> stated = ConcurrentHashMap.newKeySet();
  private final Set<String> faults = new ConcurrentSkipListSet<>();
  private final AtomicInteger drafted = new AtomicInteger();

  private static Stream<ContractGuise> guises() {
    return Boolean.getBoolean("long")
        ? IntStream.range(0, ContractGuise.count()).mapToObj(ContractGuise::of)
        : ContractGuise.share(SHARE);
  }

  @Test
  void noContractContradictsItself() {
    guises().parallel().forEach(this::look);
    assertThat(faults.stream().limit(25)).isEmpty();
    assertThat(drafted.get()).isGreaterThan(SHARE / 8);
    assertThat(stated)
        .contains(
            "rights-pass-on-making",
            "rights-pass-on-payment",
            "only-plans-that-exclude-training",
            "only-natural-person-is-author",
            "work-made-for-hire",
            "no-work-made-for-hire",
            "every-element-by-person",
            "person-makes-listed-elements",
            "agency-labels",
            "english-prevails",
            "chinese-prevails")
        .containsAll(CellsAgainstClauses.MODES);
    assertThat(looked)
        .contains(
            "permitted",
            "by consent",
            "banned",
            "some banned",
            "training",
            "made by persons",
            "listed",
            "plan",
            "prompts kept",
            "cover: stage",
            "cover: list by consent",
            "cover: banned",
            "rights on payment",
            "rights for hire",
            "years",
            "keeper",
            "labels",
            "likeness",
            "law");
  }

  /** Each choice is met beside each of every other axis, or the share would say little. */
  @Test
  void theShareMeetsEveryPairOfChoices() {
    List<List<String>> axes =
        List.of(
            ContractGuise.FORMS,
            ContractGuise.POSITIONS,
            ContractGuise.LAWS,
            ContractGuise.ROLES,
            ContractGuise.DEALS,
            ContractGuise.MODES,
            ContractGuise.LANGUAGES,
            ContractGuise.MORE);
    Set<String> met = new LinkedHashSet<>();
    ContractGuise.share(SHARE)
        .map(SoundContractsTest::choices)
        .forEach(
            one -> {
              for (int a = 0; a < one.size(); a++) {
                for (int b = a + 1; b < one.size(); b++) {
                  met.add(a + one.get(a) + " with " + b + one.get(b));
                }
              }
            });
    List<String> missing = new ArrayList<>();
    for (int a = 0; a < axes.size(); a++) {
      for (int b = a + 1; b < axes.size(); b++) {
        for (String one : axes.get(a)) {
          for (String other : axes.get(b)) {
            missing.add(a + one + " with " + b + other);
          }
        }
      }
    }
    missing.removeAll(met);
    assertThat(missing).isEmpty();
  }

  private static List<String> choices(ContractGuise one) {
    return List.of(
        one.form(),
        one.position(),
        one.law(),
        one.role(),
        one.deal(),
        one.mode(),
        one.languages(),
        one.more());
  }

  private void look(ContractGuise guise) {
    Prepared prepared = guise.prepared();
    List<Finding> errors =
        prepared.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (errors.stream().anyMatch(f -> NOT_YET.contains(f.rule()))) {
      return;
    }
    drafted.incrementAndGet();
    prepared.findings().stream()
        .filter(f -> f.severity() == Severity.ERROR || UNSOUND.contains(f.rule()))
        .sorted(Comparator.comparing(Finding::message))
        .forEach(f -> faults.add(f.rule() + " " + f.message() + " IN " + guise));
    prepared
        .worked()
        .orElseThrow(() -> new AssertionError(guise + ": " + prepared.findings()))
        .drafted()
        .instruments()
        .forEach(one -> look(guise, one.instrument()));
  }

  private void look(ContractGuise guise, Instrument instrument) {
    for (Locale language : instrument.languages()) {
      stated.addAll(new ContractCells(instrument, language).states());
      CellsAgainstClauses.faults(instrument, language, guise.law(), looked)
          .forEach(fault -> faults.add(fault + " IN " + guise));
    }
    left(instrument).forEach(rest -> faults.add("left over: " + rest + " IN " + guise));
  }

  /** The checks see what is changed by hand in one cell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short | cover. | permitted tools only | any tool | cover: any",
        "short | cover. | permitted tools only | none | cover: none",
        "short | cover. | up to the finished Work | research and ideas only | cover: stage",
        "short | cover. | delivery and payment | delivery and approval | rights on payment",
        "short | cover. | on delivery | when a Work is made, on delivery | rights on making",
        "short | cover. | kept for | kept for 99 or | years",
        "short | cover. | New York | Texas | cover: law",
        "addendum | general/ | New York | Texas | law",
        "addendum | works. | planned | stated, not recorded | plan",
        "addendum | records. | Prompt | Note | prompts kept"
      })
  void aCellThatDeniesItsClauseIsFound(
      String form, String file, String words, String others, String check) {
    ContractGuise guise =
        new ContractGuise(form, "balanced", "US-NY", "", "assignment", "listed", "en", "nothing");
    Instrument sound =
        guise.prepared().worked().orElseThrow().drafted().instruments().get(0).instrument();
    Locale language = sound.languages().get(0);
    assertThat(CellsAgainstClauses.faults(sound, language, "US-NY", looked)).isEmpty();
    Instrument unsound = changed(sound, file, words, others);
    assertThat(CellsAgainstClauses.faults(unsound, language, "US-NY", looked))
        .anySatisfy(fault -> assertThat(fault).startsWith(check + ":"));
    assertThat(left(sound)).isEmpty();
    assertThat(left(changed(sound, file, words, "${" + words))).isNotEmpty();
  }

  private static Instrument changed(Instrument one, String file, String words, String others) {
    List<Block> blocks =
        one.blocks().stream()
            .map(
                block ->
                    block.map(
                        Block::origin,
                        (inline, at) ->
                            at.source().file().contains(file)
                                ? inline.map(word -> replaced(word, words, others))
                                : inline))
            .toList();
    return new Instrument(
        one.id(),
        one.name(),
        one.properties(),
        one.languages(),
        one.paper(),
        one.runningHeader(),
        blocks);
  }

  private static Inline replaced(Inline inline, String words, String others) {
    return inline instanceof Inline.Words one
        ? new Inline.Words(one.text().replace(words, others))
        : inline;
  }

  /** What a reader must never see: marks of the clause language, references to nowhere. */
  static List<String> left(Instrument instrument) {
    return instrument.blocks().stream()
        .flatMap(Block::walk)
        .flatMap(block -> block.words().stream())
        .flatMap(List::stream)
        .filter(SoundContractsTest::isLeft)
        .map(Object::toString)
        .collect(Collectors.toList());
  }

  private static boolean isLeft(Inline inline) {
    return inline instanceof Inline.Reference reference
        ? reference.shown().isBlank()
        : Stream.of("${", "**", "<#", "](", "{.", "</#").anyMatch(inline.toString()::contains);
  }
}
