package org.bonafide.instrument;

import java.util.ArrayList;
import java.util.List;

/**
 * Which blocks stay on one page with what follows, in every format that has pages.
 *
 * <p>Example: {@code KeptTogether.withNext(instrument.blocks(), 3)}.
 */
public final class KeptTogether {

  private KeptTogether() {}

  /**
   * Whether a block of a row stays with the next: words that introduce a table, a figure or
   * signatures; what stands before the signatures, so that nobody signs a page with nothing on it;
   * and what stands before small print at the very end.
   */
  public static boolean withNext(List<? extends Block> blocks, int at) {
    List<Block> after = flat(blocks.subList(at + 1, blocks.size()));
    return !after.isEmpty()
        && (introduces(blocks.get(at), after.get(0))
            || leadsToSignatures(after)
            || after.size() == 1 && isSmall(after.get(0)));
  }

  /** Whether nothing but notes follows. */
  public static boolean isLast(List<? extends Block> blocks, int at) {
    return flat(blocks.subList(at + 1, blocks.size())).isEmpty();
  }

  /** Without notes; of two languages the leading one. */
  private static List<Block> flat(List<? extends Block> blocks) {
    List<Block> flat = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Bilingual rows) {
        rows.pairs().forEach(pair -> flat.add(pair.left()));
      } else {
        flat.add(block);
      }
    }
    flat.removeIf(DraftingNote.class::isInstance);
    return flat;
  }

  private static boolean introduces(Block block, Block next) {
    boolean grid = isGrid(block) || block instanceof SignatureBlock;
    boolean introduced =
        isGrid(next) && !(next instanceof DefinitionList)
            || next instanceof SignatureBlock
            || next instanceof Figure;
    return introduced && !grid;
  }

  private static boolean isGrid(Block block) {
    return block instanceof Table
        || block instanceof ExhibitList
        || block instanceof FieldSheet
        || block instanceof DefinitionList;
  }

  /** A heading and one paragraph at most may stand between. */
  private static boolean leadsToSignatures(List<Block> after) {
    int at = 0;
    at += after.get(at) instanceof Heading ? 1 : 0;
    at += at < after.size() && after.get(at) instanceof Paragraph ? 1 : 0;
    return at < after.size() && after.get(at) instanceof SignatureBlock;
  }

  private static boolean isSmall(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.SMALL;
  }
}
