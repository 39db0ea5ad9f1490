package org.bonafide.publish.interview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonafide.publish.start.Destinations;

/** How fields are answered, by the names that {@code questions.yaml} calls it. */
final class Lenses {

  /** Every name that a field may give. */
  static final Set<String> KNOWN = all(List.of()).keySet();

  private final Map<String, Lens> lenses;

  Lenses(Destinations places) {
    this.lenses = all(List.copyOf(places.known()));
  }

  Lens of(AnswerField field) {
    return lenses.get(field.as());
  }

  private static Map<String, Lens> all(List<String> places) {
    return Map.ofEntries(
        Map.entry("text", new TextLens()),
        Map.entry("choice", new ChoiceLens()),
        Map.entry("entry", new EntryLens()),
        Map.entry("places", new ListLens(places)),
        Map.entry("offices", new ListLens(List.of("us", "cn"))),
        Map.entry("kinds", new KindsLens()),
        Map.entry("maker", new MakerLens()),
        Map.entry("changes", new DeedsLens(true)),
        Map.entry("edits", new DeedsLens(false)),
        Map.entry("live", new LiveLens()),
        Map.entry("name", new NameLens()),
        Map.entry("title", new TitleLens()),
        Map.entry("agency", new PartyLens(true)),
        Map.entry("contractor", new PartyLens(false)),
        Map.entry("planned", new PlannedLens()),
        Map.entry("share", new ShareLens()),
        Map.entry("makers", new HandsLens(true)),
        Map.entry("changers", new HandsLens(false)),
        Map.entry("author", new AuthorLens()),
        Map.entry("owner", new OwnerLens()),
        Map.entry("means", new OwnedByLens()),
        Map.entry("owned", new OwnedPartsLens()),
        Map.entry("creative", new CreativeLens()),
        Map.entry("others", new OthersLens()),
        Map.entry("named", new NamedLens()),
        Map.entry("own-position", new OwnPositionLens()),
        Map.entry("claimant", new ClaimantLens()),
        Map.entry("permitted", new PermittedLens()),
        Map.entry("law", new LawLens()));
  }
}
