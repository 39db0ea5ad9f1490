package org.bonafide.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Data;
import org.bonafide.data.Words;

/**
 * The words for aspects, in every document ({@code aspects.yaml}). One that the table does not know
 * is the record's own word, and stays as it is written.
 *
 * <p>Example: {@code AspectWords.known("layout")} is {@code layout, 布局}, and so is that of {@code
 * 布局}.
 */
public final class AspectWords {

  private static final Map<String, Sentence> KNOWN =
      Data.shipped(AspectWords.class, "aspects.yaml", AspectWords::read);

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

  private static Map<String, Sentence> read(Data data) {
    Map<String, Sentence> all = new HashMap<>();
    for (Map.Entry<String, Data> aspect : data.children().entrySet()) {
      Data one = aspect.getValue();
      Map<String, String> words = new LinkedHashMap<>();
      one.keys().stream()
          .filter(tag -> !tag.equals("also"))
          .forEach(tag -> words.put(tag, one.text(tag)));
      Sentence said = new Sentence(new Words(words));
      List<String> names = new ArrayList<>(one.texts("also"));
      names.add(aspect.getKey());
      names.addAll(words.values());
      names.forEach(name -> all.put(key(name), said));
    }
    return all;
  }
}
