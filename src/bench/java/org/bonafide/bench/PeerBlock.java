package org.bonafide.bench;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Heading;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Numbered;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.SubClause;
import org.bonafide.instrument.Table;

/** The rider as anybody would set it: titles, numbered paragraphs, tables. */
sealed interface PeerBlock {

  record Title(int level, String words) implements PeerBlock {}

  record Numbers(String number, String words, boolean bold) implements PeerBlock {}

  record Words(String words) implements PeerBlock {}

  record Rows(List<String> head, List<List<String>> rows) implements PeerBlock {}

  /** In the order in which they are printed. */
  static List<PeerBlock> of(Numbered rider) {
    List<PeerBlock> all = new ArrayList<>();
    rider.instrument().blocks().forEach(block -> add(block, rider, all));
    return all;
  }

  private static void add(Block block, Numbered rider, List<PeerBlock> all) {
    if (block instanceof Heading heading) {
      all.add(new Title(heading.level(), InlineText.of(heading.inlines())));
    } else if (block instanceof Clause clause) {
      all.add(new Numbers(number(clause, rider), InlineText.of(clause.heading()), true));
      clause.body().forEach(one -> add(one, rider, all));
    } else if (block instanceof SubClause sub) {
      all.add(new Numbers(number(sub, rider), InlineText.of(sub.inlines()), false));
    } else if (block instanceof Schedule schedule) {
      all.add(new Title(0, number(schedule, rider)));
      all.add(new Title(1, InlineText.of(schedule.heading())));
      schedule.body().forEach(one -> add(one, rider, all));
    } else if (block instanceof Table table) {
      all.add(
          new Rows(
              texts(table.header()), table.rows().stream().map(PeerBlock::texts).toList()));
    } else if (block instanceof Paragraph paragraph) {
      all.add(new Words(InlineText.of(paragraph.inlines())));
    }
  }

  private static String number(Block block, Numbered rider) {
    return rider.of(block.origin()).printed();
  }

  private static List<String> texts(List<Table.Cell> cells) {
    return cells.stream().map(cell -> InlineText.of(cell.inlines())).toList();
  }
}
