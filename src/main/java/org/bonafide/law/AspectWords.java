package org.bonafide.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words for aspects, in every document ({@code aspects.yaml}). One that the table does not know
 * is the record's own word, and stays as it is written.
 *
 * <p>Example: {@code AspectWords.known("layout")} is {@code layout, 布局}, and so is that of {@code
 * 布局}.
 */
public final class AspectWords {

  private static final Map<String, Sentence> KNOWN = read();

  private AspectWords() {}

  /** The words in both languages; empty where the table does not know it. */
  public static Optional<Sentence> known(String aspect) {
    return Optional.ofNullable(KNOWN.get(key(aspect)));
  }

  /** In a language, or as the record has it. */
  public static String in(String aspect, Locale language) {
    return known(aspect).map(words -> words.in(language)).orElse(aspect);
  }

  private static String key(String aspect) {
    return aspect.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private static Map<String, Sentence> read() {
    Map<String, Object> data = LawData.read("aspects.yaml");
    Map<String, Sentence> all = new HashMap<>();
    for (String id : data.keySet()) {
      Sentence words = LawData.sentence(data, id);
      List<String> names = new ArrayList<>(List.of(id, words.en(), words.zh()));
      if (LawData.section(data, id).get("also") instanceof List<?> also) {
        also.forEach(name -> names.add(name.toString()));
      }
      names.forEach(name -> all.put(key(name), words));
    }
    return all;
  }
}
