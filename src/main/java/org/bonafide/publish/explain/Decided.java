package org.bonafide.publish.explain;

import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Place;
import org.bonafide.draft.clause.ClauseUse;

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

  /** The name of the instrument. */
  public String instrument() {
    return use.instrument();
  }

  /** The id of the clause. */
  public String clause() {
    return use.clause();
  }

  /** The version of the clause. */
  public String version() {
    return use.version();
  }

  /** Whether the clause stands. */
  public boolean included() {
    return use.included();
  }

  /** Why it does or does not, one sentence. */
  public String why() {
    return use.why();
  }

  /** All that was decided, whatever the instrument. */
  public String said() {
    return String.join(
        "\n", clause(), version(), String.valueOf(included()), why(), from, values.toString());
  }

  /**
   * A value that the clause stands with.
   *
   * @param place where the record sets it; nothing where it is the clause's own default
   */
  public record Value(String name, String value, Optional<Place> place) {}
}
