package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An unnumbered heading.
 *
 * @param level 0 is the title of the instrument, 1 a heading, 2 a heading under it
 */
public record Heading(BlockMark origin, int level, List<Inline> inlines) implements Block {
  public Heading {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.heading(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Heading(at, level, words.apply(inlines));
  }
}
