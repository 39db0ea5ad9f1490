package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of blocks in two languages, side by side: left the leading language, right the other.
 *
 * <p>The blocks are flat (a clause without body, a sub-clause without limbs), so that each row
 * stands level; numbers run on from row to row in each language.
 */
public record Bilingual(BlockMark origin, List<Pair> pairs) implements Block {
  public Bilingual {
    pairs = List.copyOf(pairs);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.bilingual(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Bilingual(
        at,
        pairs.stream()
            .map(pair -> new Pair(inside.apply(pair.left()), inside.apply(pair.right())))
            .toList());
  }

  /** Two blocks that say the same. */
  public record Pair(Block left, Block right) {}
}
