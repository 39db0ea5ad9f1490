package org.bonafide.publish;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonafide.label.AskedFacts;
import org.bonafide.label.DisclosureTargets;
import org.bonafide.label.TargetName;
import org.bonafide.publish.start.Destinations;

/** The targets, as whoever begins a record is asked for them. */
record TargetDestinations(DisclosureTargets targets) implements Destinations {

  @Override
  public Optional<String> id(String named) {
    return targets.id(named);
  }

  @Override
  public Set<String> known() {
    return targets.known();
  }

  @Override
  public String name(String id, Locale language) {
    return TargetName.of(targets, id).map(found -> found.name().in(language)).orElse(id);
  }

  @Override
  public String kind(String id) {
    return TargetName.of(targets, id).map(TargetName::kind).orElse("");
  }

  @Override
  public Set<String> asks(Collection<String> ids) {
    return ids.stream()
        .flatMap(id -> AskedFacts.of(targets, id).stream())
        .flatMap(asked -> asked.facts().stream())
        .collect(Collectors.toSet());
  }
}
