package org.bonafide.draft;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;

/**
 * What clause and template text calls itself in an agreement that joins no other: the agreement.
 *
 * @param words ours, and what stands in their place, in the order in which they are looked for
 */
record StandaloneWords(Map<String, String> words) {

  private static final Map<String, StandaloneWords> READ = new ConcurrentHashMap<>();

  static StandaloneWords in(Locale language) {
    return READ.computeIfAbsent(
        Grammar.of(language).tag(),
        tag ->
            new StandaloneWords(
                Languages.file(tag, "standalone").map(Data::strings).orElse(Map.of())));
  }

  String of(String text) {
    String own = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      own = own.replace(word.getKey(), word.getValue());
    }
    return own;
  }
}
