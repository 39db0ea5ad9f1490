package org.bonafide.word.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One search of {@code sayings.yaml}: words that must all stand in a sentence, and words that must
 * not.
 *
 * <p>Example: {@code WordSearch.of("{ai} + must not > use|employ + !consent", lists)} finds "The
 * Contractor must not use AI." and not "must not use AI without consent".
 */
record WordSearch(List<Term> terms) {

  /** Letters between words of which one follows another; Han characters say more each. */
  private static final int CLOSE = 60;

  private static final int CLOSE_HAN = 20;

  WordSearch {
    terms = List.copyOf(terms);
  }

  /**
   * Words of which one must stand there, and then one of those that follow closely.
   *
   * @param absent whether none may stand there instead
   * @param around whether they may also stand around the sentence
   * @param links the words of each step
   */
  record Term(boolean absent, boolean around, List<List<SearchedWord>> links) {

    private boolean stands(SearchedText text) {
      List<SearchedWord.Span> last = spans(links.get(0), text);
      for (int i = 1; i < links.size() && !last.isEmpty(); i++) {
        last = behind(last, spans(links.get(i), text));
      }
      return !last.isEmpty();
    }

    private static List<SearchedWord.Span> spans(List<SearchedWord> words, SearchedText text) {
      List<SearchedWord.Span> all = new ArrayList<>();
      words.forEach(word -> word.find(text, all));
      return all;
    }

    private static List<SearchedWord.Span> behind(
        List<SearchedWord.Span> first, List<SearchedWord.Span> next) {
      TreeSet<Integer> ends = new TreeSet<>();
      first.forEach(before -> ends.add(before.end()));
      return next.stream()
          .filter(
              one -> {
                Integer nearest = ends.floor(one.start());
                return nearest != null && one.start() - nearest <= (one.han() ? CLOSE_HAN : CLOSE);
              })
          .toList();
    }

    private boolean holds(SearchedSentence in) {
      boolean there = stands(in.searched());
      return around ? there || in.around().stands(this, this::stands) : there != absent;
    }
  }

  /** Whether it finds a sentence. */
  boolean finds(SearchedSentence sentence) {
    return terms.stream().allMatch(term -> term.holds(sentence));
  }

  static WordSearch of(String written, WordLists lists) {
    List<Term> terms = new ArrayList<>();
    for (String term : written.split(" \\+ ")) {
      terms.add(lists.term(term, it -> term(it, lists)));
    }
    return new WordSearch(terms);
  }

  private static Term term(String written, WordLists lists) {
    boolean absent = written.startsWith("!");
    boolean around = written.startsWith("~");
    List<List<SearchedWord>> links = new ArrayList<>();
    for (String link : (absent || around ? written.substring(1) : written).split(" > ")) {
      links.add(words(link, lists));
    }
    return new Term(absent, around, links);
  }

  private static List<SearchedWord> words(String link, WordLists lists) {
    List<String> words = new ArrayList<>();
    for (String word : link.split("\\|")) {
      String one = word.strip();
      if (one.startsWith("{") && one.endsWith("}")) {
        words.addAll(lists.of(one.substring(1, one.length() - 1)));
      } else {
        words.add(one);
      }
    }
    return words.stream().map(SearchedWord::of).toList();
  }
}
