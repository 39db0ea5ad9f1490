package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/** A numbered sub-clause: "1.1 The Freelancer must ...", in Chinese "（一）". */
public record SubClause(BlockMark origin, List<Inline> inlines, List<Limb> limbs) implements Block {
  public SubClause {
    inlines = List.copyOf(inlines);
    limbs = List.copyOf(limbs);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.subClause(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new SubClause(at, words.apply(inlines), Limb.all(limbs, inside));
  }
}
