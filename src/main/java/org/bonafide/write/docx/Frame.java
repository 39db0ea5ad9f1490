package org.bonafide.write.docx;

/**
 * Where blocks stand.
 *
 * @param width the twips that they may fill
 * @param inClause whether they are the body of a clause, and so indented like its sub-clauses
 * @param inCell whether they stand in a narrow column
 * @param keepNext whether the block, or the last of them, must stay with what follows it
 * @param heading the words of the heading that they stand under
 */
record Frame(int width, boolean inClause, boolean inCell, boolean keepNext, String heading) {

  static Frame page(int width) {
    return new Frame(width, false, false, false, "");
  }

  Frame clause() {
    return new Frame(width, true, inCell, keepNext, heading);
  }

  Frame outside() {
    return new Frame(width, false, inCell, keepNext, heading);
  }

  Frame cell(int inner) {
    return new Frame(inner, inClause, true, false, heading);
  }

  Frame keeping(boolean keep) {
    return new Frame(width, inClause, inCell, keep, heading);
  }

  Frame under(String words) {
    return new Frame(width, inClause, inCell, keepNext, words);
  }
}
