package org.bonafide.instrument;

import java.util.List;

/**
 * An item of an unnumbered list outside clauses.
 *
 * @param depth 1 or 2
 */
public record Bullet(Origin origin, int depth, List<Inline> inlines) implements Block {
  public Bullet {
    inlines = List.copyOf(inlines);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.bullet(this);
  }
}
