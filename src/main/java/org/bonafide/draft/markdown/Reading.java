package org.bonafide.draft.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonafide.data.Grammar;
import org.bonafide.diagnose.Finding;
import org.bonafide.instrument.Block;

/**
 * Reads rendered parts into blocks, and remembers those in which no value of a record stands: they
 * come out the same for every record, and most clauses are so. Of the others it remembers how
 * CommonMark reads what stands around the values.
 */
public final class Reading {

  /** Enough for every clause in every guise that one run is likely to meet. */
  private static final int MOST = 2_000;

  /**
   * Characters of a text that is worth remembering: one that lists a thousand parts never returns.
   */
  private static final int LONGEST = 20_000;

  private final Map<Key, List<Block>> known = new ConcurrentHashMap<>();

  private final Map<Shape, ParsedText> shapes = new ConcurrentHashMap<>();

  private record Key(TemplatePart part, boolean notes) {}

  private record Shape(String text, boolean wide) {}

  public List<Block> read(
      TemplatePart part,
      Paths paths,
      boolean notes,
      StandingBlocks standing,
      List<Finding> findings) {
    if (dependsOnTheRecord(part.rendered())) {
      return blocks(part, paths, notes, standing, findings);
    }
    Key key = new Key(part, notes);
    List<Block> before = known.get(key);
    if (before != null) {
      return before;
    }
    List<Finding> own = new ArrayList<>();
    List<Block> blocks = List.copyOf(blocks(part, paths, notes, standing, own));
    findings.addAll(own);
    if (own.isEmpty() && known.size() < MOST) {
      known.put(key, blocks);
    }
    return blocks;
  }

  private List<Block> blocks(
      TemplatePart part,
      Paths paths,
      boolean notes,
      StandingBlocks standing,
      List<Finding> findings) {
    Holes holes = Holes.in(part.rendered());
    Shape shape = new Shape(holes.text(), Grammar.of(part.language()).wide());
    return BlocksFromMarkdown.read(part, holes, parsed(shape), paths, notes, standing, findings);
  }

  private ParsedText parsed(Shape shape) {
    ParsedText before = shapes.get(shape);
    if (before != null) {
      return before;
    }
    ParsedText parsed = ParsedText.of(shape.text(), shape.wide());
    if (shapes.size() < MOST && shape.text().length() < LONGEST) {
      shapes.put(shape, parsed);
    }
    return parsed;
  }

  /** A value, an open point, or a directive that stands for blocks made from the record. */
  private static boolean dependsOnTheRecord(String rendered) {
    return rendered.indexOf(Fact.OPEN) >= 0
        || rendered.contains("](open:")
        || Directive.anyOfTheRecord(rendered);
  }
}
