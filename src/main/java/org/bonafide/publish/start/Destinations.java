package org.bonafide.publish.start;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a work may go: places by their names, and what they turn on. */
public interface Destinations {

  /** The id of the place with an id or another name; empty where there is none. */
  Optional<String> id(String named);

  /** The ids of all places. */
  Set<String> known();

  /** The name of a place, as a reader of a language knows it. */
  default String name(String id, Locale language) {
    return id;
  }

  /** What kind of place it is, as in {@code shop, social, law}; empty where that is not known. */
  default String kind(String id) {
    return "";
  }

  /** The facts that any of some places asks for, as in {@code extent, realistic}. */
  Set<String> asks(Collection<String> ids);
}
