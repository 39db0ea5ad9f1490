package org.bonafide.evidence.scan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives ids of the record's form: small letters, digits and hyphens, each only once. */
final class Naming {

  private static final int LONGEST = 40;

  private final Map<String, String> given = new HashMap<>();
  private final Map<String, Integer> next = new HashMap<>();
  private final Set<String> taken;

  Naming(Set<String> known) {
    taken = new HashSet<>(known);
  }

  /** The id of a thing: the same for the same key. */
  String id(String key, String name) {
    return given.computeIfAbsent(key, k -> free(plain(name)));
  }

  private String free(String name) {
    String id = name;
    while (!taken.add(id)) {
      id = name + "-" + next.merge(name, 2, (old, one) -> old + 1);
    }
    return id;
  }

  /** A name in the letters of an id. */
  static String plain(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String started = letters.matches("[a-z].*") ? letters : "file-" + letters;
    String cut = started.length() > LONGEST ? started.substring(0, LONGEST) : started;
    return cut.replaceAll("-+$", "");
  }
}
