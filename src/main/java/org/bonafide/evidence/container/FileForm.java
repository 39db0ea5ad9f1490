package org.bonafide.evidence.container;

import java.io.IOException;
import java.util.function.Predicate;

/**
 * A form of files that is looked into, known by how a file begins. A file that does not begin so is
 * not touched by its reader.
 *
 * @param name as in {@code png}
 * @param is whether a file begins so
 * @param fromFront takes the pieces while the file is read from front to end
 * @param anywhere takes the pieces that lie anywhere, after that
 * @param isMarked whether files of the form hold a manifest, a packet of XMP or tags
 */
record FileForm(
    String name, Predicate<FileHead> is, FromFront fromFront, Anywhere anywhere, boolean isMarked) {

  /** Takes the pieces of a file that is read once. */
  interface FromFront {
    void take(ReadOnce source, Pieces pieces) throws IOException;
  }

  /** Takes the pieces of a file by their places. */
  interface Anywhere {
    void take(FilePlaces file, Pieces pieces) throws IOException;
  }

  private static final FromFront NOTHING_IN_FRONT = (source, pieces) -> {};
  private static final Anywhere NOTHING_ELSEWHERE = (file, pieces) -> {};

  static FileForm read(String name, Predicate<FileHead> is, FromFront how) {
    return new FileForm(name, is, how, NOTHING_ELSEWHERE, false);
  }

  static FileForm placed(String name, Predicate<FileHead> is, Anywhere how) {
    return new FileForm(name, is, NOTHING_IN_FRONT, how, false);
  }

  /** The same form, in whose files marks of AI are kept. */
  FileForm marked() {
    return new FileForm(name, is, fromFront, anywhere, true);
  }

  boolean isPlaced() {
    return anywhere != NOTHING_ELSEWHERE;
  }
}
