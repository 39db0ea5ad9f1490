package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.data.Grammar;
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
import org.bonafide.instrument.KeptTogether;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;
import org.bonafide.write.StyleSheet;
import org.bonafide.write.TextKind;
import org.bonafide.write.TextStyle;

/** Turns blocks into boxes of a width, each with its tag. */
final class Composer implements Block.Reader<Void> {

  /** Numbers of the short form, T12 at most, stand close. */
  private static final float TERM_INDENT = 24;

  private final Numbered numbered;
  private final StyleSheet sheet;
  private final Indents indents;
  private final ListTags tags;
  private final List<Box> boxes = new ArrayList<>();
  private final boolean close;
  private final boolean narrow;
  private float width;
  private boolean inClause;
  private int notes;

  /** Of a column as wide as the page. */
  Composer(Numbered numbered, Tag parent, float width) {
    this.numbered = numbered;
    this.width = width;
    this.narrow = false;
    this.sheet = StyleSheet.of(numbered.instrument());
    this.close = numbered.instrument().isShort();
    this.indents = new Indents(numbered.instrument(), narrow);
    this.tags = new ListTags(parent);
  }

  /** Of a column that is half a page: numbers stand closer. */
  private Composer(Composer page, Tag parent, float width) {
    this.numbered = page.numbered;
    this.width = width;
    this.narrow = true;
    this.sheet = page.sheet;
    this.close = page.close;
    this.indents = new Indents(numbered.instrument(), narrow);
    this.tags = new ListTags(parent);
  }

  /** The whole of a sheet with notes: schedules that have none take the room of the notes too. */
  List<Box> beside(Sheet sheet, List<Block> blocks) {
    for (NotedPart part : NotedPart.of(blocks)) {
      width = part.hasNotes() ? sheet.textWidth() : sheet.wholeWidth();
      add(new Box.Turn(!part.hasNotes()));
      compose(part.blocks());
    }
    return boxes;
  }

