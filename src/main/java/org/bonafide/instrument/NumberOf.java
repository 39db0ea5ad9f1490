package org.bonafide.instrument;

import org.bonafide.instrument.Numbered.Number;

/** Takes the next number for a block, or null for a block that has none. */
record NumberOf(Counters count) implements Block.Reader<Number> {

  @Override
  public Number clause(Clause clause) {
    return count.clause();
  }

  @Override
  public Number subClause(SubClause subClause) {
    return count.subClause();
  }

  @Override
  public Number limb(Limb limb) {
    return count.limb(limb.depth());
  }

  @Override
  public Number schedule(Schedule schedule) {
    return count.schedule(schedule.annex());
  }

  @Override
  public Number heading(Heading heading) {
    return null;
  }

  @Override
  public Number paragraph(Paragraph paragraph) {
    return null;
  }

  @Override
  public Number bullet(Bullet bullet) {
    return null;
  }

  @Override
  public Number definition(Definition definition) {
    return null;
  }

  @Override
  public Number table(Table table) {
    return null;
  }

  @Override
  public Number definitionList(DefinitionList list) {
    return null;
  }

  @Override
  public Number fieldSheet(FieldSheet sheet) {
    return null;
  }

  @Override
  public Number signatureBlock(SignatureBlock block) {
    return null;
  }

  @Override
  public Number exhibitList(ExhibitList list) {
    return null;
  }

  @Override
  public Number figure(Figure figure) {
    return null;
  }

  @Override
  public Number draftingNote(DraftingNote note) {
    return null;
  }

  @Override
  public Number bilingual(Bilingual bilingual) {
    return null;
  }
}
