package org.bonafide.instrument;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A picture drawn in vectors, with words that say the same to who cannot see it.
 *
 * <p>Example: the time line of the making of a work.
 *
 * @param caption short words printed below the picture; may be empty
 * @param alternative what the picture shows, in full sentences; never empty
 */
public record Figure(BlockMark origin, List<Inline> caption, String alternative, Drawing drawing)
    implements Block {
  public Figure {
    caption = List.copyOf(caption);
    Objects.requireNonNull(drawing);
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a figure says in words what it shows");
    }
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.figure(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Figure(at, words.apply(caption), alternative, drawing);
  }
}
