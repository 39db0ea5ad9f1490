package org.bonafide.write.docx;

/** Numbers for the drawings and shapes of one file; Word repairs a file where two are the same. */
final class ShapeIds {

  private int last;

  String next() {
    return Integer.toString(++last);
  }
}
