package org.bonafide.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.bonafide.instrument.Instrument;

/**
 * A governing law, and the pack of wording that goes with it: {@code us}, {@code cn} or {@code
 * neutral}.
 *
 * <p>Example: {@code GoverningLaw.of("US-CA").pack()} is {@code us}; {@code GoverningLaw.of("the
 * laws of Ruritania").pack()} is {@code neutral}, and the words are printed as they are.
 *
 * @param code as the record states it; may be a code, words, or empty
 * @param names the printed name by language tag; empty where the law is not in the list
 * @param prevailing the language that prevails unless the record says otherwise; may be empty
 */
record GoverningLaw(
    String code,
    String pack,
    Map<String, String> names,
    String prevailing,
    Instrument.Paper paper) {

  private static final String NEUTRAL = "neutral";
  private static final Yaml DATA = read();

  static GoverningLaw of(String stated) {
    Yaml law = DATA.section("laws").section(stated);
    String pack = law.text("pack").isEmpty() ? NEUTRAL : law.text("pack");
    Yaml common = DATA.section("packs").section(pack);
    Instrument.Paper paper =
        Instrument.Paper.valueOf(common.text("paper").toUpperCase(Locale.ROOT));
    return new GoverningLaw(stated, pack, names(law), common.text("prevailing"), paper);
  }

  private static Map<String, String> names(Yaml law) {
    return law.text("en").isEmpty()
        ? Map.of()
        : Map.of("en", law.text("en"), "zh-CN", law.text("zh-CN"));
  }

  /** The printed name: from the list, else the user's own words; empty for a code not listed. */
  String name(Locale language) {
    String listed = names.getOrDefault(language.toLanguageTag(), "");
    return listed.isEmpty() && !looksLikeCode() ? code : listed;
  }

  boolean neutral() {
    return pack.equals(NEUTRAL);
  }

  /** Whether the record has a code that the list does not know. */
  boolean unknownCode() {
    return !code.isEmpty() && names.isEmpty() && looksLikeCode();
  }

  private boolean looksLikeCode() {
    return code.matches("[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?");
  }

  private static Yaml read() {
    try (InputStream in = GoverningLaw.class.getResourceAsStream("laws.yaml")) {
      return Yaml.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
