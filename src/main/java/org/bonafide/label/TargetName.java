package org.bonafide.label;

import java.util.ArrayList;
import java.util.Optional;
import org.bonafide.data.Words;

/**
 * What a target is called, for whoever chooses among them.
 *
 * <p>Example: {@code TargetName.of(targets, "etsy")} is {@code Etsy}, a {@code shop}.
 *
 * @param kind {@code general, law, shop, social, music, scholarly} or {@code scheme}
 */
public record TargetName(String id, Words name, String kind) {

  /** The target with an id or another name; empty where there is none. */
  public static Optional<TargetName> of(DisclosureTargets targets, String named) {
    return targets
        .find(named, new ArrayList<>())
        .map(target -> new TargetName(target.id(), target.name(), target.kind()));
  }
}
