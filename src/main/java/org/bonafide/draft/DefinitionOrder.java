package org.bonafide.draft;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;

/**
 * Sets the definitions of the long form where a reader of the leading language looks them up: by
 * letters in English, by pinyin in Chinese. Where two languages stand side by side, the other one
 * follows, so that each definition keeps its translation beside it.
 */
final class DefinitionOrder {

  private DefinitionOrder() {}

  /**
   * The places of the definitions of a clause, in the order of a language; as they stand where the
   * columns do not have the same definitions, or the block is a short term, which goes by use.
   *
   * @param columns the same clause in each language
   */
  static List<Integer> of(Block lead, Locale language, Collection<Block> columns) {
    List<Definition> all = definitions(lead);
    boolean sorts =
        lead instanceof Clause
            && columns.stream().allMatch(block -> definitions(block).size() == all.size());
    Collator letters = Collator.getInstance(language);
    Comparator<Integer> order = Comparator.comparing(i -> all.get(i).term(), letters::compare);
    List<Integer> places = IntStream.range(0, all.size()).boxed().toList();
    return sorts ? places.stream().sorted(order).toList() : places;
  }

  /** The clause with its definitions in that order; what else stands in it keeps its place. */
  static Block set(Block definitions, List<Integer> order) {
    if (!(definitions instanceof Clause clause)) {
      return definitions;
    }
    List<Definition> all = definitions(clause);
    Iterator<Integer> next = order.iterator();
    List<Block> ordered = new ArrayList<>();
    for (Block block : clause.children()) {
      ordered.add(block instanceof Definition ? all.get(next.next()) : block);
    }
    return new Clause(clause.origin(), clause.heading(), ordered);
  }

  private static List<Definition> definitions(Block block) {
    return block.children().stream()
        .filter(Definition.class::isInstance)
        .map(Definition.class::cast)
        .toList();
  }
}
