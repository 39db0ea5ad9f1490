package org.bonafide.instrument;

import java.util.List;

/**
 * Where a block came from, so that {@code explain} can show it.
 *
 * @param file the clause or template file, as in {@code clauses/records/custody/en.md}
 * @param line the line of the rendered text of that file, counted from 1; 0 where there is none
 * @param fields paths of the record fields whose values are printed in the block, in order
 * @param authorities ids of the authorities behind the block
 */
public record Source(String file, int line, List<String> fields, List<String> authorities) {

  /** A block that the program makes itself. */
  public static final Source NONE = new Source("", 0, List.of(), List.of());

  public Source {
    fields = List.copyOf(fields);
    authorities = List.copyOf(authorities);
  }
}
