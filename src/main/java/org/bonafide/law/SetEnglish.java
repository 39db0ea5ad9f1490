package org.bonafide.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;
import org.bonafide.project.Project;

/**
 * Whose English the papers of a set speak that belong to no law and no office, such as a
 * disclosure: that of the contract's law, so that one set has one spelling and one manner of days,
 * else that of the country where all its places are.
 *
 * <p>Example: beside a contract under the laws of New York a disclosure says {@code March 2, 2026}
 * and {@code color}; one of a French studio without a contract says {@code 2 March 2026}.
 */
public final class SetEnglish {

  private static final Kept<SetEnglish> SHIPPED =
      new Kept<>(() -> Data.shipped(SetEnglish.class, "english.yaml", SetEnglish::new));

  private final Map<String, String> laws = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private SetEnglish(Data data) {
    for (String law : data.keys()) {
      data.texts(law).forEach(country -> laws.put(country, law));
    }
  }

  /** The law whose English it is; the empty one where nothing tells. */
  public static GoverningLaw of(Project project) {
    String stated = project.contract().governingLaw();
    return stated.isEmpty() ? SHIPPED.get().home(HomePlaces.of(project)) : GoverningLaw.of(stated);
  }

  private GoverningLaw home(List<String> places) {
    List<String> found =
        places.stream()
            .map(HomePlaces::country)
            .map(country -> laws.getOrDefault(country, ""))
            .distinct()
            .toList();
    return GoverningLaw.of(found.size() == 1 ? found.get(0) : "");
  }
}
