package org.bonafide.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.ShortTerm;

/** Keeps the definitions whose terms are used, in the clauses or in another definition that is. */
final class UsedDefinitions {

  private UsedDefinitions() {}

  /**
   * The places, among the definitions of a clause or a short term, of those that are used.
   *
   * @param elsewhere the words of the rest of the instrument
   */
  static Set<Integer> used(Block definitions, String elsewhere) {
    List<Definition> all = definitions(definitions);
    Set<Integer> used = new HashSet<>();
    boolean grew = true;
    while (grew) {
      StringBuilder text = new StringBuilder(elsewhere);
      used.forEach(i -> text.append(' ').append(InlineText.of(all.get(i))));
      grew = false;
      for (int i = 0; i < all.size(); i++) {
        if (!used.contains(i) && text.indexOf(all.get(i).term()) >= 0) {
          used.add(i);
          grew = true;
        }
      }
    }
    return used;
  }

  static Block keep(Block definitions, Set<Integer> used) {
    List<Block> kept = new ArrayList<>();
    int index = 0;
    for (Block block : definitions.children()) {
      if (!(block instanceof Definition) || used.contains(index++)) {
        kept.add(block);
      }
    }
    return definitions instanceof ShortTerm term
        ? new ShortTerm(term.origin(), term.heading(), kept)
        : new Clause(definitions.origin(), ((Clause) definitions).heading(), kept);
  }

  private static List<Definition> definitions(Block definitions) {
    return definitions.children().stream()
        .filter(Definition.class::isInstance)
        .map(Definition.class::cast)
        .toList();
  }
}
