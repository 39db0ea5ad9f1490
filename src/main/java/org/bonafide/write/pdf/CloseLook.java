package org.bonafide.write.pdf;

import java.util.Locale;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.Instrument;

/**
 * How the short form looks, which has two pages, and three in two languages. Letters that fill a
 * square are fewer and may stand larger.
 *
 * @param two whether it is in two languages
 */
record CloseLook(boolean two) {

  static final Look TITLE = new Look(15, 18, true, false, 0, 4, true);

  static CloseLook of(Instrument instrument) {
    return new CloseLook(instrument.languages().size() > 1);
  }

  /** A term, and other running words. */
  Look term(Locale language) {
    boolean wide = Grammar.of(language).wide();
    if (two) {
      return new Look(wide ? 7.4f : 7f, wide ? 8.8f : 8.5f, false, false, 0, 1.8f, false);
    }
    return new Look(wide ? 8.3f : 7.7f, wide ? 10.6f : 9.5f, false, false, 0, 2.5f, false);
  }

  /** The words of a cell. */
  Look cell(boolean bold) {
    return new Look(two ? 7.2f : 7.8f, two ? 8.8f : 9.8f, bold, false, 0, 0, false);
  }

  /** Around the words of a cell. */
  float padding() {
    return two ? 1.1f : 1.6f;
  }
}
