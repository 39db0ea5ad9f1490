package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bonafide.draft.facts.Vocabulary;
import org.bonafide.instrument.Bilingual;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.BlockMark;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.InlineText;
import org.bonafide.instrument.Paragraph;
import org.bonafide.instrument.Schedule;
import org.bonafide.instrument.Table;

/** Lists at the front of a draft what is still open in it, and where; printed only with notes. */
final class OpenPointsList {

  private final Locale language;
  private final List<List<Table.Cell>> rows = new ArrayList<>();
  private Inline where;

  private OpenPointsList(Locale language) {
    this.language = language;
    this.where = new Inline.Words(say("open.front-page"));
  }

  /** The blocks with the list before them; the same blocks where nothing is open. */
  static List<Block> before(List<Block> blocks, Locale language) {
    OpenPointsList list = new OpenPointsList(language);
    blocks.forEach(list::look);
    if (list.rows.isEmpty()) {
      return blocks;
    }
    List<Block> all = new ArrayList<>(list.blocks());
    all.addAll(blocks);
    return all;
  }

  private void look(Block block) {
    if (block instanceof Clause clause) {
      at(clause.origin(), clause.heading());
      clause.body().forEach(this::look);
    } else if (block instanceof Schedule schedule) {
      at(schedule.origin(), schedule.heading());
      schedule.body().forEach(this::look);
    } else if (block instanceof Bilingual rowsOfTwo) {
      rowsOfTwo.pairs().forEach(pair -> look(pair.left()));
    } else {
      block.openPoints().filter(point -> point.language().equals(language)).forEach(this::row);
    }
  }

  private void at(BlockMark origin, List<Inline> heading) {
    where =
        origin.anchor().isEmpty()
            ? new Inline.Words(InlineText.of(heading))
            : new Inline.Reference(origin.anchor(), "");
  }

  private void row(Inline.OpenPoint point) {
    Table.Cell last = new Table.Cell(List.of(new Inline.Words(point.field())));
    rows.add(
        List.of(
            new Table.Cell(List.of(new Inline.Words(String.valueOf(rows.size() + 1)))),
            new Table.Cell(List.of(new Inline.Words(point.text()))),
            new Table.Cell(List.of(where)),
            point.field().isEmpty() ? new Table.Cell(List.of()) : last));
  }

  private List<Block> blocks() {
    BlockMark origin = BlockMark.in(language);
    String words = say("open.lead", rows.size());
    List<Inline> lead = List.of(new Inline.Strong(List.of(new Inline.Words(words))));
    return List.of(
        new Paragraph(origin, Paragraph.Role.BODY, lead),
        new Table(
            origin,
            List.of(),
            List.of(1, 6, 3, 6),
            List.of(
                header("open.no"), header("open.what"), header("open.where"), header("open.key")),
            rows,
            false));
  }

  private Table.Cell header(String key) {
    return new Table.Cell(List.of(new Inline.Words(say(key))));
  }

  private String say(String key, Object... values) {
    return Vocabulary.in(language).say(key, values);
  }
}
