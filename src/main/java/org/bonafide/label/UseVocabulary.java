package org.bonafide.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.project.Act;

/**
 * The words for what a tool was used for, and the headings of the AID framework ({@code
 * uses.yaml}).
 *
 * <p>Example: {@code edit} is {@code edit {0}}, and of a text stands under {@code Writing—Review &
 * Editing}.
 *
 * @param acts by the word of the act
 * @param generated how generating is said: {@code whole, part}
 * @param kinds by medium
 * @param aid the heading for acts that have none of their own, by medium
 * @param headings of the framework, in its order
 */
record UseVocabulary(
    Map<String, Acted> acts,
    Map<String, String> generated,
    Map<String, String> kinds,
    Map<String, String> aid,
    List<String> headings) {

  private static final UseVocabulary SHIPPED =
      Data.shipped(UseVocabulary.class, "uses.yaml", UseVocabulary::read);

  /**
   * An act of a tool that is not said as "generated".
   *
   * @param aid its own headings by medium; {@code any} for all
   */
  record Acted(String does, Map<String, String> aid) {}

  static UseVocabulary shipped() {
    return SHIPPED;
  }

  boolean names(Act act) {
    return acts.containsKey(act.word());
  }

  String heading(Act act, Medium medium) {
    Map<String, String> own = names(act) ? acts.get(act.word()).aid() : Map.of();
    return own.getOrDefault(medium.word(), own.getOrDefault("any", aid.get(medium.word())));
  }

  private static UseVocabulary read(Data data) {
    data.knows("acts generated kinds aid headings");
    Map<String, Acted> acts = new LinkedHashMap<>();
    data.children("acts")
        .forEach((act, of) -> acts.put(act, new Acted(of.text("does"), of.strings("aid"))));
    return new UseVocabulary(
        acts,
        data.strings("generated"),
        data.strings("kinds"),
        data.strings("aid"),
        data.texts("headings"));
  }
}
