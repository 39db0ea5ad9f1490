package org.bonafide.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.ClauseNumbers;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Numbered.Number;

/**
 * Numbers an instrument and resolves its references.
 *
 * <p>Example: the third sub-clause of the first clause is {@code 1.3}, its second limb {@code (b)},
 * cited {@code 1.3(b)}; in Chinese {@code （三）} and {@code 2.}, cited {@code 第一条第（三）款第2项}. Each
 * language counts for itself; where there are two, Chinese counts as the other does and cites
 * {@code 第1.3(b)项}.
 *
 * <p>Findings: {@code duplicate-anchor}, {@code dangling-reference}; both withhold the instrument.
 */
public final class Numberer {

  private final InstrumentId instrument;
  private final List<Locale> languages;
  private final Instrument.Series series;
  private final Map<Locale, Counters> counters = new HashMap<>();

  /** The clause in which each sub-clause and limb stands, as it is cited. */
  private final Map<String, String> within = new HashMap<>();

  private final Map<String, Number> numbers = new HashMap<>();
  private final Set<String> anchors = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private int unnamed;

  private Numberer(Instrument instrument) {
    this.instrument = instrument.id();
    this.languages = instrument.languages();
    this.series = instrument.series();
  }

  /** Numbers every clause, sub-clause, limb, schedule and exhibit, and fills in the references. */
  public static Numbering number(Instrument instrument) {
    Numberer numberer = new Numberer(instrument);
    List<Block> numbered =
        instrument.blocks().stream()
            .map(block -> block.map(numberer::numbered, (inline, within) -> inline))
            .toList();
    List<Block> resolved =
        numbered.stream().map(block -> block.map(Block::origin, numberer::resolved)).toList();
    Instrument whole =
        new Instrument(
            instrument.id(),
            instrument.name(),
            instrument.properties(),
            instrument.languages(),
            instrument.paper(),
            instrument.runningHeader(),
            instrument.series(),
            resolved);
    return new Numbering(new Numbered(whole, numberer.numbers), numberer.findings);
  }

  private BlockMark numbered(Block block) {
    BlockMark origin = block.origin();
    Counters count =
        counters.computeIfAbsent(
            origin.language(), language -> new Counters(numbers(language), series));
    Number number = numberOf(block, count);
    if (block instanceof ExhibitList list) {
      list.exhibits().forEach(e -> claim(e.anchor(), origin, new Number(e.number(), e.number())));
    }
    if (number == null) {
      return origin;
    }
    BlockMark named = origin;
    if (origin.anchor().isEmpty()) {
      unnamed++;
      named = new BlockMark("_n" + unnamed, origin.language(), origin.source());
    }
    claim(named.anchor(), origin, number);
    if (block instanceof SubClause || block instanceof Limb) {
      within.put(BlockMark.key(named.anchor(), origin.language()), count.clauseCited());
    }
    return named;
  }

  /** The next number, or null for a block that has none. */
  private static Number numberOf(Block block, Counters count) {
    if (block instanceof Clause) {
      return count.clause();
    }
    if (block instanceof SubClause) {
      return count.subClause();
    }
    if (block instanceof Limb limb) {
      return count.limb(limb.depth());
    }
    if (block instanceof ShortTerm) {
      return count.term();
    }
    return block instanceof Schedule schedule ? count.schedule(schedule.annex()) : null;
  }

  /** Beside another language both count alike, as the one does that has no words for it. */
  private ClauseNumbers numbers(Locale language) {
    ClauseNumbers own = numbering(language);
    return languages.size() < 2
        ? own.alone()
        : languages.stream()
            .map(this::numbering)
            .filter(one -> one.units().isEmpty())
            .findFirst()
            .map(own::beside)
            .orElse(own.alone());
  }

  private ClauseNumbers numbering(Locale language) {
    ClauseNumbers own = Grammar.of(language).numbering();
    return series.prefix().isEmpty() ? own : own.prefixed();
  }

  private void claim(String anchor, BlockMark origin, Number number) {
    String key = BlockMark.key(anchor, origin.language());
    if (!anchors.add(key)) {
      report(
          "duplicate-anchor",
          origin,
          "The name \"" + anchor + "\" is given to two places of this instrument.",
          "Give each place its own name.");
    }
    numbers.put(key, number);
  }

  private Inline resolved(Inline inline, BlockMark within) {
    return inline.map(
        one -> one instanceof Inline.Reference reference ? shown(reference, within) : one);
  }

  private Inline shown(Inline.Reference reference, BlockMark at) {
    String key = BlockMark.key(reference.target(), at.language());
    Number number = numbers.get(key);
    if (number == null) {
      report(
          "dangling-reference",
          at,
          "The reference to \"" + reference.target() + "\" leads nowhere in this instrument.",
          "Name an anchor that stands in the same instrument, or include the clause.");
      return reference;
    }
    String clause = within.getOrDefault(key, "");
    String here = counters.get(at.language()).here();
    boolean same = clause.equals(within.get(BlockMark.key(at.anchor(), at.language())));
    return new Inline.Reference(
        reference.target(),
        same && !here.isEmpty() && number.core().startsWith(clause)
            ? here + number.core().substring(clause.length())
            : number.cited());
  }

  private void report(String rule, BlockMark origin, String message, String remedy) {
    Place place = new Place(origin.source().file(), origin.source().line(), 0);
    findings.add(Finding.error(rule, place, message, remedy).withholding(instrument.scope()));
  }
}
