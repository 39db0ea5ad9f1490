package org.bonafide.draft.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.instrument.Block;

/** Makes the blocks of the record that a directive asks for: signatures, exhibits, a time line. */
public interface StandingBlocks {

  /**
   * The blocks; nothing where this kind of instrument has none of that kind.
   *
   * @param of what of them the directive names, as in {@code {.signatures person:ann}}, or empty
   */
  Optional<List<Block>> make(Directive directive, String of, Locale language, String file);
}
