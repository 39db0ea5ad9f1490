package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

/** Walks blocks and hands out their inlines: for the words of a text, and for its open points. */
final class WordsOf implements Block.Reader<Void> {

  private final Consumer<Inline> each;

  private WordsOf(Consumer<Inline> each) {
    this.each = each;
  }

  static String blocks(List<? extends Block> blocks) {
    StringBuilder text = new StringBuilder();
    WordsOf walk = new WordsOf(inline -> text.append(plain(inline)).append(' '));
    blocks.forEach(block -> block.accept(walk));
    return text.toString();
  }

  static String inlines(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> text.append(plain(inline)));
    return text.toString();
  }

  /** The open points of blocks, in order. */
  static List<Inline.OpenPoint> openPoints(List<? extends Block> blocks) {
    List<Inline.OpenPoint> points = new ArrayList<>();
    WordsOf walk = new WordsOf(inline -> points(inline, points));
    blocks.forEach(block -> block.accept(walk));
    return points;
  }

  private static void points(Inline inline, List<Inline.OpenPoint> points) {
    if (inline instanceof Inline.OpenPoint point) {
      points.add(point);
    }
    inside(inline).forEach(inner -> points(inner, points));
  }

  private static List<Inline> inside(Inline inline) {
    if (inline instanceof Inline.Strong s) {
      return s.inlines();
    }
    if (inline instanceof Inline.Emphasis e) {
      return e.inlines();
    }
    if (inline instanceof Inline.Link l) {
      return l.inlines();
    }
    return inline instanceof Inline.Foreign f ? f.inlines() : List.of();
  }

  private static String plain(Inline inline) {
    if (inline instanceof Inline.Words w) {
      return w.text();
    }
    if (inline instanceof Inline.DefinedTerm t) {
      return t.term();
    }
    if (inline instanceof Inline.OpenPoint p) {
      return p.shown();
    }
    return inlines(inside(inline));
  }

  private Void all(List<Inline> inlines) {
    inlines.forEach(each);
    return null;
  }

  private Void blocksIn(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private void cells(List<Table.Cell> cells) {
    cells.forEach(cell -> all(cell.inlines()));
  }

  @Override
  public Void heading(Heading b) {
    return all(b.inlines());
  }

  @Override
  public Void paragraph(Paragraph b) {
    return all(b.inlines());
  }

  @Override
  public Void clause(Clause b) {
    all(b.heading());
    return blocksIn(b.body());
  }

  @Override
  public Void subClause(SubClause b) {
    all(b.inlines());
    return blocksIn(b.limbs());
  }

  @Override
  public Void limb(Limb b) {
    all(b.inlines());
    return blocksIn(b.limbs());
  }

  @Override
  public Void bullet(Bullet b) {
    return all(b.inlines());
  }

  @Override
  public Void definition(Definition b) {
    return all(b.inlines());
  }

  @Override
  public Void table(Table b) {
    all(b.caption());
    cells(b.header());
    b.rows().forEach(this::cells);
    return null;
  }

  @Override
  public Void definitionList(DefinitionList b) {
    for (DefinitionList.Entry entry : b.entries()) {
      all(entry.name());
      all(entry.words());
    }
    return null;
  }

  @Override
  public Void fieldSheet(FieldSheet b) {
    all(b.caption());
    for (FieldSheet.Field field : b.fields()) {
      all(field.name());
      all(field.entry());
      all(field.remark());
    }
    return null;
  }

  @Override
  public Void signatureBlock(SignatureBlock b) {
    for (SignatureBlock.Signatory signatory : b.signatories()) {
      all(signatory.heading());
      signatory.lines().forEach(line -> all(line.filled()));
    }
    return null;
  }

  @Override
  public Void exhibitList(ExhibitList b) {
    all(b.caption());
    b.exhibits().forEach(exhibit -> cells(exhibit.cells()));
    return null;
  }

  @Override
  public Void figure(Figure b) {
    return all(b.caption());
  }

  @Override
  public Void draftingNote(DraftingNote b) {
    return all(b.inlines());
  }

  @Override
  public Void schedule(Schedule b) {
    all(b.heading());
    return blocksIn(b.body());
  }

  @Override
  public Void bilingual(Bilingual b) {
    for (Bilingual.Pair pair : b.pairs()) {
      pair.left().accept(this);
      pair.right().accept(this);
    }
    return null;
  }
}
