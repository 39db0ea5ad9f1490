package org.bonafide.draft.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/**
 * A paragraph of a clause as it would be printed, taken out of its instrument.
 *
 * <p>Example: {@code 7.2 A Creation Record must be made while the act is done ...}.
 *
 * @param number as printed, as in {@code 7.2} or {@code (a)}; empty where it has none
 * @param depth 0 for a sub-clause or a definition, 1 and 2 for limbs
 * @param inlines the words, with references as plain words
 * @param words the same as plain text
 * @param key what it says, with references by what they lead to instead of by their numbers, so
 *     that a clause more or less before it makes no difference
 */
public record Passage(String number, int depth, List<Inline> inlines, String words, String key) {
  public Passage {
    inlines = List.copyOf(inlines);
  }

  /** A folder of clauses names the clause: {@code clauses/records/custody/short.en.md}. */
  private static final Pattern HOME = Pattern.compile("clauses/[^/]+/([^/]+)/[^/]+\\.md");

  /**
   * The paragraphs of every clause of an instrument in its leading language, by clause id. In the
   * short form and in a rider several stand in one term; each keeps what comes from its own file.
   */
  static Map<String, List<Passage>> byClause(Numbered numbered) {
    Map<String, List<Passage>> clauses = new LinkedHashMap<>();
    String current = "";
    for (Block block : leading(numbered.instrument())) {
      if (block instanceof Clause clause) {
        current = clause.origin().anchor();
        clauses.computeIfAbsent(current, id -> new ArrayList<>());
        for (Block inner : clause.body()) {
          add(inner, numbered, of(inner, current, clauses));
        }
      } else if (block instanceof ShortTerm term) {
        String number = numbered.of(term.origin()).printed();
        for (Block sentence : term.sentences()) {
          List<Inline> words = sentence.words().stream().flatMap(List::stream).toList();
          of(sentence, "", clauses).add(passage(number, 0, words));
        }
      } else if (standsInClauses(block)) {
        add(block, numbered, of(block, current, clauses));
      } else {
        current = "";
      }
    }
    clauses.remove("");
    return clauses;
  }

  /** Where a paragraph is told of: with the clause of its file, else with the one it stands in. */
  private static List<Passage> of(Block block, String current, Map<String, List<Passage>> clauses) {
    Matcher home = HOME.matcher(block.origin().source().file());
    String clause = home.matches() ? home.group(1) : current;
    return clauses.computeIfAbsent(clause, id -> new ArrayList<>());
  }

  private static boolean standsInClauses(Block block) {
    return block instanceof SubClause
        || block instanceof Limb
        || block instanceof Definition
        || block instanceof Table;
  }

  /**
   * In two languages clauses stand flat in rows, each part of the instrument in its own rows, and
   * terms one below the other.
   */
  private static List<Block> leading(Instrument instrument) {
    List<Block> leading = new ArrayList<>();
    for (Block block : instrument.blocks()) {
      if (block instanceof Bilingual rows) {
        rows.pairs().forEach(pair -> leading.add(pair.left()));
      } else if (block.origin().language().equals(instrument.language())) {
        leading.add(block);
      }
    }
    return leading;
  }

  private static void add(Block block, Numbered numbered, List<Passage> passages) {
    if (block instanceof SubClause sub) {
      passages.add(passage(number(sub.origin(), numbered), 0, sub.inlines()));
      sub.limbs().forEach(limb -> add(limb, numbered, passages));
    } else if (block instanceof Limb limb) {
      passages.add(passage(number(limb.origin(), numbered), limb.depth(), limb.inlines()));
      limb.limbs().forEach(inner -> add(inner, numbered, passages));
    } else if (block instanceof Definition definition) {
      passages.add(passage(number(definition.origin(), numbered), 0, definition.inlines()));
    } else {
      String words = InlineText.of(block);
      String key = InlineText.of(block.map(Block::origin, (inline, at) -> named(inline)));
      passages.add(new Passage("", 0, List.of(new Inline.Words(words)), words, key));
    }
  }

  private static String number(BlockMark origin, Numbered numbered) {
    Numbered.Number number = numbered.numbers().get(origin.key());
    return number == null ? "" : number.printed();
  }

  private static Passage passage(String number, int depth, List<Inline> inlines) {
    List<Inline> detached =
        inlines.stream().map(one -> detached(one, Inline.Reference::shown)).toList();
    List<Inline> named = inlines.stream().map(Passage::named).toList();
    return new Passage(number, depth, detached, InlineText.of(detached), InlineText.of(named));
  }

  /**
   * One for all that say the same: where a number differs, each stands once, as in {@code 20.2/19.2
   * This clause and clause 19/18 ...}. Where the words are parted otherwise, as by an open point,
   * those of the first stand.
   */
  static Passage shared(List<Passage> same) {
    Passage first = same.get(0);
    String numbers = joined(same.stream().map(Passage::number));
    int parts = first.inlines().size();
    if (same.stream().anyMatch(one -> one.inlines().size() != parts)) {
      return new Passage(numbers, first.depth(), first.inlines(), first.words(), first.key());
    }
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < first.inlines().size(); i++) {
      int at = i;
      inlines.add(shared(first, at, same.stream().map(one -> one.inlines().get(at)).toList()));
    }
    return new Passage(numbers, first.depth(), inlines, InlineText.of(inlines), first.key());
  }

  private static Inline shared(Passage first, int at, List<Inline> inlines) {
    boolean plain = inlines.stream().allMatch(Inline.Words.class::isInstance);
    return plain
        ? new Inline.Words(joined(inlines.stream().map(one -> ((Inline.Words) one).text())))
        : first.inlines().get(at);
  }

  private static String joined(Stream<String> numbers) {
    return numbers.distinct().collect(Collectors.joining("/"));
  }

  private static Inline named(Inline inline) {
    return detached(inline, reference -> "#" + reference.target());
  }

  /** For use outside the instrument, where nothing that it refers to stands. */
  private static Inline detached(Inline inline, Function<Inline.Reference, String> shown) {
    return inline.map(
        one -> {
          if (one instanceof Inline.Reference reference) {
            return new Inline.Words(shown.apply(reference));
          }
          return one instanceof Inline.DefinedTerm term
              ? new Inline.Strong(List.of(new Inline.Words(term.term())))
              : one;
        });
  }
}
