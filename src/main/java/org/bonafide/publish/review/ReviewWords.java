package org.bonafide.publish.review;

import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;

/**
 * Our few words of a language around what is found ({@code languages/<tag>/review.yaml}).
 *
 * <p>Example: {@code ReviewWords.in(Locale.ENGLISH).text("caution")}.
 */
record ReviewWords(Data data) {

  private static final String KNOWN =
      "title states meanings questions clauses found looked-for against against-pair or more also"
          + " no-number read terms unread parts caution author";

  static ReviewWords in(Locale language) {
    Data data =
        Languages.file(Grammar.of(language).tag(), "review")
            .or(() -> Languages.file(Languages.tags().get(0), "review"))
            .orElseThrow();
    data.knows(KNOWN);
    return new ReviewWords(data);
  }

  String text(String key) {
    return data.text(key);
  }

  String text(String section, String key) {
    return data.child(section).text(key);
  }

  /** With a place of the text filled. */
  String filled(String key, Map<String, String> places) {
    String text = text(key);
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    }
    return text;
  }
}
