package org.bonafide.instrument;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What tells the files of several works, or of several parties, from each other. Many disks take
 * {@code Poster} and {@code poster} for one name, and so would a work {@code poster-guide} and the
 * guide of the work {@code poster}: the later one is numbered.
 *
 * <p>Example: {@code FileTails.of(List.of("poster", "Poster"))} is {@code {poster=-poster,
 * Poster=-Poster-2}}; a single id needs nothing.
 */
public final class FileTails {

  private FileTails() {}

  /** The tail of each id. */
  public static Map<String, String> of(Collection<String> ids) {
    return of(ids, List.of());
  }

  /** The tail of each id, where some files of an id have more behind it, as in {@code -guide}. */
  public static Map<String, String> of(Collection<String> ids, Collection<String> endings) {
    Map<String, String> tails = new LinkedHashMap<>();
    if (ids.size() == 1) {
      ids.forEach(id -> tails.put(id, ""));
      return tails;
    }
    Set<String> taken = new HashSet<>();
    for (String id : ids) {
      String tail = "-" + id;
      for (int n = 2; !free(tail, endings, taken); n++) {
        tail = "-" + id + "-" + n;
      }
      taken.addAll(names(tail, endings));
      tails.put(id, tail);
    }
    return tails;
  }

  private static boolean free(String tail, Collection<String> endings, Set<String> taken) {
    return names(tail, endings).stream().noneMatch(taken::contains);
  }

  /** As a disk sees them that knows neither case nor composition. */
  private static Set<String> names(String tail, Collection<String> endings) {
    String plain = Normalizer.normalize(tail, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Set<String> names = new HashSet<>(Set.of(plain));
    endings.forEach(ending -> names.add(plain + ending));
    return names;
  }
}
