package org.bonafide.instrument;

import java.util.List;
import java.util.function.UnaryOperator;

/** A numbered clause: "1. Records", in Chinese "第一条 记录". Its body holds sub-clauses and others. */
public record Clause(BlockMark origin, List<Inline> heading, List<Block> body) implements Block {
  public Clause {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.clause(this);
  }

  @Override
  public Block copy(BlockMark at, UnaryOperator<List<Inline>> words, UnaryOperator<Block> inside) {
    return new Clause(at, words.apply(heading), body.stream().map(inside).toList());
  }
}
