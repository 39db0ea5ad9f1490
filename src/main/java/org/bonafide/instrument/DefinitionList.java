package org.bonafide.instrument;

import java.util.List;

/**
 * Names and what belongs to them: "Title: Moonlit Harbor". Printed as two columns without rules.
 */
public record DefinitionList(Origin origin, List<Entry> entries) implements Block {
  public DefinitionList {
    entries = List.copyOf(entries);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.definitionList(this);
  }

  /** A name and what belongs to it. */
  public record Entry(List<Inline> name, List<Inline> words) {
    public Entry {
      name = List.copyOf(name);
      words = List.copyOf(words);
    }
  }
}
