package org.bonafide.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;
import org.bonafide.project.Project;

/**
 * On which paper a set of documents is printed: what the record says, else that of the places where
 * its parties are. One set has one paper; only what an office takes on its own is another.
 *
 * <p>Example: two parties in {@code New York, US} have {@code letter}, and so has the disclosure.
 */
public final class PaperSize {

  private static final String LETTER = "letter";
  private static final String A4 = "a4";

  private static final Kept<PaperSize> SHIPPED =
      new Kept<>(() -> Data.shipped(PaperSize.class, "paper.yaml", PaperSize::new));

  private final Set<String> letter;
  private final Set<String> unsure;

  private PaperSize(Data data) {
    data.knows("letter unsure");
    this.letter = folded(data.texts("letter"));
    this.unsure = folded(data.texts("unsure"));
  }

  private static Set<String> folded(List<String> words) {
    return words.stream()
        .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
  }

  /**
   * {@code letter} or {@code a4}; nothing where the record does not say it and its places do not
   * agree or tell no country, so that the law of a contract or the office decides.
   */
  public static Optional<String> of(Project project) {
    if (!project.paper().isEmpty()) {
      return Optional.of(project.paper());
    }
    Set<String> sizes = new TreeSet<>();
    for (String place : HomePlaces.of(project)) {
      SHIPPED.get().in(place).ifPresent(sizes::add);
    }
    return sizes.size() == 1 ? Optional.of(sizes.iterator().next()) : Optional.empty();
  }

  private Optional<String> in(String place) {
    String country = HomePlaces.country(place);
    if (letter.contains(country)) {
      return Optional.of(LETTER);
    }
    boolean ofState = unsure.contains(country) && place.contains(",");
    return ofState || !Countries.isCode(country) ? Optional.empty() : Optional.of(A4);
  }
}
