package org.bonafide.evidence.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

  /**
   * A program as a person would call it.
   *
   * @param version or empty
   * @param provider or empty
   */
  record Name(String name, String version, String provider) {}

  private record Listed(
      Map<String, String> types,
      List<String> stated,
      List<String> packaging,
      List<Pattern> packagingWords,
      List<Pattern> saysAi,
      List<Pattern> writers,
      List<Generator> generators,
      List<Generator> providers,
      Map<String, String> described) {

    static Listed read(Data data) {
      data.knows(
          "source-types stated packaging packaging-words says-ai writers generators providers described");
      Data types = data.child("source-types");
      types.keys().forEach(type -> types.oneOf(type, Set.of("generated", "captured", "no-ai")));
      return new Listed(
          types.strings(),
          data.texts("stated"),
          data.texts("packaging"),
          Patterns.of(data, "packaging-words"),
          Patterns.of(data, "says-ai"),
          Patterns.of(data, "writers"),
          data.items("generators").stream().map(Generator::read).toList(),
          data.items("providers").stream().map(Generator::read).toList(),
          data.strings("described"));
    }
  }

  /** A library that a program names after itself. */
  private static final Pattern LIBRARY =
      Pattern.compile("(?i)(?<=\\S)[ ,;]+\\(?c2pa[-_]?(rs|node|python|tool)?/[\\w.+-]+\\)?");

  /** A program with its version, as browsers name themselves. */
  private static final Pattern PRODUCT = Pattern.compile("([^/\\s]{2,80})/v?(\\d[\\w.+-]{0,30})");

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

  /** Who is named in a description as having made it, or empty. */
  static String described(String description) {
    String words = description.toLowerCase(Locale.ROOT);
    return LISTED.described().entrySet().stream()
        .filter(named -> words.contains(named.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /**
   * The name of a program without the libraries that it names beside itself, as in {@code
   * Adobe_Firefly/2.1 c2pa-rs/0.28.4}.
   */
  static Name name(String program, String version) {
    String own = LIBRARY.matcher(program).replaceAll("").strip();
    Matcher product = PRODUCT.matcher(own);
    boolean both = product.matches();
    String name = (both ? product.group(1) : own.isEmpty() ? program : own).replace('_', ' ');
    String its = both && version.isEmpty() ? product.group(2) : version;
    String provider =
        generator(name)
            .or(
                () ->
                    LISTED.providers().stream()
                        .filter(one -> Patterns.found(one.is, name))
                        .map(Generator::provider)
                        .findFirst())
            .orElse("");
    return new Name(name, its, provider);
  }
}
