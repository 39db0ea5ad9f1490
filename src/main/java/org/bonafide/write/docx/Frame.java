package org.bonafide.write.docx;

/**
 * Where blocks stand.
 *
 * @param width the twips that they may fill
 * @param inClause whether they are the body of a clause, and so indented like its sub-clauses
 * @param inCell whether they stand in a narrow column
 * @param keepNext whether the block, or the last of them, must stay with what follows it
 * @param beforePage whether what follows the block, or the last of them, starts a page: an empty
 *     paragraph between the two could fall on a page of its own
 * @param heading the words of the heading that they stand under
 */
record Frame(
    int width,
    boolean inClause,
    boolean inCell,
    boolean keepNext,
    boolean beforePage,
    String heading) {

  static Frame page(int width) {
    return new Frame(width, false, false, false, false, "");
  }

  Frame clause() {
    return new Frame(width, true, inCell, keepNext, beforePage, heading);
  }

  Frame outside() {
    return new Frame(width, false, inCell, keepNext, beforePage, heading);
  }

  Frame cell(int inner) {
    return new Frame(inner, inClause, true, false, false, heading);
  }

  Frame keeping(boolean keep) {
    return new Frame(width, inClause, inCell, keep, beforePage, heading);
  }

  Frame beforePage(boolean is) {
    return new Frame(width, inClause, inCell, keepNext, is, heading);
  }

  Frame under(String words) {
    return new Frame(width, inClause, inCell, keepNext, beforePage, words);
  }
}
