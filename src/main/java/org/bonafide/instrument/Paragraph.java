package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/** Running words, as in a preamble or a notice. */
public record Paragraph(BlockMark origin, Role role, List<Inline> inlines) implements Block {
  public Paragraph {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.paragraph(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Paragraph(at, role, words.apply(inlines));
  }

  /** What the paragraph is for; it decides how it looks, never what it says. */
  public enum Role {
    BODY,
    /** Stands under the title. */
    SUBTITLE,
    /** Words to be used as they stand: a label, a notice, form text. Framed. */
    QUOTE,
    /** Small print: "not legal advice", sources. */
    SMALL
  }
}
