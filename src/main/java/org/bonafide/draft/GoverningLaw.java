package org.bonafide.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bonafide.data.Data;
import org.bonafide.data.Words;
import org.bonafide.instrument.Instrument;

/**
 * A governing law, and the pack of wording that goes with it: {@code us}, {@code cn} or {@code
 * neutral}.
 *
 * <p>Example: {@code GoverningLaw.of("US-CA").pack()} is {@code us}; {@code GoverningLaw.of("the
 * laws of Ruritania").pack()} is {@code neutral}, and the words are printed as they are.
 *
 * @param code as the record states it; may be a code, words, or empty
 * @param names the printed name; empty where the law is not in the list
 * @param prevailing the language that prevails unless the record says otherwise; may be empty
 */
record GoverningLaw(
    String code, String pack, Words names, String prevailing, Instrument.Paper paper) {

  private static final String NEUTRAL = "neutral";
  private static final Listed SHIPPED = Data.shipped(GoverningLaw.class, "laws.yaml", Listed::read);

  static GoverningLaw of(String stated) {
    Map<String, String> law = SHIPPED.laws().getOrDefault(stated, Map.of());
    String pack = law.getOrDefault("pack", NEUTRAL);
    Map<String, String> common = SHIPPED.packs().get(pack);
    Map<String, String> names = new LinkedHashMap<>(law);
    names.remove("pack");
    return new GoverningLaw(
        stated,
        pack,
        new Words(names),
        common.getOrDefault("prevailing", ""),
        Instrument.Paper.valueOf(common.get("paper").toUpperCase(Locale.ROOT)));
  }

  /** The printed name: from the list, else the user's own words; empty for a code not listed. */
  String name(Locale language) {
    String listed = names.in(language);
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

  /**
   * The list of laws.
   *
   * @param packs what goes with a pack of wording: paper, prevailing language
   * @param laws the pack and the printed names of a law by its code
   */
  private record Listed(
      Map<String, Map<String, String>> packs, Map<String, Map<String, String>> laws) {

    static Listed read(Data data) {
      data.knows("packs laws");
      Map<String, Map<String, String>> packs = new LinkedHashMap<>();
      for (Map.Entry<String, Data> pack : data.children("packs").entrySet()) {
        pack.getValue().knows("paper prevailing");
        pack.getValue().oneOf("paper", Set.of("a4", "letter"));
        packs.put(pack.getKey(), pack.getValue().strings());
      }
      Map<String, Map<String, String>> laws = new LinkedHashMap<>();
      for (Map.Entry<String, Data> law : data.children("laws").entrySet()) {
        law.getValue().oneOf("pack", packs.keySet());
        laws.put(law.getKey(), law.getValue().strings());
      }
      return new Listed(packs, laws);
    }
  }
}
