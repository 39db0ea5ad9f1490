package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An item of an unnumbered list outside clauses.
 *
 * @param depth 1 or 2
 */
public record Bullet(BlockMark origin, int depth, List<Inline> inlines) implements Block {
  public Bullet {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.bullet(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Bullet(at, depth, words.apply(inlines));
  }
}
