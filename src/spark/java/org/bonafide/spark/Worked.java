package org.bonafide.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records worked up one after another, as they are asked for; empty ones are passed over.
 *
 * @param <T> a record as it was read
 */
final class Worked<T> implements Iterator<String> {

  private final Iterator<T> records;
  private final Function<T, Optional<String>> work;
  private Optional<String> next = Optional.empty();

  Worked(Iterator<T> records, Function<T, Optional<String>> work) {
    this.records = records;
    this.work = work;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && records.hasNext()) {
      next = work.apply(records.next());
    }
    return next.isPresent();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String line = next.get();
    next = Optional.empty();
    return line;
  }
}
