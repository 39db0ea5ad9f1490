package org.bonafide.write;

import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.bonafide.instrument.Numbered;

/**
 * What a writer made of a paper to look for what it cannot print, kept for when the same paper is
 * written: both need the whole of it. It is given out once, since writing may change it, and never
 * keeps memory from what needs it.
 *
 * <p>Example: {@code check} puts the boxes of a page there, {@code write} takes them.
 *
 * <p>Safe for use by several threads.
 *
 * @param <T> what is made of a paper
 */
public final class Ahead<T> {

  /** Those that are written first; the papers of a large record would fill the memory. */
  private static final int MOST = 8;

  private final Map<Numbered, SoftReference<T>> made = new IdentityHashMap<>();

  /** Keeps what was made of a paper, where there is room. */
  public synchronized void put(Numbered paper, T one) {
    if (made.size() < MOST) {
      made.put(paper, new SoftReference<>(one));
    }
  }

  /** What was made of a paper; nothing where it is not there any more. */
  public synchronized Optional<T> take(Numbered paper) {
    return Optional.ofNullable(made.remove(paper)).map(SoftReference::get);
  }
}
