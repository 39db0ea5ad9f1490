package org.bonafide.instrument;

import java.util.List;
import java.util.function.Function;

/**
 * Copies a tree with other origins and other inlines; the one walk that numbering and resolving
 * share. Origins are asked for in the order of the document.
 */
final class Rewriter implements Block.Reader<Block> {

  /** Gives the new origin of a block; called once a block, in document order. */
  interface Origins {
    Origin of(Block block);
  }

  private final Origins origins;
  private final Function<Inline, Inline> inlines;
  private Origin within = Origin.in(java.util.Locale.ENGLISH);

  Rewriter(Origins origins, java.util.function.BiFunction<Inline, Origin, Inline> inlines) {
    this.origins = origins;
    this.inlines = inline -> inlines.apply(inline, within);
  }

  List<Block> all(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private Origin enter(Block block) {
    within = origins.of(block);
    return within;
  }

  private List<Inline> words(List<Inline> list) {
    return list.stream().map(inlines).toList();
  }

  private List<Table.Cell> cells(List<Table.Cell> cells) {
    return cells.stream().map(cell -> new Table.Cell(words(cell.inlines()))).toList();
  }

  private List<Limb> limbs(List<Limb> limbs) {
    return limbs.stream().map(limb -> (Limb) limb.accept(this)).toList();
  }

  @Override
  public Block heading(Heading b) {
    return new Heading(enter(b), b.level(), words(b.inlines()));
  }

  @Override
  public Block paragraph(Paragraph b) {
    return new Paragraph(enter(b), b.role(), words(b.inlines()));
  }

  @Override
  public Block clause(Clause b) {
    return new Clause(enter(b), words(b.heading()), all(b.body()));
  }

  @Override
  public Block subClause(SubClause b) {
    return new SubClause(enter(b), words(b.inlines()), limbs(b.limbs()));
  }

  @Override
  public Block limb(Limb b) {
    return new Limb(enter(b), b.depth(), words(b.inlines()), limbs(b.limbs()));
  }

  @Override
  public Block bullet(Bullet b) {
    return new Bullet(enter(b), b.depth(), words(b.inlines()));
  }

  @Override
  public Block definition(Definition b) {
    return new Definition(enter(b), b.term(), words(b.inlines()));
  }

  @Override
  public Block table(Table b) {
    return new Table(
        enter(b),
        words(b.caption()),
        b.shares(),
        cells(b.header()),
        b.rows().stream().map(this::cells).toList(),
        b.headerColumn());
  }

  @Override
  public Block definitionList(DefinitionList b) {
    return new DefinitionList(
        enter(b),
        b.entries().stream()
            .map(e -> new DefinitionList.Entry(words(e.name()), words(e.words())))
            .toList());
  }

  @Override
  public Block fieldSheet(FieldSheet b) {
    return new FieldSheet(
        enter(b),
        words(b.caption()),
        b.nameHeader(),
        b.entryHeader(),
        b.fields().stream()
            .map(f -> new FieldSheet.Field(words(f.name()), words(f.entry()), words(f.remark())))
            .toList());
  }

  @Override
  public Block signatureBlock(SignatureBlock b) {
    return new SignatureBlock(enter(b), b.signatories().stream().map(this::signatory).toList());
  }

  private SignatureBlock.Signatory signatory(SignatureBlock.Signatory signatory) {
    return new SignatureBlock.Signatory(
        words(signatory.heading()),
        signatory.lines().stream()
            .map(line -> new SignatureBlock.Line(line.label(), words(line.filled())))
            .toList());
  }

  @Override
  public Block exhibitList(ExhibitList b) {
    return new ExhibitList(
        enter(b),
        words(b.caption()),
        b.shares(),
        b.headers(),
        b.exhibits().stream()
            .map(e -> new ExhibitList.Exhibit(e.anchor(), e.number(), cells(e.cells())))
            .toList());
  }

  @Override
  public Block figure(Figure b) {
    return new Figure(enter(b), words(b.caption()), b.alternative(), b.drawing());
  }

  @Override
  public Block draftingNote(DraftingNote b) {
    return new DraftingNote(enter(b), words(b.inlines()));
  }

  @Override
  public Block schedule(Schedule b) {
    return new Schedule(enter(b), b.annex(), words(b.heading()), all(b.body()));
  }

  @Override
  public Block bilingual(Bilingual b) {
    return new Bilingual(
        enter(b),
        b.pairs().stream()
            .map(p -> new Bilingual.Pair(p.left().accept(this), p.right().accept(this)))
            .toList());
  }
}
