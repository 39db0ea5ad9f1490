package org.bonafide.word.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Bullet;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Definition;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Limb;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/**
 * The clauses of an instrument as the paragraphs of a section: a clause one level under it, its
 * sub-clauses and definitions one deeper. Title, parties, signatures and small print stay out: the
 * host has its own.
 */
final class JoinItems {

  private final boolean headed;
  private final Set<String> known;
  private final List<JoinItem> items = new ArrayList<>();

  private JoinItems(boolean headed, Set<String> known) {
    this.headed = headed;
    this.known = known;
  }

  /**
   * The items.
   *
   * @param headed whether a clause of the host is a heading with its text in other paragraphs
   * @param known terms that the host defines, so that ours are left out
   */
  static List<JoinItem> of(List<Block> blocks, boolean headed, Set<String> known) {
    JoinItems all = new JoinItems(headed, known);
    for (Block block : blocks) {
      if (block instanceof Clause clause) {
        all.clause(clause);
      } else if (block instanceof Schedule schedule) {
        all.schedule(schedule);
      }
    }
    return all.items;
  }

  /** What the tables before the first clause say, a row a limb under the clause that opens. */
  static List<JoinItem> particulars(List<Block> blocks) {
    JoinItems all = new JoinItems(false, Set.of());
    blocks.stream()
        .takeWhile(block -> !(block instanceof Clause))
        .filter(Table.class::isInstance)
        .forEach(table -> all.rows((Table) table));
    return all.items;
  }

  /**
   * A table as limbs: what heads a row, then what it says. Where a paragraph of ours stands before
   * a table of ours, whoever rejects both keeps an empty paragraph in LibreOffice.
   */
  private void rows(Table table) {
    Grammar grammar = Grammar.of(table.origin().language());
    for (List<Table.Cell> row : table.rows()) {
      List<Inline> words = new ArrayList<>(row.get(0).inlines());
      for (int i = 1; i < row.size(); i++) {
        words.add(new Inline.Words(i == 1 ? grammar.colon() : grammar.semicolon()));
        if (row.size() > 2) {
          words.addAll(table.header().get(i).inlines());
          words.add(new Inline.Words(grammar.colon()));
        }
        words.addAll(row.get(i).inlines());
      }
      words.add(new Inline.Words(grammar.stop()));
      items.add(JoinItem.counted(2, List.of(), words));
    }
  }

  private void clause(Clause clause) {
    List<Block> body = clause.body().stream().filter(this::stands).toList();
    if (body.isEmpty()) {
      return;
    }
    String anchor = clause.origin().anchor();
    boolean alone = body.size() == 1 && body.get(0) instanceof SubClause;
    if (alone) {
      SubClause only = (SubClause) body.get(0);
      if (headed) {
        items.add(JoinItem.counted(1, clause.heading(), List.of(), anchor, only.origin().anchor()));
        items.add(JoinItem.plain(1, only.inlines()));
      } else {
        items.add(
            JoinItem.counted(1, clause.heading(), only.inlines(), anchor, only.origin().anchor()));
      }
      limbs(only.limbs(), 2);
      return;
    }
    items.add(JoinItem.counted(1, clause.heading(), List.of(), anchor));
    body.forEach(this::inside);
  }

  /** A schedule of ours is a clause more; what is not a list or a table in it stands as text. */
  private void schedule(Schedule schedule) {
    items.add(JoinItem.counted(1, schedule.heading(), List.of(), schedule.origin().anchor()));
    for (Block block : schedule.body()) {
      if (block instanceof Table table) {
        rows(table);
      } else if (block instanceof Bullet bullet) {
        items.add(JoinItem.counted(2, List.of(), bullet.inlines(), bullet.origin().anchor()));
      } else if (!(block instanceof DraftingNote)) {
        block
            .walk()
            .map(one -> one.words().stream().flatMap(List::stream).toList())
            .filter(words -> !words.isEmpty())
            .forEach(words -> items.add(JoinItem.plain(1, words)));
      }
    }
  }

  private boolean stands(Block block) {
    return block instanceof SubClause
        || block instanceof Paragraph
        || block instanceof Table
        || block instanceof Limb
        || block instanceof Definition definition && !known.contains(definition.term());
  }

  private void inside(Block block) {
    if (block instanceof SubClause sub) {
      items.add(JoinItem.counted(2, List.of(), sub.inlines(), sub.origin().anchor()));
      limbs(sub.limbs(), 3);
    } else if (block instanceof Limb limb) {
      limbs(List.of(limb), 3);
    } else if (block instanceof Table table) {
      rows(table);
    } else {
      List<Inline> words = block.words().stream().flatMap(List::stream).toList();
      items.add(JoinItem.counted(2, List.of(), words, block.origin().anchor()));
    }
  }

  private void limbs(List<Limb> limbs, int depth) {
    for (Limb limb : limbs) {
      items.add(JoinItem.counted(depth, List.of(), limb.inlines(), limb.origin().anchor()));
      limbs(limb.limbs(), Math.min(depth + 1, HostForms.DEPTHS));
    }
  }
}
