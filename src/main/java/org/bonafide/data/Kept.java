package org.bonafide.data;

import java.util.function.Supplier;

/**
 * Data that is read when it is first asked for, and kept. Where it is at fault the fault is thrown
 * at every call, so that a front door can show it; a class whose loading reads data would be lost
 * with the first.
 *
 * <p>Example: {@code private static final Kept<Words> WORDS = new Kept<>(() -> read())}.
 */
public final class Kept<T> implements Supplier<T> {

  private final Supplier<T> reading;
  private volatile T kept;

  public Kept(Supplier<T> reading) {
    this.reading = reading;
  }

  /**
   * What was read; two threads that ask first may both read it.
   *
   * @throws FaultyData where it is at fault
   */
  @Override
  public T get() {
    T read = kept;
    if (read == null) {
      read = reading.get();
      kept = read;
    }
    return read;
  }
}
