package org.bonafide.instrument.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.ShortTerm;
import org.bonafide.instrument.SubClause;

/**
 * Lays a tree out as passages, in the order of the document. Drafting notes are left out: they are
 * not part of what is signed.
 */
final class Passages {

  private final Numbered numbered;
  private final Map<Locale, Around> around = new HashMap<>();
  private final List<LintedPassage> passages = new ArrayList<>();
  private final List<Text.Row> rows = new ArrayList<>();

  /** The passages of the short term above, until the one in the other language is read. */
  private List<LintedPassage> above = List.of();

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

  List<LintedPassage> inOrder() {
    return passages;
  }

  /** The passages that stand side by side in two languages. */
  List<Text.Row> rows() {
    return rows;
  }

  private void all(List<? extends Block> blocks) {
    blocks.forEach(this::read);
  }

  private void read(Block block) {
    if (block instanceof Clause clause) {
      container(clause, true, clause.heading());
    } else if (block instanceof Schedule schedule) {
      container(schedule, false, schedule.heading());
    } else if (block instanceof SubClause sub) {
      subClause(sub);
    } else if (block instanceof Limb limb) {
      limb(limb);
    } else if (block instanceof ShortTerm term) {
      shortTerm(term);
    } else if (block instanceof Bilingual rowsOfTwo) {
      rowsOfTwo.pairs().forEach(this::pair);
    } else if (!(block instanceof DraftingNote)) {
      if (block instanceof Heading || block instanceof Paragraph || block instanceof Bullet) {
        prose(block.origin());
      }
      LintedPassage.Kind kind = kind(block);
      String cited = at(block.origin()).number;
      block.words().forEach(run -> add(kind, block.origin(), cited, "", run));
      all(block.children());
    }
  }

  private static LintedPassage.Kind kind(Block block) {
    if (block instanceof Definition) {
      return LintedPassage.Kind.DEFINITION;
    }
    return block instanceof Heading ? LintedPassage.Kind.HEADING : LintedPassage.Kind.OTHER;
  }

  private Around at(BlockMark origin) {
    return around.computeIfAbsent(origin.language(), language -> new Around());
  }

  private void add(
      LintedPassage.Kind kind, BlockMark origin, String cited, String lead, List<Inline> words) {
    if (!words.isEmpty()) {
      String plain = InlineText.withGaps(words, LintedPassage.GAP_WORD);
      passages.add(
          new LintedPassage(kind, origin, at(origin).container, cited, lead, plain, words));
    }
  }

  /** In rows of two languages a clause stands without its body, which follows in other rows. */
  private void container(Block block, boolean clause, List<Inline> heading) {
    BlockMark origin = block.origin();
    Around now = at(origin);
    now.container = origin.anchor();
    now.clause = clause;
    now.number = numbered.of(origin).cited();
    add(LintedPassage.Kind.HEADING, origin, now.number, "", heading);
    all(block.children());
    if (!block.children().isEmpty()) {
      around.remove(origin.language());
    }
  }

  /** Prose never stands in a clause: where it begins, the clauses are over. */
  private void prose(BlockMark origin) {
    if (at(origin).clause) {
      around.remove(origin.language());
    }
  }

  private void subClause(SubClause b) {
    at(b.origin()).sub = InlineText.withGaps(b.inlines(), LintedPassage.GAP_WORD);
    at(b.origin()).limb = "";
    add(
        LintedPassage.Kind.SUB_CLAUSE,
        b.origin(),
        numbered.of(b.origin()).cited(),
        "",
        b.inlines());
    all(b.limbs());
  }

  /** In two languages a term stands under the one that says the same, sentence under sentence. */
  private void shortTerm(ShortTerm term) {
    String number = numbered.of(term.origin()).cited();
    at(term.origin()).container = term.origin().anchor();
    int from = passages.size();
    add(LintedPassage.Kind.HEADING, term.origin(), number, "", term.heading());
    for (Block sentence : term.sentences()) {
      boolean defines = sentence instanceof Definition;
      LintedPassage.Kind kind =
          defines ? LintedPassage.Kind.DEFINITION : LintedPassage.Kind.SUB_CLAUSE;
      sentence.words().forEach(run -> add(kind, sentence.origin(), number, "", run));
    }
    around.remove(term.origin().language());
    List<LintedPassage> own = List.copyOf(passages.subList(from, passages.size()));
    if (own.size() == above.size() && !language(own).equals(language(above))) {
      for (int i = 0; i < own.size(); i++) {
        rows.add(new Text.Row(above.get(i), own.get(i)));
      }
      above = List.of();
    } else {
      above = own;
    }
  }

  private static Locale language(List<LintedPassage> passages) {
    return passages.get(0).origin().language();
  }

  private void limb(Limb b) {
    Around now = at(b.origin());
    String lead = b.depth() == 1 ? now.sub : now.sub + " " + now.limb;
    if (b.depth() == 1) {
      now.limb = InlineText.withGaps(b.inlines(), LintedPassage.GAP_WORD);
    }
    LintedPassage.Kind kind =
        b.depth() == 1 ? LintedPassage.Kind.LIMB : LintedPassage.Kind.INNER_LIMB;
    add(kind, b.origin(), numbered.of(b.origin()).cited(), lead, b.inlines());
    all(b.limbs());
  }

  private void pair(Bilingual.Pair pair) {
    int before = passages.size();
    read(pair.left());
    read(pair.right());
    if (passages.size() == before + 2) {
      rows.add(new Text.Row(passages.get(before), passages.get(before + 1)));
    }
  }
}
