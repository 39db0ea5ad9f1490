package org.bonafide.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;

/**
 * What a party does, as far as clauses have words of their own for it.
 *
 * <p>Example: {@code FreelancerRole.of(LocalText.of("Voice actor"))} is {@code performer}; a role
 * that no clause knows is the empty string, and its words are printed as they are.
 */
public final class FreelancerRole {

  private static final Kept<Map<String, List<String>>> WORDS =
      new Kept<>(() -> Data.shipped(FreelancerRole.class, "roles.yaml", FreelancerRole::read));

  private FreelancerRole() {}

  /** The role that is meant, or the empty string. */
  public static String of(LocalText stated) {
    return Stream.concat(Stream.of(stated.plain()), stated.languages().values().stream())
        .map(FreelancerRole::named)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  /** The roles that clauses know. */
  public static List<String> known() {
    return List.copyOf(WORDS.get().keySet());
  }

  private static Optional<String> named(String words) {
    String plain = words.strip();
    return WORDS.get().entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(plain::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, List<String>> read(Data data) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    data.keys().forEach(role -> all.put(role, data.texts(role)));
    return all;
  }
}
