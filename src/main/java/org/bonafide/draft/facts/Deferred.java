package org.bonafide.draft.facts;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.bonafide.parallel.Once;

/**
 * A list of facts that is made when a template first asks for it: most papers ask for few of those
 * that every template may use, and what they cost grows with the record.
 *
 * <p>Example: {@code new Deferred<>(works::all)}.
 */
final class Deferred<T> extends AbstractList<T> {

  private final Once<List<T>> made;

  Deferred(Supplier<List<T>> making) {
    made = new Once<>(making);
  }

  @Override
  public T get(int index) {
    return made.get().get(index);
  }

  @Override
  public int size() {
    return made.get().size();
  }
}
