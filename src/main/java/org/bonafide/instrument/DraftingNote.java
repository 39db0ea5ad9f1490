package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/** A note for the people who negotiate: why the clause is there. Never in a signing copy. */
public record DraftingNote(BlockMark origin, List<Inline> inlines) implements Block {
  public DraftingNote {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.draftingNote(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new DraftingNote(at, words.apply(inlines));
  }
}
