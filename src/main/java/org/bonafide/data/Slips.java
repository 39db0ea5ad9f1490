package org.bonafide.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bonafide.diagnose.Finding;

/**
 * Slips of a shipped file: collected while it is read, thrown at its end; a reader that keeps the
 * data learns later ones at once.
 */
final class Slips implements Consumer<Finding> {
  private final List<Finding> found = new ArrayList<>();
  private boolean ended;

  @Override
  public void accept(Finding slip) {
    if (ended) {
      throw new FaultyData(List.of(slip));
    }
    found.add(slip);
  }

  <T> T end(T read) {
    ended = true;
    if (!found.isEmpty()) {
      throw new FaultyData(found);
    }
    return read;
  }
}
