package org.bonafide.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;

/**
 * Which blocks stay on one page with what follows, in every format that has pages.
 *
 * <p>Example: {@code KeptTogether.withNext(instrument.blocks(), 3)}.
 */
public final class KeptTogether {

  /** The characters of a cell above which its row may stand alone on a page. */
  private static final int SHORT = 300;

  /** How many blocks behind one are looked at; fewer are all that there are. */
  private static final int LOOKED_AT = 3;

  private static final int TWO_LINES = 200; // letters

  private KeptTogether() {}

  /**
   * Whether a block of a row stays with the next: words that introduce a table, a figure or
   * signatures; what stands before the signatures, so that nobody signs a page with nothing on it;
   * what stands before small print at the very end, and before words that say that nothing follows;
   * the first item of a list with the second and the last but one with the last; what stands before
   * the last two lines, so that no page holds nothing else; and words that open a schedule before
   * its first heading.
   */
  public static boolean withNext(List<? extends Block> blocks, int at) {
    List<Block> after = next(blocks, at);
    return !after.isEmpty()
        && (introduces(blocks.get(at), after.get(0))
            || leadsToSignatures(blocks.get(at), after)
            || isEnd(after.get(0))
            || after.size() == 1 && isSmall(after.get(0))
            || isEdgeOfList(blocks, at, after)
            || isText(blocks.get(at)) && areTwoLines(after)
            || at == 0 && blocks.get(at) instanceof Paragraph && after.get(0) instanceof Heading);
  }

  /**
   * Whether a row of a table stays with the next, so that no page holds one row of it: the last but
   * one with the last, and of a table that has two more rows the first with the second. A long row
   * fills a page well enough by itself; and a table of two or three rows is not kept whole, since a
   * heading that leads to it would leave half a page empty above it.
   *
   * @param lengths the characters of the longest cell of each row
   */
  public static boolean rowWithNext(List<Integer> lengths, int row) {
    int last = lengths.size() - 1;
    boolean edge = row == 0 ? last > 2 : row == last - 1;
    return edge && lengths.get(row) <= SHORT && lengths.get(row + 1) <= SHORT;
  }

  private static boolean isEdgeOfList(List<? extends Block> blocks, int at, List<Block> after) {
    boolean first = at == 0 || !isItem(blocks.get(at - 1));
    boolean lastButOne = after.size() == 1 || !isItem(after.get(1));
    return isItem(blocks.get(at)) && isItem(after.get(0)) && (first || lastButOne);
  }

  /** Whether all that follows is text of some two lines. */
  private static boolean areTwoLines(List<Block> after) {
    return after.size() < LOOKED_AT
        && after.stream().allMatch(KeptTogether::isText)
        && after.stream().mapToInt(KeptTogether::width).sum() <= TWO_LINES;
  }

  private static boolean isText(Block block) {
    return block instanceof Paragraph || isItem(block);
  }

  /** How many letters wide the words of a block are; one that fills a square counts twice. */
  private static int width(Block block) {
    return block.words().stream()
        .map(InlineText::of)
        .mapToInt(words -> words.length() + (int) words.chars().filter(c -> c >= 0x2E80).count())
        .sum();
  }

  private static boolean isItem(Block block) {
    return block instanceof Bullet || block instanceof Limb;
  }

  /** Whether nothing but notes follows. */
  public static boolean isLast(List<? extends Block> blocks, int at) {
    return next(blocks, at).isEmpty();
  }

  /**
   * The blocks that come next, as many as are looked at, without notes; of two languages those of
   * the leading one.
   */
  private static List<Block> next(List<? extends Block> blocks, int at) {
    return blocks.subList(at + 1, blocks.size()).stream()
        .<Block>flatMap(
            block ->
                block instanceof Bilingual rows
                    ? rows.pairs().stream().map(Bilingual.Pair::left)
                    : Stream.of(block))
        .filter(block -> !(block instanceof DraftingNote))
        .limit(LOOKED_AT)
        .toList();
  }

  private static boolean introduces(Block block, Block next) {
    boolean grid = isGrid(block) || block instanceof SignatureBlock;
    if (next instanceof Limb limb) {
      return block instanceof SubClause || block instanceof Limb own && own.depth() < limb.depth();
    }
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

  /**
   * A heading and one paragraph at most may stand between. A table before such a paragraph is not
   * kept, nor is what stands before a heading with a paragraph that is more than a lead-in, since
   * there are words with the signatures; nor are words that say that nothing follows kept with a
   * heading, since they end the page before.
   */
  private static boolean leadsToSignatures(Block block, List<Block> after) {
    int at = 0;
    if (isGrid(block) && after.get(0) instanceof Paragraph
        || isEnd(block) && after.get(0) instanceof Heading
        || after.get(0) instanceof Heading && after.size() > 1 && isSaid(after.get(1))) {
      return false;
    }
    at += after.get(at) instanceof Heading ? 1 : 0;
    at += at < after.size() && after.get(at) instanceof Paragraph ? 1 : 0;
    return at < after.size() && after.get(at) instanceof SignatureBlock;
  }

  /** Whether a paragraph says something by itself and does not only lead to what follows. */
  private static boolean isSaid(Block block) {
    return block instanceof Paragraph paragraph
        && !InlineText.of(paragraph.inlines())
            .endsWith(Grammar.of(paragraph.origin().language()).colon().strip());
  }

  /** Whether a paragraph says that nothing follows, as papers of its language do. */
  private static boolean isEnd(Block block) {
    return block instanceof Paragraph paragraph
        && Grammar.of(paragraph.origin().language())
            .nothingFollows()
            .filter(InlineText.of(paragraph.inlines())::equals)
            .isPresent();
  }

  private static boolean isSmall(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.SMALL;
  }
}
