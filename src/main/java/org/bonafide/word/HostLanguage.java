package org.bonafide.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonafide.data.Languages;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * The language that an agreement is written in, told by its letters and small words: kana tell
 * Japanese from Chinese, which share the Han characters, {@code the} and {@code of} English from
 * German.
 *
 * <p>Example: {@code HostLanguage.of(host, "joining")} is {@code zh-CN}, or a finding where the
 * agreement is in Japanese and there are no clauses in it.
 */
public final class HostLanguage {

  /** The rule of an agreement in a language in which there are no words to put in or look for. */
  public static final String RULE = "host-language";

  private HostLanguage() {}

  /**
   * The language of a host.
   *
   * @param room the words that there must be in it, by the name of their file
   * @throws HostRefused where there are none: Chinese words would be put into a Japanese agreement,
   *     or looked for in it and not found
   */
  public static Locale of(Host host, String room) throws HostRefused {
    Optional<Locale> language = Languages.ofMost(host.words());
    List<String> known = Languages.having(room);
    if (language.filter(one -> known.contains(one.toLanguageTag())).isPresent()) {
      return language.get();
    }
    String in = language.map(one -> "in " + named(one)).orElse("in another language");
    String those =
        known.stream()
            .map(tag -> named(Locale.forLanguageTag(tag)))
            .collect(Collectors.joining(" and "));
    throw new HostRefused(
        Finding.error(
            RULE,
            Place.of(host.file()),
            "\""
                + host.file()
                + "\" is written "
                + in
                + "; this can be done in "
                + those
                + " only.",
            "Use a text of it in one of these, where there is one. Else draft the clauses as a paper of"
                + " their own, with generate, and have them translated."));
  }

  private static String named(Locale language) {
    return language.getDisplayLanguage(Locale.ENGLISH);
  }
}
