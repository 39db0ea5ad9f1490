package org.bonafide.golden;

import java.util.List;
import java.util.stream.Collectors;
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

/** A numbered instrument as text that a person can read and a diff can compare. */
final class TreeDump implements Block.Reader<Void> {

  private final Numbered numbered;
  private final StringBuilder out = new StringBuilder();
  private String indent = "";

  private TreeDump(Numbered numbered) {
    this.numbered = numbered;
  }

  static String of(Numbered numbered) {
    TreeDump dump = new TreeDump(numbered);
    var instrument = numbered.instrument();
    dump.line("instrument " + instrument.name() + " " + instrument.paper());
    dump.line("languages " + instrument.languages());
    dump.line("header " + instrument.runningHeader());
    dump.line("properties " + instrument.properties());
    instrument.blocks().forEach(block -> block.accept(dump));
    return dump.out.toString();
  }

  private Void line(String text) {
    out.append(indent).append(text).append('\n');
    return null;
  }

  private void within(List<? extends Block> blocks) {
    String before = indent;
    indent += "  ";
    blocks.forEach(block -> block.accept(this));
    indent = before;
  }

  private void lines(List<String> lines) {
    lines.forEach(text -> line("  " + text));
  }

  private Void block(String kind, BlockMark origin, String text) {
    String language = origin.language().toLanguageTag();
    String anchor =
        origin.anchor().isEmpty() || origin.anchor().startsWith("_") ? "" : " #" + origin.anchor();
    String fields = origin.source().fields().isEmpty() ? "" : "  <" + join(origin) + ">";
    return line(kind + " " + language + anchor + ": " + text + fields);
  }

  private static String join(BlockMark origin) {
    return String.join(" ", origin.source().fields());
  }

  private String number(BlockMark origin) {
    return numbered.of(origin).printed() + " ";
  }

  static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(inline -> inline.accept(InlineDump.ONE))
        .collect(Collectors.joining());
  }

  @Override
  public Void heading(Heading heading) {
    return block("heading" + heading.level(), heading.origin(), words(heading.inlines()));
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    return block(
        paragraph.role().name().toLowerCase(java.util.Locale.ROOT),
        paragraph.origin(),
        words(paragraph.inlines()));
  }

  @Override
  public Void clause(Clause clause) {
    block("clause", clause.origin(), number(clause.origin()) + words(clause.heading()));
    within(clause.body());
    return null;
  }

  @Override
  public Void subClause(SubClause sub) {
    block("sub-clause", sub.origin(), number(sub.origin()) + words(sub.inlines()));
    within(sub.limbs());
    return null;
  }

  @Override
  public Void shortTerm(ShortTerm term) {
    block("term", term.origin(), number(term.origin()) + words(term.heading()));
    within(term.sentences());
    return null;
  }

  @Override
  public Void limb(Limb limb) {
    block("limb", limb.origin(), number(limb.origin()) + words(limb.inlines()));
    within(limb.limbs());
    return null;
  }

  @Override
  public Void bullet(Bullet bullet) {
    return block("bullet" + bullet.depth(), bullet.origin(), words(bullet.inlines()));
  }

  @Override
  public Void definition(Definition definition) {
    return block("definition", definition.origin(), words(definition.inlines()));
  }

  @Override
  public Void table(Table table) {
    block("table " + table.shares(), table.origin(), words(table.caption()));
    lines(List.of("| " + cells(table.header())));
    lines(table.rows().stream().map(row -> "- " + cells(row)).toList());
    return null;
  }

  private static String cells(List<Table.Cell> cells) {
    return cells.stream().map(cell -> words(cell.inlines())).collect(Collectors.joining(" | "));
  }

  @Override
  public Void definitionList(DefinitionList list) {
    block("definition-list", list.origin(), "");
    lines(list.entries().stream().map(e -> words(e.name()) + ": " + words(e.words())).toList());
    return null;
  }

  @Override
  public Void fieldSheet(FieldSheet sheet) {
    block("field-sheet", sheet.origin(), words(sheet.caption()));
    lines(
        sheet.fields().stream()
            .map(f -> words(f.name()) + " = " + words(f.entry()) + " // " + words(f.remark()))
            .toList());
    return null;
  }

  @Override
  public Void signatureBlock(SignatureBlock block) {
    block("signatures", block.origin(), "");
    for (var signatory : block.signatories()) {
      line("  " + words(signatory.heading()));
      lines(
          signatory.lines().stream()
              .filter(l -> !l.isRoom())
              .map(l -> "  " + l.label() + ": " + words(l.filled()))
              .toList());
    }
    return null;
  }

  @Override
  public Void exhibitList(ExhibitList list) {
    block("exhibits " + list.shares(), list.origin(), words(list.caption()));
    lines(List.of("| " + String.join(" | ", list.headers())));
    lines(list.exhibits().stream().map(e -> e.number() + " | " + cells(e.cells())).toList());
    return null;
  }

  @Override
  public Void figure(Figure figure) {
    block("figure", figure.origin(), words(figure.caption()));
    lines(List.of("alt: " + figure.alternative()));
    lines(figure.drawing().shapes().stream().map(Object::toString).toList());
    return null;
  }

  @Override
  public Void draftingNote(DraftingNote note) {
    return block("note", note.origin(), words(note.inlines()));
  }

  @Override
  public Void schedule(Schedule schedule) {
    block("schedule", schedule.origin(), number(schedule.origin()) + words(schedule.heading()));
    within(schedule.body());
    return null;
  }

  @Override
  public Void bilingual(Bilingual bilingual) {
    line("bilingual");
    bilingual.pairs().forEach(pair -> within(List.of(pair.left(), pair.right())));
    return null;
  }
}
