package org.bonafide.publish;

import java.util.List;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;

/** A block of an instrument with the words that stand in it directly. */
record Leaf(Block block, List<Inline> inlines) {
  Leaf {
    inlines = List.copyOf(inlines);
  }
}
