package org.bonafide.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A block of an instrument. Sealed: every writer handles every kind through {@link Reader}, and
 * every other walk rests on the one method {@link #copy} of each kind.
 *
 * <p>Numbered kinds nest as a lawyer reads them: a {@link Clause} (1.) holds sub-clauses (1.1),
 * which hold limbs ((a), then (i)). In a bilingual instrument the same kinds stand flat in the rows
 * of a {@link Bilingual}, left in one language and right in the other; numbers run on through them.
 */
public sealed interface Block
    permits Heading,
        Paragraph,
        Clause,
        SubClause,
        ShortTerm,
        Limb,
        Bullet,
        Definition,
        Table,
        DefinitionList,
        FieldSheet,
        SignatureBlock,
        ExhibitList,
        Figure,
        DraftingNote,
        Schedule,
        Bilingual {

  /** Anchor, language and source. */
  BlockMark origin();

  /** Calls the reader's method for this kind. */
  <R> R accept(Reader<R> reader);

  /**
   * The same block with another origin, its own words and the blocks inside it changed. All that a
   * kind says of its parts, in reading order: whatever walks a tree rests on it.
   *
   * @param words called for each run of its own words: a heading, a caption, a cell
   * @param inside called for each block inside, after its own words
   */
  Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside);

  /** Its own words, one list a run, some of them empty; not those of the blocks inside. */
  default List<List<Inline>> words() {
    List<List<Inline>> runs = new ArrayList<>();
    copy(
        origin(),
        run -> {
          runs.add(run);
          return run;
        },
        UnaryOperator.identity());
    return runs;
  }

  /** The blocks inside. */
  default List<Block> children() {
    List<Block> children = new ArrayList<>();
    copy(
        origin(),
        UnaryOperator.identity(),
        block -> {
          children.add(block);
          return block;
        });
    return children;
  }

  /** This block and all inside it, in reading order. */
  default Stream<Block> walk() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Block::walk));
  }

  /** The open points of this block and of all inside it, in reading order. */
  default Stream<Inline.OpenPoint> openPoints() {
    return walk()
        .flatMap(block -> block.words().stream())
        .flatMap(run -> InlineText.openPoints(run).stream());
  }

  /**
   * A copy of this block and of all inside it. A block's origin is asked for before its words, and
   * both before the blocks inside.
   *
   * @param inlines called for each inline and the new origin of the block that it stands in
   */
  default Block map(
      Function<Block, BlockMark> origins, BiFunction<Inline, BlockMark, Inline> inlines) {
    BlockMark at = origins.apply(this);
    return copy(at, run -> mapped(run, at, inlines), block -> block.map(origins, inlines));
  }

  /** The run itself where nothing in it changes, as in most runs. */
  private static List<Inline> mapped(
      List<Inline> run, BlockMark at, BiFunction<Inline, BlockMark, Inline> inlines) {
    List<Inline> changed = null;
    for (int i = 0; i < run.size(); i++) {
      Inline before = run.get(i);
      Inline after = inlines.apply(before, at);
      if (after != before && changed == null) {
        changed = new ArrayList<>(run);
      }
      if (changed != null) {
        changed.set(i, after);
      }
    }
    return changed == null ? run : List.copyOf(changed);
  }

  /** One method a kind, so that a new kind breaks every reader at compile time. */
  interface Reader<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R clause(Clause clause);

    R subClause(SubClause subClause);

    R shortTerm(ShortTerm term);

    R limb(Limb limb);

    R bullet(Bullet bullet);

    R definition(Definition definition);

    R table(Table table);

    R definitionList(DefinitionList list);

    R fieldSheet(FieldSheet sheet);

    R signatureBlock(SignatureBlock block);

    R exhibitList(ExhibitList list);

    R figure(Figure figure);

    R draftingNote(DraftingNote note);

    R schedule(Schedule schedule);

    R bilingual(Bilingual bilingual);
  }
}
