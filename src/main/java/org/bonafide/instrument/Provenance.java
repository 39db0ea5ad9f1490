package org.bonafide.instrument;

import java.util.List;

/**
 * Where a block came from, so that {@code explain} can show it, and what its file says about it.
 *
 * <p>Example: {@code new Source("clauses/records/custody/en.md", 3, List.of("title"), List.of())}.
 *
 * @param file the clause or template file, as in {@code clauses/records/custody/en.md}
 * @param line the line of the rendered text of that file, counted from 1; 0 where there is none
 * @param fields paths of the record fields whose values are printed in the block, in order
 * @param authorities ids of the authorities behind the block
 * @param states names of the propositions that the block states, for {@code contradicting-clauses}
 * @param allows ids of the lint rules whose warnings the drafter accepts in the block
 */
public record Provenance(
    String file,
    int line,
    List<String> fields,
    List<String> authorities,
    List<String> states,
    List<String> allows) {

  /** A block that the program makes itself. */
  public static final Provenance NONE = new Provenance("", 0, List.of(), List.of());

  public Provenance {
    fields = List.copyOf(fields);
    authorities = List.copyOf(authorities);
    states = List.copyOf(states);
    allows = List.copyOf(allows);
  }

  /** A source whose file says nothing about the block. */
  public Provenance(String file, int line, List<String> fields, List<String> authorities) {
    this(file, line, fields, authorities, List.of(), List.of());
  }
}
