package org.bonafide.write.docx;

/**
 * Where blocks stand.
 *
 * @param width the twips that they may fill
 * @param inClause whether they are the body of a clause, and so indented like its sub-clauses
 * @param inCell whether they stand in a narrow column
 * @param keepNext whether the block, or the last of them, must stay with what follows it
 */
record Frame(int width, boolean inClause, boolean inCell, boolean keepNext) {

  static Frame page(int width) {
    return new Frame(width, false, false, false);
  }

  Frame clause() {
    return new Frame(width, true, inCell, keepNext);
  }

  Frame outside() {
    return new Frame(width, false, inCell, keepNext);
  }

  Frame cell(int inner) {
    return new Frame(inner, inClause, true, false);
  }

  Frame keeping(boolean keep) {
    return new Frame(width, inClause, inCell, keep);
  }
}
