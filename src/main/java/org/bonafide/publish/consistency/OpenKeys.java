package org.bonafide.publish.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.project.Contract;
import org.bonafide.project.Project;

/**
 * How keys are written that are open in a contract, where their names do not show it: those that
 * stand inside a key that may be one word.
 *
 * <p>Example: {@code contract.deal.media} is written in {@code deal: {kind: licence, media: ...,
 * territory: ..., term: ...}}.
 */
record OpenKeys(Project project, String party, Collection<String> open) {

  private static final List<String> DEAL = List.of("media", "territory", "term");
  private static final List<String> LIKENESS = List.of("uses", "territory", "term");

  /** A sentence part for each. */
  List<String> hints() {
    Contract contract = project.contract().of(party);
    List<String> hints = new ArrayList<>();
    contract
        .terms()
        .deal()
        .ifPresent(deal -> section("deal", deal.kind(), DEAL).ifPresent(hints::add));
    contract
        .terms()
        .likeness()
        .ifPresent(one -> section("likeness", one.kind(), LIKENESS).ifPresent(hints::add));
    int entry = project.contract().with().indexOf(party);
    if (entry >= 0 && open.stream().anyMatch(key -> key.matches("works\\.[^.]+\\.price"))) {
      hints.add("the fee in \"contract.with[" + entry + "].price\", or each work's own \"price\"");
    }
    if (open.stream().anyMatch(key -> key.matches("contract\\.(with[^.]*\\.)?agreement"))) {
      hints.add("\"agreement\", or use \"form: agreement\" where there is none");
    }
    return hints;
  }

  /** The whole section, where a key of it is open. */
  private Optional<String> section(String name, String kind, List<String> usual) {
    Pattern within = Pattern.compile("contract\\.(?:with[^.]*\\.)?" + name + "\\.([a-z-]+)");
    Set<String> keys = new LinkedHashSet<>(usual);
    boolean any = false;
    for (String key : open) {
      Matcher found = within.matcher(key);
      if (found.matches()) {
        any = true;
        keys.add(found.group(1));
      }
    }
    List<String> written = keys.stream().map(key -> key + ": ...").toList();
    return any
        ? Optional.of("\"" + name + ": {kind: " + kind + ", " + String.join(", ", written) + "}\"")
        : Optional.empty();
  }
}
