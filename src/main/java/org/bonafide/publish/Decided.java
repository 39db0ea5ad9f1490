package org.bonafide.publish;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Place;
import org.bonafide.draft.ClauseUse;

/**
 * A decision over the clause library, with where its values were set.
 *
 * @param use what was decided and why
 * @param from the name of the user's own clause folder where its words come from there, else empty
 */
public record Decided(ClauseUse use, String from, List<Value> values) {
  public Decided {
    values = List.copyOf(values);
  }

  /**
   * A value that the clause stands with.
   *
   * @param place where the record sets it; nothing where it is the clause's own default
   */
  public record Value(String name, String value, Optional<Place> place) {}
}