  List<Box> compose(List<? extends Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0 && blocks.get(i) instanceof DraftingNote) {
        continue; // it stands beside the block before it
      }
      int first = boxes.size();
      blocks.get(i).accept(this);
      notesAfter(blocks, i, first);
      if (KeptTogether.withNext(blocks, i)) {
        keepLast();
      }
    }
    return boxes;
  }

  /** Notes stand beside the first lines of the block that they follow. */
  private void notesAfter(List<? extends Block> blocks, int at, int first) {
    int to = Math.min(first + 1, boxes.size());
    for (int i = at + 1; i < blocks.size() && blocks.get(i) instanceof DraftingNote note; i++) {
      boxes.add(to++, margin(note, first < boxes.size() ? home(boxes.get(first)) : tags.outside()));
    }
  }

  /** What stands last stays with what follows, and so do the gap and the notes behind it. */
  private void keepLast() {
    for (int i = boxes.size() - 1; i >= 0; i--) {
      Box box = boxes.get(i);
      boxes.set(i, box.keeping());
      if (!(box instanceof Box.Gap) && box.height() != 0) {
        return;
      }
    }
  }

  private ParagraphInMaking words(BlockMark origin, List<Inline> inlines, TextStyle look) {
    return new ParagraphInMaking(inlines, look, origin.language(), width);
  }

  /** Of the space below a paragraph and that above the next the greater one counts, as in Word. */
  private Void add(Box box) {
    Box above = null;
    for (int i = boxes.size() - 1; i >= 0 && above == null; i--) {
      above = boxes.get(i) instanceof Box.Margin ? null : boxes.get(i);
    }
    boolean both = box instanceof Box.Text && above instanceof Box.Text;
    boxes.add(both ? ((Box.Text) box).below((Box.Text) above) : box);
    return null;
  }

  private String plain(List<Inline> inlines, Locale language) {
    StringBuilder all = new StringBuilder();
    Spans.of(inlines, false, false, language).forEach(span -> all.append(span.text()));
    return all.toString();
  }

  private Optional<Box.Mark> mark(BlockMark origin, String title, int depth) {
    return Optional.of(new Box.Mark(origin.anchor().isEmpty() ? "" : origin.key(), title, depth));
  }

  @Override
  public Void heading(Heading b) {
    if (numbered.instrument().startsPage(b)) {
      add(new Box.NewPage());
    }
    TextKind kind =
        switch (b.level()) {
          case 0 -> TextKind.TITLE;
          case 1 -> TextKind.HEADING1;
          default -> TextKind.HEADING2;
        };
    Tag tag = tags.outside().child("H" + (b.level() + 1), b.origin().language());
    String title = plain(b.inlines(), b.origin().language());
    return add(
        words(b.origin(), b.inlines(), look(kind))
            .marked(mark(b.origin(), title, Math.max(1, b.level())))
            .box(tag, 0));
  }

  @Override
  public Void paragraph(Paragraph b) {
    TextStyle look =
        switch (b.role()) {
          case SUBTITLE -> look(TextKind.SUBTITLE);
          case SMALL -> look(TextKind.SMALL);
          case QUOTE -> look(TextKind.QUOTE);
          case BODY -> look(TextKind.BODY);
        };
    Box.Edge edge = b.role() == Paragraph.Role.QUOTE ? Box.Edge.FRAMED : Box.Edge.NONE;
    Tag tag = tags.outside().child("P", b.origin().language());
    return add(
        words(b.origin(), b.inlines(), look).edged(edge).indented(isIndented(b)).box(tag, 0));
  }

  private boolean isIndented(Paragraph b) {
    return b.role() == Paragraph.Role.BODY && !narrow && !inClause && !close;
  }

  @Override
  public Void clause(Clause b) {
    Locale language = b.origin().language();
    String number = numbered.of(b.origin()).printed();
    Tag tag = tags.outside().child("H2", language);
    String title = number + " " + plain(b.heading(), language);
    add(
        words(b.origin(), b.heading(), look(TextKind.CLAUSE))
            .marked(mark(b.origin(), title, 1))
            .numbered(number, indents.words(language, 0), tag.child("Span"))
            .box(tag, indents.words(language, 0)));
    inClause = true;
    compose(b.body());
    inClause = false;
    return null;
  }

  @Override
  public Void subClause(SubClause b) {
    TextStyle look = kept(TextKind.BODY, b.limbs());
    numbered(b.origin(), b.inlines(), look, 0);
    compose(b.limbs());
    return null;
  }

  @Override
  public Void shortTerm(ShortTerm b) {
    String number = numbered.of(b.origin()).printed();
    boolean wide = Grammar.of(b.origin().language()).wide();
    TextStyle look = look(wide ? TextKind.TERM_WIDE : TextKind.TERM);
    return item(b.origin(), b.run(), look, 0, number, TERM_INDENT, TERM_INDENT);
  }

  @Override
  public Void limb(Limb b) {
    TextStyle look = kept(TextKind.LIMB, b.limbs());
    numbered(b.origin(), b.inlines(), look, b.depth());
    compose(b.limbs());
    return null;
  }

  @Override
  public Void bullet(Bullet b) {
    float x = indents.bullet(b.depth());
    TextStyle look = look(TextKind.BULLET);
    return item(b.origin(), b.inlines(), look, b.depth(), "•", x, indents.bulletHanging());
  }

  private Void numbered(BlockMark origin, List<Inline> inlines, TextStyle look, int depth) {
    float x = indents.words(origin.language(), depth);
    float hanging = indents.hanging(origin.language(), depth);
    return item(origin, inlines, look, depth, numbered.of(origin).printed(), x, hanging);
  }

  private Void item(
      BlockMark origin,
      List<Inline> inlines,
      TextStyle look,
      int depth,
      String number,
      float x,
      float hanging) {
    Tag item = tags.item(depth, origin.language());
    Tag label = item.child("Lbl");
    Tag body = tags.body(item);
    ParagraphInMaking words = words(origin, inlines, look).marked(mark(origin, "", 0));
    return add(words.numbered(number, x, hanging, label).box(body.child("P"), x));
  }

  @Override
  public Void definition(Definition b) {
    Tag tag = tags.outside().child("P", b.origin().language());
    return add(
        words(b.origin(), b.inlines(), look(TextKind.BODY))
            .box(tag, indents.words(b.origin().language(), 0)));
  }

  @Override
  public Void draftingNote(DraftingNote b) {
    return add(margin(b, tags.outside()));
  }

  /** A note on an item of a list is read with the item, before what stands under it. */
  private Tag home(Box anchor) {
    return anchor instanceof Box.Text text && text.label().isPresent() && !text.look().bold()
        ? text.tag().parent
        : tags.outside();
  }

  private Box margin(DraftingNote note, Tag home) {
    Locale language = note.origin().language();
    notes++;
    Tag tag = home.child("Note", language).named("note-" + notes);
    return new Box.Margin(
        new ParagraphInMaking(note.inlines(), look(TextKind.NOTE), language, Sheet.NOTE)
            .box(tag.child("P"), 0));
  }

  @Override
  public Void table(Table b) {
    return grid(grids(b.origin().language()).table(b));
  }

  @Override
  public Void definitionList(DefinitionList b) {
    return grid(grids(b.origin().language()).definitions(b));
  }

  @Override
  public Void fieldSheet(FieldSheet b) {
    return grid(grids(b.origin().language()).fields(b));
  }

  @Override
  public Void exhibitList(ExhibitList b) {
    return grid(grids(b.origin().language()).exhibits(b));
  }

  @Override
  public Void figure(Figure b) {
    boolean captioned = !b.caption().isEmpty();
    Tag parent = tags.outside();
    Tag home = captioned ? parent.child("Div", b.origin().language()) : parent;
    boxes.add(
        new Box.Figure(
            b.drawing(),
            b.drawing().scaleFor(width),
            b.alternative(),
            home.child("Figure", b.origin().language()),
            captioned ? 2 : 8,
            captioned));
    return captioned
        ? add(
            words(b.origin(), b.caption(), look(TextKind.SMALL).spaced(2, 10))
                .box(home.child("Caption"), 0))
        : null;
  }

  private TextStyle look(TextKind kind) {
    return sheet.text(kind);
  }

  private TextStyle kept(TextKind kind, List<Limb> limbs) {
    return limbs.isEmpty() ? look(kind) : look(kind).keeping();
  }

  private Grids grids(Locale language) {
    return new Grids(tags.outside(), width, language, sheet);
  }

  private Void grid(List<Box> rows) {
    rows.forEach(this::add);
    return add(new Box.Gap(sheet.cells().after()));
  }

  @Override
  public Void signatureBlock(SignatureBlock b) {
    return grid(List.of(new PdfSignatures(tags.outside(), width, sheet, close).compose(b)));
  }

  @Override
  public Void schedule(Schedule b) {
    Locale language = b.origin().language();
    String number = numbered.of(b.origin()).printed();
    Tag tag = tags.outside().child("H2", language);
    if (numbered.instrument().startsPage(b)) {
      add(new Box.NewPage());
    }
    List<Inline> whole = new ArrayList<>(List.of(new Inline.Words(number)));
    if (!b.heading().isEmpty()) {
      whole.add(new Inline.LineBreak());
      whole.addAll(b.heading());
    }
    String title = number + Grammar.of(language).numberGap() + plain(b.heading(), language);
    ParagraphInMaking heading = words(b.origin(), whole, look(TextKind.SCHEDULE));
    add(heading.marked(mark(b.origin(), title, 1)).box(tag, 0));
    compose(b.body());
    return null;
  }

  @Override
  public Void bilingual(Bilingual b) {
    Tag parent = tags.outside();
    float half = (width - 18) / 2;
    List<Block> leading = b.pairs().stream().map(Bilingual.Pair::left).toList();
    for (int i = 0; i < leading.size(); i++) {
      Bilingual.Pair pair = b.pairs().get(i);
      if (pair.left() instanceof DraftingNote left && pair.right() instanceof DraftingNote right) {
        add(margin(left, tags.outside()));
        add(margin(right, tags.outside()));
        continue;
      }
      if (pair.left() instanceof Schedule schedule && numbered.instrument().startsPage(schedule)) {
        add(new Box.NewPage());
      }
      Tag row = parent.child("Div");
      Box.Cell left = side(pair.left(), row, 0, half);
      Box.Cell right = side(pair.right(), row, half + 18, half);
      boolean keep =
          left.boxes().stream().anyMatch(Box::keepNext) || KeptTogether.withNext(leading, i);
      add(Box.Row.plain(List.of(left, right), keep).below(Math.max(above(left), above(right))));
    }
    return add(new Box.Gap(sheet.cells().after()));
  }

  /** The space above a row: from the words of the row before it a paragraph keeps some already. */
  private float above(Box.Cell cell) {
    return cell.boxes().stream()
        .filter(Box.Text.class::isInstance)
        .map(first -> ((Box.Text) first).look().below(look(TextKind.BODY)).before())
        .findFirst()
        .orElse(0f);
  }

  private Box.Cell side(Block block, Tag row, float x, float half) {
    Tag cell = row.child("Div", block.origin().language());
    List<Box> inside = new Composer(this, cell, half).compose(List.of(block));
    return new Box.Cell(x, half, 0, inside);
  }
}
