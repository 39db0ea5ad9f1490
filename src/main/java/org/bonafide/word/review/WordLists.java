package org.bonafide.word.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bonafide.data.Data;

/**
 * The lists of words that searches name ({@code lists.yaml}), with the terms that an agreement
 * defines by them.
 *
 * <p>Example: {@code WordLists.SHIPPED.of("ai")} begins with {@code AI}.
 *
 * @param lists by name
 * @param terms that searches write alike, and that are made once
 */
record WordLists(Map<String, List<String>> lists, Map<String, WordSearch.Term> terms) {

  static final WordLists SHIPPED = Data.shipped(WordLists.class, "lists.yaml", WordLists::read);

  WordLists(Map<String, List<String>> lists) {
    this(lists, new ConcurrentHashMap<>());
  }

  private static WordLists read(Data data) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    data.keys().forEach(key -> lists.put(key, data.texts(key)));
    return new WordLists(lists);
  }

  /** The words of a list; a name that is not there is a fault of our data. */
  List<String> of(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException("no list of words is called " + name);
    }
    return words;
  }

  /** A term of a search, the same for all that write it so. */
  WordSearch.Term term(String written, Function<String, WordSearch.Term> made) {
    return terms.computeIfAbsent(written, made);
  }

  /** With more words in a list. */
  WordLists with(String name, List<String> more) {
    Map<String, List<String>> all = new LinkedHashMap<>(lists);
    List<String> longer = new ArrayList<>(of(name));
    longer.addAll(more);
    all.put(name, longer);
    return new WordLists(all);
  }
}
