package org.bonafide.evidence.redact;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the people of a record are shown to the public, and what the record keeps to itself.
 *
 * @param shown legal names, each with the name that stands for it
 * @param secrets texts that no copy may hold, such as prompts
 */
public record PublicFace(Map<String, String> shown, Set<String> secrets) {

  /** Nobody is known, and nothing is secret. */
  public static final PublicFace PLAIN = new PublicFace(Map.of(), Set.of());

  /** A shorter text is found in any other by chance. */
  private static final int SHORTEST = 8;

  public PublicFace {
    // The longer name first: of "Ann Lee Stone" no "Stone" may be left where "Ann Lee" is another.
    Map<String, String> longest = new LinkedHashMap<>();
    shown.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder())))
        .forEach(name -> longest.put(name.getKey(), name.getValue()));
    shown = Collections.unmodifiableMap(longest);
    secrets = Set.copyOf(secrets);
  }

  boolean tells(String text) {
    return secrets.stream()
        .map(String::strip)
        .anyMatch(secret -> secret.length() >= SHORTEST && text.contains(secret));
  }

  /** The text with each legal name replaced, where it stands as a whole name. */
  String in(String text) {
    String said = text;
    for (Map.Entry<String, String> name : shown.entrySet()) {
      Pattern whole =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      said = whole.matcher(said).replaceAll(Matcher.quoteReplacement(name.getValue()));
    }
    return said;
  }
}
