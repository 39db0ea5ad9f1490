package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words of C2PA, IPTC and XMP say of an act. The words are data ({@code acts.yaml}). */
final class SaidActs {

  private static final Map<String, Object> DATA = DataFile.read("acts.yaml");
  private static final Map<?, ?> TYPES = (Map<?, ?>) DATA.get("source-types");
  private static final List<?> STATED = (List<?>) DATA.get("stated");
  private static final List<?> PACKAGING = (List<?>) DATA.get("packaging");
  private static final List<Pattern> PACKAGING_WORDS =
      DataFile.patterns(DATA.get("packaging-words"));
  private static final List<Pattern> SAYS_AI = DataFile.patterns(DATA.get("says-ai"));
  private static final List<Pattern> WRITERS = DataFile.patterns(DATA.get("writers"));
  private static final List<Generator> GENERATORS =
      ((List<?>) DATA.get("generators"))
          .stream()
              .map(Map.class::cast)
              .map(
                  g ->
                      new Generator(
                          String.valueOf(g.get("provider")), DataFile.patterns(g.get("is"))))
              .toList();

  private record Generator(String provider, List<Pattern> is) {}

  private SaidActs() {}

  /** The code of a source type, which is an address or a name of IPTC. */
  static String code(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf(':')) + 1);
  }

  static boolean isGenerated(String code) {
    return "generated".equals(TYPES.get(code));
  }

  static boolean isCaptured(String code) {
    return "captured".equals(TYPES.get(code));
  }

  static boolean isWithoutAi(String code) {
    return "no-ai".equals(TYPES.get(code));
  }

  static boolean isKnown(String code) {
    return TYPES.containsKey(code) || STATED.contains(code);
  }

  static boolean isPackaging(String action) {
    return PACKAGING.contains(action);
  }

  /** Whether an edit is described as one that only marks the file. */
  static boolean describesPackaging(String description) {
    return DataFile.found(PACKAGING_WORDS, description);
  }

  static boolean saysAi(String words) {
    return DataFile.found(SAYS_AI, words);
  }

  /** Whether a program only writes manifests. */
  static boolean isWriter(String program) {
    return DataFile.found(WRITERS, program);
  }

  /** The provider of a program that only generates. */
  static Optional<String> generator(String program) {
    return GENERATORS.stream()
        .filter(g -> DataFile.found(g.is, program))
        .map(Generator::provider)
        .findFirst();
  }
}
