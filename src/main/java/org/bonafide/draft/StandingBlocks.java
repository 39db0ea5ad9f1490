package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import org.bonafide.instrument.Block;

/** Makes the blocks that a directive asks for by name: signatures, exhibits. */
interface StandingBlocks {

  List<Block> make(String directive, Locale language, String file);
}
