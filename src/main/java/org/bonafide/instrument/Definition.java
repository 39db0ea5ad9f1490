package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A definition in a definitions clause: "“Output” means ...". Not numbered.
 *
 * @param term the term defined
 * @param inlines the whole sentence, with the {@link Inline.DefinedTerm} in it
 */
public record Definition(BlockMark origin, String term, List<Inline> inlines) implements Block {
  public Definition {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.definition(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Definition(at, term, words.apply(inlines));
  }
}
