package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A schedule: starts a page, is numbered "Schedule 1" (附件一), and can be cited.
 *
 * @param annex whether it belongs to an instrument that is a schedule itself; then it is numbered
 *     "Annex 1" (附表一)
 * @param apart whether it starts a page wherever it stands, as what is not sent with the rest does
 */
public record Schedule(
    BlockMark origin, boolean annex, boolean apart, List<Inline> heading, List<Block> body)
    implements Block {
  public Schedule {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
  }

  public Schedule(BlockMark origin, boolean annex, List<Inline> heading, List<Block> body) {
    this(origin, annex, false, heading, body);
  }

  public Schedule(BlockMark origin, List<Inline> heading, List<Block> body) {
    this(origin, false, heading, body);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.schedule(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Schedule(at, annex, apart, words.apply(heading), body.stream().map(inside).toList());
  }
}
