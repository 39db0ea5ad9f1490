package org.bonafide.publish.returned;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;

/**
 * Our few words of a language around a draft that came back ({@code
 * languages/<tag>/returned.yaml}).
 *
 * <p>Example: {@code ReturnedWords.in(Locale.ENGLISH).text("nothing")}.
 */
record ReturnedWords(Data data) {

  static ReturnedWords in(Locale language) {
    return new ReturnedWords(
        Languages.file(Grammar.of(language).tag(), "returned")
            .or(() -> Languages.file(Languages.tags().get(0), "returned"))
            .orElseThrow());
  }

  String text(String key) {
    return data.text(key);
  }

  String text(String section, String key) {
    return data.child(section).text(key);
  }

  List<String> texts(String key) {
    return data.texts(key);
  }

  /** With the places of the text filled. */
  String filled(String key, Map<String, String> places) {
    String text = text(key);
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    }
    return text;
  }
}
