package org.bonafide.write.pdf;

import java.util.Locale;
import org.bonafide.data.Grammar;
import org.bonafide.instrument.Instrument;

/**
 * How far right numbered words stand, in points; the lists of numbering.xml say the same to Word.
 *
 * @param narrow whether the column is half a page: numbers stand closer
 */
record Indents(Instrument instrument, boolean narrow) {

  /** The room that a letter before the number of a sub-clause takes. */
  private static final float LETTER = 5.75f;

  private static final float[] USUAL = {36, 64.3f, 92.7f};
  private static final float[] NARROW = {26, 46, 66};

  /** Of numbers in wide letters, （三）, unless those of another language stand beside. */
  private static final float[] WIDE = {42, 63, 94.5f};

  private static final float BULLET = 21;

  /** Where the words stand that have a number of a depth, from 0 for sub-clauses. */
  float words(Locale language, int depth) {
    return all(language)[Math.min(depth, 2)] + room(language);
  }

  /** How far left of its words a number stands, unless it is longer. */
  float hanging(Locale language, int depth) {
    float[] all = all(language);
    int at = Math.min(depth, 2);
    return at == 0 ? all[0] + room(language) : all[at] - all[at - 1];
  }

  /** Where the words of a bullet stand. */
  float bullet(int depth) {
    return BULLET * depth;
  }

  /** How far left of its words a bullet stands. */
  float bulletHanging() {
    return BULLET;
  }

  private float[] all(Locale language) {
    if (narrow) {
      return NARROW;
    }
    return isWide(language) ? WIDE : USUAL;
  }

  private boolean isWide(Locale language) {
    return Grammar.of(language).wide() && instrument.languages().size() == 1;
  }

  /** The room that the prefix of a number takes. */
  private float room(Locale language) {
    return isWide(language) ? 0 : LETTER * instrument.series().prefix().length();
  }
}
