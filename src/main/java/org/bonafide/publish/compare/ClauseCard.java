package org.bonafide.publish.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bonafide.draft.clause.LibraryClause;
import org.bonafide.draft.compare.Comparison;

/**
 * What a clause of the library is for and what it says, in one language.
 *
 * <p>Example: {@code Bonafide.shipped().cards(Locale.ENGLISH).get(0).title()}.
 *
 * @param about what its file says of it, in the order in which it is read
 * @param text its words as they stand in its file; nothing where it has none in the language
 */
public record ClauseCard(
    String id,
    String version,
    String stability,
    String checked,
    String title,
    List<Line> about,
    Optional<String> text) {
  public ClauseCard {
    about = List.copyOf(about);
  }

  /** Something that the file says, as in {@code condition: always}. */
  public record Line(String label, String words) {}

  public static ClauseCard of(LibraryClause clause, Locale language) {
    List<Line> about = new ArrayList<>();
    add(about, "id", clause.topic() + "/" + clause.id());
    add(about, "need", clause.need(language));
    add(about, "condition", clause.condition().isEmpty() ? "always" : clause.when(language));
    add(about, "positions", String.join(", ", clause.positions()));
    add(about, "law", String.join(", ", clause.jurisdictions()));
    for (String position : Comparison.POSITIONS) {
      clause
          .fallback(position, language)
          .ifPresent(words -> add(about, "fallback", position + ": " + words));
    }
    clause.values().forEach(v -> add(about, "value", v.name() + " (" + v.standard() + ")"));
    add(about, "authorities", String.join(", ", clause.authorities()));
    add(about, "checked", clause.checked());
    add(about, "version", clause.version() + ", " + clause.stability());
    return new ClauseCard(
        clause.id(),
        clause.version(),
        clause.stability(),
        clause.checked(),
        clause.title(language),
        about,
        clause.text(language, "").map(String::strip));
  }

  private static void add(List<Line> about, String label, String words) {
    if (!words.isEmpty()) {
      about.add(new Line(label, words));
    }
  }
}
