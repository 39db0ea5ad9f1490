package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Block;

/**
 * Reads rendered parts into blocks, and remembers those in which no value of a record stands: they
 * come out the same for every record, and most clauses are so.
 */
public final class Reading {

  /** Enough for every clause in every guise that one run is likely to meet. */
  private static final int MOST = 2_000;

  private final Map<Key, List<Block>> known = new ConcurrentHashMap<>();

  private record Key(TemplatePart part, boolean notes) {}

  public List<Block> read(
      TemplatePart part,
      Paths paths,
      boolean notes,
      StandingBlocks standing,
      List<Finding> findings) {
    if (dependsOnTheRecord(part.rendered())) {
      return BlocksFromMarkdown.read(part, paths, notes, standing, findings);
    }
    Key key = new Key(part, notes);
    List<Block> before = known.get(key);
    if (before != null) {
      return before;
    }
    List<Finding> own = new ArrayList<>();
    List<Block> blocks = List.copyOf(BlocksFromMarkdown.read(part, paths, notes, standing, own));
    findings.addAll(own);
    if (own.isEmpty() && known.size() < MOST) {
      known.put(key, blocks);
    }
    return blocks;
  }

  /** A value, an open point, or a directive that stands for blocks made from the record. */
  private static boolean dependsOnTheRecord(String rendered) {
    return rendered.indexOf(Fact.OPEN) >= 0
        || rendered.contains("](open:")
        || Directive.anyOfTheRecord(rendered);
  }
}
