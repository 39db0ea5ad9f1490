package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bonafide.data.Data;

/** What the words of C2PA, IPTC and XMP say of an act. The words are data ({@code acts.yaml}). */
final class SaidActs {

  private static final Listed LISTED = Data.shipped(SaidActs.class, "acts.yaml", Listed::read);

  private record Generator(String provider, List<Pattern> is) {

    static Generator read(Data data) {
      data.knows("provider is");
      return new Generator(data.text("provider"), Patterns.of(data, "is"));
    }
  }

  private record Listed(
      Map<String, String> types,
      List<String> stated,
      List<String> packaging,
      List<Pattern> packagingWords,
      List<Pattern> saysAi,
      List<Pattern> writers,
      List<Generator> generators) {

    static Listed read(Data data) {
      data.knows("source-types stated packaging packaging-words says-ai writers generators");
      Data types = data.child("source-types");
      types.keys().forEach(type -> types.oneOf(type, Set.of("generated", "captured", "no-ai")));
      return new Listed(
          types.strings(),
          data.texts("stated"),
          data.texts("packaging"),
          Patterns.of(data, "packaging-words"),
          Patterns.of(data, "says-ai"),
          Patterns.of(data, "writers"),
          data.items("generators").stream().map(Generator::read).toList());
    }
  }

  private SaidActs() {}

  /** The code of a source type, which is an address or a name of IPTC. */
  static String code(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf(':')) + 1);
  }

  static boolean isGenerated(String code) {
    return "generated".equals(LISTED.types().get(code));
  }

  static boolean isCaptured(String code) {
    return "captured".equals(LISTED.types().get(code));
  }

  static boolean isWithoutAi(String code) {
    return "no-ai".equals(LISTED.types().get(code));
  }

  static boolean isKnown(String code) {
    return LISTED.types().containsKey(code) || LISTED.stated().contains(code);
  }

  static boolean isPackaging(String action) {
    return LISTED.packaging().contains(action);
  }

  /** Whether an edit is described as one that only marks the file. */
  static boolean describesPackaging(String description) {
    return Patterns.found(LISTED.packagingWords(), description);
  }

  static boolean saysAi(String words) {
    return Patterns.found(LISTED.saysAi(), words);
  }

  /** Whether a program only writes manifests. */
  static boolean isWriter(String program) {
    return Patterns.found(LISTED.writers(), program);
  }

  /** The provider of a program that only generates. */
  static Optional<String> generator(String program) {
    return LISTED.generators().stream()
        .filter(g -> Patterns.found(g.is, program))
        .map(Generator::provider)
        .findFirst();
  }
}
