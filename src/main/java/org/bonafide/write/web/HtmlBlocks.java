package org.bonafide.write.web;

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
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;
import org.bonafide.write.markup.Markup;

/** Writes blocks as sections, paragraphs, tables and figures, in reading order. */
record HtmlBlocks(Markup out, Numbered numbered) implements Block.Reader<Void> {

  Void all(List<? extends Block> blocks) {
    boolean list = false;
    for (Block block : blocks) {
      boolean bullet = block instanceof Bullet;
      if (bullet && !list) {
        out.open("ul").line();
      } else if (!bullet && list) {
        out.close().line();
      }
      list = bullet;
      block.accept(this);
    }
    if (list) {
      out.close().line();
    }
    return null;
  }

  private Markup start(String element, Block block, String style) {
    BlockMark origin = block.origin();
    return out.open(
        element,
        "id",
        HtmlInlines.id(origin.anchor(), origin.language()),
        "class",
        style,
        "lang",
        tag(origin.language()));
  }

  /** The language of a block, where it is not the page's. */
  private String tag(Locale language) {
    return language.equals(numbered.instrument().language()) ? "" : language.toLanguageTag();
  }

  private HtmlInlines inlines(Block block) {
    return new HtmlInlines(out, block.origin().language());
  }

  private Void block(String element, String style, Block block, List<Inline> words) {
    start(element, block, style);
    inlines(block).all(words);
    out.close().line();
    return null;
  }

  private Void numberedBlock(String element, String style, Block block, List<Inline> words) {
    start(element, block, style);
    out.open("span", "class", "number").text(numbered.of(block.origin()).printed()).close();
    out.text(" ");
    inlines(block).all(words);
    out.close().line();
    return null;
  }

  @Override
  public Void heading(Heading heading) {
    return block("h" + (heading.level() + 1), "", heading, heading.inlines());
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    String style = paragraph.role().name().toLowerCase(Locale.ROOT);
    return block("p", style, paragraph, paragraph.inlines());
  }

  @Override
  public Void clause(Clause clause) {
    out.open("section");
    numberedBlock("h2", "clause", clause, clause.heading());
    all(clause.body());
    out.close().line();
    return null;
  }

  @Override
  public Void subClause(SubClause subClause) {
    numberedBlock("p", "sub-clause", subClause, subClause.inlines());
    return all(subClause.limbs());
  }

  @Override
  public Void shortTerm(ShortTerm term) {
    return numberedBlock("p", "sub-clause", term, term.run());
  }

  @Override
  public Void limb(Limb limb) {
    numberedBlock("p", "limb depth-" + limb.depth(), limb, limb.inlines());
    return all(limb.limbs());
  }

  @Override
  public Void bullet(Bullet bullet) {
    return block("li", "depth-" + bullet.depth(), bullet, bullet.inlines());
  }

  @Override
  public Void definition(Definition definition) {
    return block("p", "definition", definition, definition.inlines());
  }

  @Override
  public Void table(Table table) {
    return new HtmlTables(out).table(table, tag(table.origin().language()));
  }

  @Override
  public Void definitionList(DefinitionList list) {
    return new HtmlTables(out).definitions(list, tag(list.origin().language()));
  }

  @Override
  public Void fieldSheet(FieldSheet sheet) {
    return new HtmlSheet(out, sheet).write(tag(sheet.origin().language()));
  }

  @Override
  public Void signatureBlock(SignatureBlock block) {
    return new HtmlTables(out).signatures(block, tag(block.origin().language()));
  }

  @Override
  public Void exhibitList(ExhibitList list) {
    return new HtmlTables(out).exhibits(list, tag(list.origin().language()));
  }

  @Override
  public Void figure(Figure figure) {
    start("figure", figure, "");
    new Svg(out).draw(figure);
    out.open("figcaption");
    inlines(figure).all(figure.caption());
    out.close().close().line();
    return null;
  }

  @Override
  public Void draftingNote(DraftingNote note) {
    return block("aside", "", note, note.inlines());
  }

  @Override
  public Void schedule(Schedule schedule) {
    out.open("section");
    numberedBlock("h2", "schedule", schedule, schedule.heading());
    all(schedule.body());
    out.close().line();
    return null;
  }

  @Override
  public Void bilingual(Bilingual bilingual) {
    out.open("div", "class", "bilingual").line();
    for (Bilingual.Pair pair : bilingual.pairs()) {
      out.open("div", "class", "side");
      all(List.of(pair.left()));
      out.close().open("div", "class", "side");
      all(List.of(pair.right()));
      out.close().line();
    }
    out.close().line();
    return null;
  }
}
