package org.bonafide.publish;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.DefinitionList;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.ExhibitList;
import org.bonafide.instrument.FieldSheet;
import org.bonafide.instrument.Figure;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/** Lays the blocks of an instrument out in reading order, each with its own words. */
final class Leaves implements Block.Reader<Void> {

  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  static List<Leaf> of(List<Block> blocks) {
    Leaves reader = new Leaves();
    reader.all(blocks);
    return reader.leaves;
  }

  private Void all(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private Void leaf(Block block, List<Inline> inlines) {
    leaves.add(new Leaf(block, inlines));
    return null;
  }

  @Override
  public Void heading(Heading heading) {
    return leaf(heading, heading.inlines());
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return leaf(paragraph, paragraph.inlines());
  }

  @Override
  public Void clause(Clause clause) {
    leaf(clause, clause.heading());
    return all(clause.body());
  }

  @Override
  public Void subClause(SubClause subClause) {
    leaf(subClause, subClause.inlines());
    return all(subClause.limbs());
  }

  @Override
  public Void limb(Limb limb) {
    leaf(limb, limb.inlines());
    return all(limb.limbs());
  }

  @Override
  public Void bullet(Bullet bullet) {
    return leaf(bullet, bullet.inlines());
  }

  @Override
  public Void definition(Definition definition) {
    return leaf(definition, definition.inlines());
  }

  @Override
  public Void table(Table table) {
    List<Inline> inlines = new ArrayList<>(table.caption());
    table.header().forEach(cell -> add(inlines, cell.inlines()));
    table.rows().forEach(row -> row.forEach(cell -> add(inlines, cell.inlines())));
    return leaf(table, inlines);
  }

  @Override
  public Void definitionList(DefinitionList list) {
    List<Inline> inlines = new ArrayList<>();
    list.entries()
        .forEach(
            entry -> {
              add(inlines, entry.name());
              add(inlines, entry.words());
            });
    return leaf(list, inlines);
  }

  @Override
  public Void fieldSheet(FieldSheet sheet) {
    List<Inline> inlines = new ArrayList<>(sheet.caption());
    sheet
        .fields()
        .forEach(
            field -> {
              add(inlines, field.name());
              add(inlines, field.entry());
              add(inlines, field.remark());
            });
    return leaf(sheet, inlines);
  }

  @Override
  public Void signatureBlock(SignatureBlock block) {
    List<Inline> inlines = new ArrayList<>();
    block
        .signatories()
        .forEach(
            signatory -> {
              add(inlines, signatory.heading());
              signatory.lines().forEach(line -> add(inlines, line.filled()));
            });
    return leaf(block, inlines);
  }

  @Override
  public Void exhibitList(ExhibitList list) {
    List<Inline> inlines = new ArrayList<>(list.caption());
    list.exhibits()
        .forEach(exhibit -> exhibit.cells().forEach(cell -> add(inlines, cell.inlines())));
    return leaf(list, inlines);
  }

  @Override
  public Void figure(Figure figure) {
    return leaf(figure, figure.caption());
  }

  @Override
  public Void draftingNote(DraftingNote note) {
    return leaf(note, note.inlines());
  }

  @Override
  public Void schedule(Schedule schedule) {
    leaf(schedule, schedule.heading());
    return all(schedule.body());
  }

  @Override
  public Void bilingual(Bilingual bilingual) {
    bilingual
        .pairs()
        .forEach(
            pair -> {
              pair.left().accept(this);
              pair.right().accept(this);
            });
    return null;
  }

  private static void add(List<Inline> inlines, List<Inline> more) {
    if (!inlines.isEmpty()) {
      inlines.add(new Inline.Words(" "));
    }
    inlines.addAll(more);
  }
}
