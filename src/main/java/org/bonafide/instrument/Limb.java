package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A limb of a sub-clause: "(a)" at depth 1, "(i)" at depth 2; in Chinese "1." and "（1）".
 *
 * @param depth 1 or 2
 */
public record Limb(BlockMark origin, int depth, List<Inline> inlines, List<Limb> limbs)
    implements Block {
  public Limb {
    inlines = List.copyOf(inlines);
    limbs = List.copyOf(limbs);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.limb(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Limb(at, depth, words.apply(inlines), all(limbs, inside));
  }

  static List<Limb> all(List<Limb> limbs, UnaryOperator<Block> inside) {
    return limbs.stream().map(limb -> (Limb) inside.apply(limb)).toList();
  }
}
