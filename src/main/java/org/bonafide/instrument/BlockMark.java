package org.bonafide.instrument;

import java.util.Locale;
import java.util.Objects;

/**
 * What every block carries: its anchor, its language, its source.
 *
 * @param anchor the target of references, unique in one language of an instrument; empty where
 *     nothing refers to the block
 * @param language the language of the words
 */
public record BlockMark(String anchor, Locale language, Provenance source) {
  public BlockMark {
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(language);
    Objects.requireNonNull(source);
  }

  /** An origin without anchor and source, for blocks that the program makes itself. */
  public static BlockMark in(Locale language) {
    return new BlockMark("", language, Provenance.NONE);
  }

  /** The key of this block's number: anchor and language, as in {@code records@zh-CN}. */
  public String key() {
    return key(anchor, language);
  }

  /** The key of a number: anchor and language. */
  public static String key(String anchor, Locale language) {
    return anchor + "@" + language.toLanguageTag();
  }
}
