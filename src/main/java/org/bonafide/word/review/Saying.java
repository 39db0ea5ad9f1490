package org.bonafide.word.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * A thing that an agreement may say, and the searches by which it is told.
 *
 * @param id as in {@code ai-banned}
 * @param says what it says, by language: {@code AI is not to be used}
 */
record Saying(String id, Words says, List<WordSearch> searches) {

  Saying {
    searches = List.copyOf(searches);
  }

  /** All that there are, with searches that know the terms of an agreement. */
  static Map<String, Saying> all(WordLists lists) {
    Map<String, Saying> all = new LinkedHashMap<>();
    for (String file : List.of("sayings.yaml", "agreement-sayings.yaml")) {
      Data.shipped(Saying.class, file, Saying::read)
          .forEach((id, one) -> all.put(id, one.with(lists)));
    }
    return all;
  }

  /** As it is written. */
  private record Written(String id, Words says, List<String> searches) {
    private Saying with(WordLists lists) {
      return new Saying(id, says, searches.stream().map(one -> WordSearch.of(one, lists)).toList());
    }
  }

  private static Map<String, Written> read(Data data) {
    Map<String, Written> all = new LinkedHashMap<>();
    data.children()
        .forEach(
            (id, one) -> {
              List<String> searches = new ArrayList<>();
              one.keys().stream()
                  .filter(key -> !key.equals("says"))
                  .forEach(tag -> searches.addAll(one.texts(tag)));
              all.put(id, new Written(id, one.words("says"), searches));
            });
    return all;
  }

  /** The sentences that say it, in their order. */
  List<SearchedSentence> in(List<SearchedSentence> sentences) {
    return sentences.stream()
        .filter(one -> searches.stream().anyMatch(search -> search.finds(one)))
        .toList();
  }
}
