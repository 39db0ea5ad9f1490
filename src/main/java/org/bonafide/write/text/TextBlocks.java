package org.bonafide.write.text;

import java.util.List;
import java.util.stream.Collectors;
import org.bonafide.data.Grammar;
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
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/** Writes blocks as text, one after the other. Tables are rows of names and values, never grids. */
record TextBlocks(Numbered numbered, TextLines lines) implements Block.Reader<Void> {

  Void all(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private static String words(List<Inline> inlines) {
    return InlineText.of(inlines);
  }

  private String number(Block block) {
    return numbered.of(block.origin()).printed();
  }

  private Void prose(String mark, List<Inline> inlines) {
    lines.prose(mark, words(inlines));
    return null;
  }

  @Override
  public Void heading(Heading heading) {
    char rule = heading.level() == 0 ? '=' : heading.level() == 1 ? '-' : '.';
    lines.heading(words(heading.inlines()), rule);
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return prose(paragraph.role() == Paragraph.Role.QUOTE ? "    " : "", paragraph.inlines());
  }

  @Override
  public Void clause(Clause clause) {
    lines.heading(number(clause) + " " + words(clause.heading()), '-');
    return all(clause.body());
  }

  @Override
  public Void subClause(SubClause subClause) {
    prose(number(subClause) + " ", subClause.inlines());
    return all(subClause.limbs());
  }

  @Override
  public Void shortTerm(ShortTerm term) {
    return prose(number(term) + " ", term.run());
  }

  @Override
  public Void limb(Limb limb) {
    prose("    ".repeat(limb.depth()) + number(limb) + " ", limb.inlines());
    return all(limb.limbs());
  }

  @Override
  public Void bullet(Bullet bullet) {
    return prose("  ".repeat(bullet.depth() - 1) + "- ", bullet.inlines());
  }

  @Override
  public Void definition(Definition definition) {
    return prose("    ", definition.inlines());
  }

  @Override
  public Void table(Table table) {
    caption(table.caption());
    for (List<Table.Cell> row : table.rows()) {
      lines.gap();
      for (int i = 0; i < row.size(); i++) {
        lines.line(named(table, table.header().get(i).inlines(), row.get(i).inlines()));
      }
    }
    return null;
  }

  /**
   * A name and its value, with the colon of the language: a full one, without a blank, in Chinese.
   */
  private static String named(Block block, List<Inline> name, List<Inline> value) {
    return words(name) + colon(block) + words(value);
  }

  private static String colon(Block block) {
    return Grammar.of(block.origin().language()).colon();
  }

  private void caption(List<Inline> caption) {
    if (!caption.isEmpty()) {
      lines.heading(words(caption), '.');
    }
  }

  @Override
  public Void definitionList(DefinitionList list) {
    lines.gap();
    list.entries().forEach(e -> lines.line(named(list, e.name(), e.words())));
    return null;
  }

  /** The entry stands on a line of its own, so that it can be taken whole. */
  @Override
  public Void fieldSheet(FieldSheet sheet) {
    caption(sheet.caption());
    for (FieldSheet.Field field : sheet.fields()) {
      lines.gap().line(words(field.name()));
      if (!field.entry().isEmpty()) {
        lines.line("    " + words(field.entry()));
      }
      if (!field.remark().isEmpty()) {
        lines.line("    [" + words(field.remark()) + "]");
      }
    }
    return null;
  }

  @Override
  public Void signatureBlock(SignatureBlock block) {
    for (SignatureBlock.Signatory signatory : block.signatories()) {
      lines.gap().line(words(signatory.heading())).line("");
      if (block.initials()) {
        lines.line(
            signatory.lines().stream()
                .map(line -> line.label() + " " + "_".repeat(16))
                .collect(Collectors.joining("   ")));
        continue;
      }
      for (SignatureBlock.Line line : signatory.lines()) {
        if (line.isRoom()) {
          continue;
        }
        String filled = line.filled().isEmpty() ? "_".repeat(30) : words(line.filled());
        lines.line(line.label() + " " + filled);
      }
    }
    return null;
  }

  @Override
  public Void exhibitList(ExhibitList list) {
    caption(list.caption());
    for (ExhibitList.Exhibit exhibit : list.exhibits()) {
      lines.gap().line(exhibit.number());
      for (int i = 0; i < exhibit.cells().size(); i++) {
        String name = list.headers().get(i + 1);
        lines.line("    " + name + colon(list) + words(exhibit.cells().get(i).inlines()));
      }
    }
    return null;
  }

  @Override
  public Void figure(Figure figure) {
    lines.prose("", figure.alternative());
    return figure.caption().isEmpty() ? null : prose("", figure.caption());
  }

  @Override
  public Void draftingNote(DraftingNote note) {
    return prose("    | ", note.inlines());
  }

  @Override
  public Void schedule(Schedule schedule) {
    lines.gap().heading(number(schedule) + "  " + words(schedule.heading()), '=');
    return all(schedule.body());
  }

  @Override
  public Void bilingual(Bilingual bilingual) {
    for (Bilingual.Pair pair : bilingual.pairs()) {
      pair.left().accept(this);
      pair.right().accept(this);
    }
    return null;
  }
}
