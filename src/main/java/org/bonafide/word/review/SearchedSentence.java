package org.bonafide.word.review;

import org.bonafide.word.HostParagraph;

/**
 * A sentence of an agreement as it is searched.
 *
 * @param part beside the text in which it stands, as in {@code footnotes}; empty for the text
 * @param paragraph in which it stands, or on which it hangs
 * @param number of that paragraph, as it is printed; empty without one
 * @param section the heading above it; empty without one
 * @param quoted its words as they stand
 * @param searched its words behind those that lead in
 * @param around the rest of the paragraph, what leads in, and the headings above
 */
record SearchedSentence(
    String part,
    HostParagraph paragraph,
    String number,
    String section,
    String quoted,
    SearchedText searched,
    SearchedText around) {

  /** Whether it leaves to be agreed what it speaks of. */
  boolean isOpen() {
    return OpenWords.SHIPPED.stand(searched.words());
  }
}
