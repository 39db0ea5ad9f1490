package org.bonafide.word.join;

import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;

/**
 * Our few words of a language around clauses that stand in somebody else's agreement ({@code
 * languages/<tag>/joining.yaml}).
 *
 * @param heading of the clauses as a whole
 * @param runIn what parts a heading from the words after it
 * @param cited a citation that begins with a digit, as {@code {0}}
 * @param between what parts a digit from the number above it, in a citation
 * @param schedule a citation of a clause that is a schedule in our own papers
 * @param opening says which provisions are ours: {@code {provision} {first} {second} {last}
 *     {agreement}}, with the particulars behind it
 * @param openingAlone the same where there are none
 */
record JoinWords(
    String heading,
    String runIn,
    String cited,
    String between,
    String schedule,
    String opening,
    String openingAlone,
    String openingOfExhibit,
    String openingOfExhibitAlone,
    String linking,
    String exhibit) {

  static JoinWords in(Locale language) {
    Data data =
        Languages.file(Grammar.of(language).tag(), "joining")
            .or(() -> Languages.file(Languages.tags().get(0), "joining"))
            .orElseThrow();
    data.knows(
        "heading run-in cited between schedule opening opening-alone opening-of-exhibit"
            + " opening-of-exhibit-alone linking exhibit");
    return new JoinWords(
        data.text("heading"),
        data.text("run-in"),
        data.text("cited"),
        data.text("between"),
        data.text("schedule"),
        data.text("opening"),
        data.text("opening-alone"),
        data.text("opening-of-exhibit"),
        data.text("opening-of-exhibit-alone"),
        data.text("linking"),
        data.text("exhibit"));
  }

  /** A pattern with its places filled. */
  static String filled(String pattern, Map<String, String> places) {
    String text = pattern;
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    }
    return text;
  }
}
