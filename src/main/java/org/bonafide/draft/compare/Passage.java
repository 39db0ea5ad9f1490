package org.bonafide.draft.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
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

  /** The paragraphs of every clause of an instrument in its leading language, by clause id. */
  static Map<String, List<Passage>> byClause(Numbered numbered) {
    Map<String, List<Passage>> clauses = new LinkedHashMap<>();
    List<Passage> current = new ArrayList<>();
    for (Block block : leading(numbered.instrument().blocks())) {
      if (block instanceof Clause clause) {
        current = clauses.computeIfAbsent(clause.origin().anchor(), id -> new ArrayList<>());
        for (Block inner : clause.body()) {
          add(inner, numbered, current);
        }
      } else if (standsInClauses(block)) {
        add(block, numbered, current);
      } else {
        current = new ArrayList<>();
      }
    }
    return clauses;
  }

  private static boolean standsInClauses(Block block) {
    return block instanceof SubClause
        || block instanceof Limb
        || block instanceof Definition
        || block instanceof Table;
  }

  /** In two languages clauses stand flat in rows, each part of the instrument in its own rows. */
  private static List<Block> leading(List<Block> blocks) {
    List<Block> leading = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Bilingual rows) {
        rows.pairs().forEach(pair -> leading.add(pair.left()));
      } else {
        leading.add(block);
      }
    }
    return leading;
  }

  private static void add(Block block, Numbered numbered, List<Passage> passages) {
    if (block instanceof SubClause sub) {
      passages.add(passage(sub.origin(), 0, sub.inlines(), numbered));
      sub.limbs().forEach(limb -> add(limb, numbered, passages));
    } else if (block instanceof Limb limb) {
      passages.add(passage(limb.origin(), limb.depth(), limb.inlines(), numbered));
      limb.limbs().forEach(inner -> add(inner, numbered, passages));
    } else if (block instanceof Definition definition) {
      passages.add(passage(definition.origin(), 0, definition.inlines(), numbered));
    } else {
      String words = InlineText.of(block);
      String key = InlineText.of(block.map(Block::origin, (inline, at) -> named(inline)));
      passages.add(new Passage("", 0, List.of(new Inline.Words(words)), words, key));
    }
  }

  private static Passage passage(
      BlockMark origin, int depth, List<Inline> inlines, Numbered numbered) {
    Numbered.Number number = numbered.numbers().get(origin.key());
    List<Inline> detached =
        inlines.stream().map(one -> detached(one, Inline.Reference::shown)).toList();
    List<Inline> named = inlines.stream().map(Passage::named).toList();
    return new Passage(
        number == null ? "" : number.printed(),
        depth,
        detached,
        InlineText.of(detached),
        InlineText.of(named));
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
