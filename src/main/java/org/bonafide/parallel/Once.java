package org.bonafide.parallel;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, by one thread, and stays.
 *
 * <p>Example: {@code new Once<>(Drafter::shipped).get()}.
 */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> making;
  private volatile T made;

  /** With what makes the value, which is not null. */
  public Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T known = made;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (made == null) {
        made = making.get();
      }
      return made;
    }
  }
}
