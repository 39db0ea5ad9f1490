package org.bonafide.instrument;

import java.util.List;

/** A schedule: starts a page, is numbered "Schedule 1" (附件一), and can be cited. */
public record Schedule(Origin origin, List<Inline> heading, List<Block> body) implements Block {
  public Schedule {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
  }

  @Override
  public <R> R accept(Reader<R> reader) {
    return reader.schedule(this);
  }
}
