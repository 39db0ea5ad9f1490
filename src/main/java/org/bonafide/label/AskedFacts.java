package org.bonafide.label;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonafide.law.decide.Rule;
import org.bonafide.project.Answer;

/**
 * What a target turns on, so that nobody is asked what it does not need.
 *
 * <p>Example: {@code AskedFacts.of(targets, "etsy")} is {@code etsy} with {@code extent}.
 *
 * @param target its id
 * @param facts by their names in {@code facts.yaml}
 */
public record AskedFacts(String target, Set<String> facts) {
  public AskedFacts {
    facts = Set.copyOf(facts);
  }

  /** The target with an id or another name; empty where there is none. */
  public static Optional<AskedFacts> of(DisclosureTargets targets, String named) {
    return targets.find(named, new ArrayList<>()).map(AskedFacts::of);
  }

  private static AskedFacts of(Target target) {
    Set<String> facts = new TreeSet<>();
    Stream.concat(
            target.duty().stream().map(Rule::when),
            target.options().stream().flatMap(option -> option.choose().stream()).map(Rule::when))
        .forEach(when -> facts.addAll(when.facts()));
    if (Stream.concat(target.of().stream(), target.options().stream().flatMap(o -> o.of().stream()))
        .anyMatch(part -> part.live() != Answer.UNKNOWN)) {
      facts.add("live");
    }
    return new AskedFacts(target.id(), facts);
  }
}
