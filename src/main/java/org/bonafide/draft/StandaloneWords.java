package org.bonafide.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bonafide.data.Data;
import org.bonafide.data.Grammar;
import org.bonafide.data.Languages;

/**
 * What clause and template text calls itself in an agreement that joins no other: the agreement.
 *
 * @param words pairs of ours and of what stands in their place, in the order in which they are
 *     looked for
 */
record StandaloneWords(List<List<String>> words) {

  private static final Map<String, StandaloneWords> READ = new ConcurrentHashMap<>();

  static StandaloneWords in(Locale language) {
    return READ.computeIfAbsent(
        Grammar.of(language).tag(),
        tag ->
            new StandaloneWords(
                Languages.file(tag, "standalone").map(StandaloneWords::read).orElse(List.of())));
  }

  private static List<List<String>> read(Data data) {
    data.knows("instead");
    return data.items("instead").stream()
        .map(pair -> pair.items().stream().map(Data::text).toList())
        .toList();
  }

  String of(String text) {
    String own = text;
    for (List<String> word : words) {
      own = own.replace(word.get(0), word.get(1));
    }
    return own;
  }
}
