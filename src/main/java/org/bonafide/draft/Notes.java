package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Clause;
import org.bonafide.instrument.DraftingNote;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.Origin;
import org.bonafide.law.Authorities;

/**
 * Puts under a clause's heading why the clause exists, on what authority, and when that was
 * checked.
 */
final class Notes {

  private Notes() {}

  static List<Block> added(List<Block> blocks, LibraryClause clause, Locale language) {
    if (blocks.size() != 1 || !(blocks.get(0) instanceof Clause drafted)) {
      return blocks;
    }
    String cited =
        clause.authorities().stream()
            .map(Authorities.shipped()::find)
            .flatMap(Optional::stream)
            .map(authority -> authority.citeIn(language))
            .collect(Collectors.joining("; "));
    String words =
        "Drafting note: "
            + clause.need()
            + (cited.isEmpty()
                ? ""
                : " Authority: " + cited + " (checked " + clause.checked() + ").");
    Origin origin = new Origin("", language, drafted.origin().source());
    List<Block> body = new ArrayList<>();
    body.add(new DraftingNote(origin, List.of(new Inline.Words(words))));
    body.addAll(drafted.body());
    return List.of(new Clause(drafted.origin(), drafted.heading(), body));
  }
}
