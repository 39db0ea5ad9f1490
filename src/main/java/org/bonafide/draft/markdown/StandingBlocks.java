package org.bonafide.draft.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.instrument.Block;

/** Makes the blocks of the record that a directive asks for: signatures, exhibits, a time line. */
public interface StandingBlocks {

  /** The blocks; nothing where this kind of instrument has none of that kind. */
  Optional<List<Block>> make(Directive directive, Locale language, String file);
}
