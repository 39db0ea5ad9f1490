package org.bonafide.write.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
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
import org.bonafide.instrument.Instrument;
import org.bonafide.instrument.KeptTogether;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;
import org.bonafide.write.markup.Markup;

/** Writes blocks: each kind in its style; numbers are counted by Word from the style's list. */
record Blocks(Writing writing, Frame frame) implements Block.Reader<Markup> {

  Markup all(List<? extends Block> blocks) {
    Frame under = frame;
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0 && blocks.get(i) instanceof DraftingNote) {
        continue; // it went with the block before it
      }
      if (blocks.get(i) instanceof Heading heading && heading.level() > 0) {
        under = frame.under(InlineText.of(heading.inlines()));
      }
      notesAfter(blocks, i);
      boolean keep =
          KeptTogether.withNext(blocks, i) || frame.keepNext() && KeptTogether.isLast(blocks, i);
      boolean last = KeptTogether.isLast(blocks, i);
      boolean beforePage = last ? frame.beforePage() : startsPage(blocks.get(next(blocks, i)));
      blocks.get(i).accept(in(under.keeping(keep).beforePage(beforePage)));
    }
    return writing.out();
  }

  private static int next(List<? extends Block> blocks, int at) {
    int next = at + 1;
    while (blocks.get(next) instanceof DraftingNote) {
      next++;
    }
    return next;
  }

  private boolean startsPage(Block block) {
    Instrument instrument = writing.numbered().instrument();
    return block instanceof Schedule schedule && instrument.startsPage(schedule)
        || block instanceof Heading heading && instrument.startsPage(heading)
        || block instanceof Bilingual rows && startsPage(rows.pairs().get(0).left());
  }

  private void notesAfter(List<? extends Block> blocks, int at) {
    for (int i = at + 1; i < blocks.size() && blocks.get(i) instanceof DraftingNote note; i++) {
      writing.comments().add(note);
    }
  }

  @Override
  public Markup heading(Heading heading) {
    WordStyle style =
        switch (heading.level()) {
          case 0 -> WordStyle.TITLE;
          case 1 -> WordStyle.HEADING1;
          default -> WordStyle.HEADING2;
        };
    ParagraphLook look = look(style, heading.origin().language());
    boolean breaks = !frame.inCell() && writing.numbered().instrument().startsPage(heading);
    return new Paragraphs(writing).write(breaks ? look.onNewPage() : look, heading.inlines());
  }

  @Override
  public Markup paragraph(Paragraph paragraph) {
    WordStyle style =
        switch (paragraph.role()) {
          case BODY -> frame.inClause() ? WordStyle.CLAUSE_TEXT : WordStyle.BODY;
          case SUBTITLE -> WordStyle.SUBTITLE;
          case QUOTE -> WordStyle.QUOTE;
          case SMALL -> WordStyle.SMALL;
        };
    ParagraphLook look = look(style, paragraph.origin().language());
    boolean running = style == WordStyle.BODY && !frame.inCell();
    return new Paragraphs(writing)
        .write(running ? look.indentedFirst() : look, paragraph.inlines());
  }

  @Override
  public Markup clause(Clause clause) {
    List<Block> body = new ArrayList<>(clause.body());
    while (!body.isEmpty() && body.get(0) instanceof DraftingNote note) {
      writing.comments().add(note);
      body.remove(0);
    }
    numbered(WordStyle.CLAUSE, clause.origin(), clause.heading(), true);
    return in(frame.clause().under(InlineText.of(clause.heading()))).all(body);
  }

  @Override
  public Markup subClause(SubClause subClause) {
    boolean keep = !subClause.limbs().isEmpty();
    numbered(WordStyle.SUB_CLAUSE, subClause.origin(), subClause.inlines(), keep);
    return all(subClause.limbs());
  }

  @Override
  public Markup shortTerm(ShortTerm term) {
    numbered(WordStyle.TERM, term.origin(), term.run(), false);
    return writing.out();
  }

  @Override
  public Markup limb(Limb limb) {
    WordStyle style = limb.depth() == 1 ? WordStyle.LIMB : WordStyle.LIMB2;
    numbered(style, limb.origin(), limb.inlines(), !limb.limbs().isEmpty());
    return all(limb.limbs());
  }

  @Override
  public Markup bullet(Bullet bullet) {
    WordStyle style = bullet.depth() == 1 ? WordStyle.BULLET : WordStyle.BULLET2;
    return plain(style, bullet.origin(), bullet.inlines());
  }

  @Override
  public Markup definition(Definition definition) {
    return plain(WordStyle.DEFINITION, definition.origin(), definition.inlines());
  }

  @Override
  public Markup table(Table table) {
    return tables().table(table);
  }

  @Override
  public Markup definitionList(DefinitionList list) {
    return list.entries().isEmpty() ? empty() : tables().definitionList(list);
  }

  @Override
  public Markup fieldSheet(FieldSheet sheet) {
    return tables().fieldSheet(sheet);
  }

  @Override
  public Markup signatureBlock(SignatureBlock block) {
    return block.signatories().isEmpty()
        ? empty()
        : new DocxSignatures(writing, frame).write(block);
  }

  @Override
  public Markup exhibitList(ExhibitList list) {
    return tables().exhibits(list);
  }

  @Override
  public Markup figure(Figure figure) {
    return new Figures(writing, frame).write(figure);
  }

  @Override
  public Markup draftingNote(DraftingNote note) {
    writing.comments().add(note);
    return writing.out();
  }

  @Override
  public Markup schedule(Schedule schedule) {
    BlockMark origin = schedule.origin();
    // In a cell the row starts the page; break and cell together would leave a page empty.
    WordStyle style = schedule.annex() ? WordStyle.ANNEX : WordStyle.SCHEDULE;
    ParagraphLook plain = look(style, origin.language());
    boolean breaks = !frame.inCell() && writing.numbered().instrument().startsPage(schedule);
    ParagraphLook look = breaks ? plain.onNewPage() : plain;
    new Paragraphs(writing).marked(look, origin.key(), schedule.heading(), true);
    return in(frame.outside().under(InlineText.of(schedule.heading()))).all(schedule.body());
  }

  @Override
  public Markup bilingual(Bilingual bilingual) {
    return new Rows(writing, frame).write(bilingual);
  }

  private Markup plain(WordStyle style, BlockMark origin, List<Inline> inlines) {
    return new Paragraphs(writing).write(look(style, origin.language()), inlines);
  }

  private void numbered(WordStyle style, BlockMark origin, List<Inline> inlines, boolean keep) {
    ParagraphLook look = look(style, origin.language()).keptWithNext(keep);
    new Paragraphs(writing).marked(look, origin.key(), inlines);
  }

  private ParagraphLook look(WordStyle style, Locale language) {
    ParagraphLook look = ParagraphLook.of(style, language).keptWithNext(frame.keepNext());
    return frame.inCell() ? narrow().look(look) : look;
  }

  private Narrow narrow() {
    return new Narrow(writing.sheet());
  }

  /** Something must stand in a cell, and a paragraph is the least. */
  private Markup empty() {
    return frame.inCell() ? new Paragraphs(writing).spacer() : writing.out();
  }

  private Blocks in(Frame other) {
    return new Blocks(writing, other);
  }

  private Tables tables() {
    return new Tables(writing, frame);
  }
}
