package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.bonafide.instrument.Origin;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SignatureBlock;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/**
 * Lays a tree out as passages, in the order of the document. Drafting notes are left out: they are
 * not part of what is signed.
 */
final class Passages implements Block.Reader<Void> {

  private final Numbered numbered;
  private final Map<Locale, Around> around = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Text.Row> rows = new ArrayList<>();

  /** What stands around the next passage of one language. */
  private static final class Around {
    private String container = "";
    private boolean clause;
    private String number = "";
    private String sub = "";
    private String limb = "";
  }

  private Passages(Numbered numbered) {
    this.numbered = numbered;
  }

  static Passages of(Numbered numbered) {
    Passages reader = new Passages(numbered);
    reader.all(numbered.instrument().blocks());
    return reader;
  }

  List<Passage> inOrder() {
    return passages;
  }

  /** The passages that stand side by side in two languages. */
  List<Text.Row> rows() {
    return rows;
  }

  private void all(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private Around at(Origin origin) {
    return around.computeIfAbsent(origin.language(), language -> new Around());
  }

  private Void add(
      Passage.Kind kind, Origin origin, String cited, String lead, List<Inline> words) {
    if (!words.isEmpty()) {
      String plain = InlineText.withGaps(words, Passage.GAP_WORD);
      passages.add(new Passage(kind, origin, at(origin).container, cited, lead, plain, words));
    }
    return null;
  }

  private Void other(Origin origin, List<Inline> words) {
    return add(Passage.Kind.OTHER, origin, at(origin).number, "", words);
  }

  private void cells(Origin origin, List<Table.Cell> cells) {
    cells.forEach(cell -> other(origin, cell.inlines()));
  }

  /** In rows of two languages a clause stands without its body, which follows in other rows. */
  private Void container(Origin origin, boolean clause, List<Inline> heading, List<Block> body) {
    Around now = at(origin);
    now.container = origin.anchor();
    now.clause = clause;
    now.number = numbered.of(origin).cited();
    add(Passage.Kind.HEADING, origin, now.number, "", heading);
    all(body);
    if (!body.isEmpty()) {
      around.remove(origin.language());
    }
    return null;
  }

  /** Prose never stands in a clause: where it begins, the clauses are over. */
  private void prose(Origin origin) {
    if (at(origin).clause) {
      around.remove(origin.language());
    }
  }

  @Override
  public Void clause(Clause b) {
    return container(b.origin(), true, b.heading(), b.body());
  }

  @Override
  public Void schedule(Schedule b) {
    return container(b.origin(), false, b.heading(), b.body());
  }

  @Override
  public Void subClause(SubClause b) {
    at(b.origin()).sub = InlineText.withGaps(b.inlines(), Passage.GAP_WORD);
    at(b.origin()).limb = "";
    add(Passage.Kind.SUB_CLAUSE, b.origin(), numbered.of(b.origin()).cited(), "", b.inlines());
    all(b.limbs());
    return null;
  }

  @Override
  public Void limb(Limb b) {
    Around now = at(b.origin());
    String lead = b.depth() == 1 ? now.sub : now.sub + " " + now.limb;
    if (b.depth() == 1) {
      now.limb = InlineText.withGaps(b.inlines(), Passage.GAP_WORD);
    }
    Passage.Kind kind = b.depth() == 1 ? Passage.Kind.LIMB : Passage.Kind.INNER_LIMB;
    add(kind, b.origin(), numbered.of(b.origin()).cited(), lead, b.inlines());
    all(b.limbs());
    return null;
  }

  @Override
  public Void definition(Definition b) {
    return add(Passage.Kind.DEFINITION, b.origin(), at(b.origin()).number, "", b.inlines());
  }

  @Override
  public Void heading(Heading b) {
    prose(b.origin());
    return add(Passage.Kind.HEADING, b.origin(), at(b.origin()).number, "", b.inlines());
  }

  @Override
  public Void paragraph(Paragraph b) {
    prose(b.origin());
    return other(b.origin(), b.inlines());
  }

  @Override
  public Void bullet(Bullet b) {
    prose(b.origin());
    return other(b.origin(), b.inlines());
  }

  @Override
  public Void table(Table b) {
    other(b.origin(), b.caption());
    cells(b.origin(), b.header());
    b.rows().forEach(row -> cells(b.origin(), row));
    return null;
  }

  @Override
  public Void definitionList(DefinitionList b) {
    for (DefinitionList.Entry entry : b.entries()) {
      other(b.origin(), entry.name());
      other(b.origin(), entry.words());
    }
    return null;
  }

  @Override
  public Void fieldSheet(FieldSheet b) {
    other(b.origin(), b.caption());
    for (FieldSheet.Field field : b.fields()) {
      other(b.origin(), field.name());
      other(b.origin(), field.entry());
      other(b.origin(), field.remark());
    }
    return null;
  }

  @Override
  public Void signatureBlock(SignatureBlock b) {
    for (SignatureBlock.Signatory signatory : b.signatories()) {
      other(b.origin(), signatory.heading());
      signatory.lines().forEach(line -> other(b.origin(), line.filled()));
    }
    return null;
  }

  @Override
  public Void exhibitList(ExhibitList b) {
    other(b.origin(), b.caption());
    b.exhibits().forEach(exhibit -> cells(b.origin(), exhibit.cells()));
    return null;
  }

  @Override
  public Void figure(Figure b) {
    other(b.origin(), b.caption());
    return null;
  }

  @Override
  public Void draftingNote(DraftingNote b) {
    return null;
  }

  @Override
  public Void bilingual(Bilingual b) {
    for (Bilingual.Pair pair : b.pairs()) {
      int before = passages.size();
      pair.left().accept(this);
      pair.right().accept(this);
      if (passages.size() == before + 2) {
        rows.add(new Text.Row(passages.get(before), passages.get(before + 1)));
      }
    }
    return null;
  }
}
