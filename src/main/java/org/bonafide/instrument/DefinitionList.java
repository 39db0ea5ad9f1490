package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Names and what belongs to them: "Title: Moonlit Harbor". Printed as two columns without rules.
 */
public record DefinitionList(BlockMark origin, List<Entry> entries) implements Block {
  public DefinitionList {
    entries = List.copyOf(entries);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.definitionList(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new DefinitionList(
        at,
        entries.stream()
            .map(entry -> new Entry(words.apply(entry.name()), words.apply(entry.words())))
            .toList());
  }

  /** A name and what belongs to it. */
  public record Entry(List<Inline> name, List<Inline> words) {
    public Entry {
      name = List.copyOf(name);
      words = List.copyOf(words);
    }
  }
}
