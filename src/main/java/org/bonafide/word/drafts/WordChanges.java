package org.bonafide.word.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word.
 *
 * <p>Example: {@code WordChanges.between("keep for six years", "keep for two years")} is same "keep
 * for ", gone "six", new "two", same " years".
 *
 * @param pieces in the order of the texts; neighbours are of different kinds
 */
public record WordChanges(List<Piece> pieces) {

  /** Pairs of entries that are looked at; a draft of two hundred pages has a million. */
  private static final long MOST = 9_000_000;

  private static final int LIGHT = 9; // letters below which words between two changes are no hold

  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}'\u2019-]+|\\s+|.", Pattern.DOTALL);

  public WordChanges {
    pieces = List.copyOf(pieces);
  }

  /** Whether words stand in both, only in the old text, or only in the new one. */
  public enum Kind {
    SAME("same"),
    GONE("gone"),
    NEW("new");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As machine faces call it. */
    public String word() {
      return word;
    }
  }

  /** Words of one kind. */
  public record Piece(Kind kind, String words) {}

  /** Compares. */
  public static WordChanges between(String before, String after) {
    List<String> a = words(before);
    List<String> b = words(after);
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] pair : steady(common(a, b, String::equals), a, b, WordChanges::weight)) {
      add(pieces, Kind.GONE, a.subList(i, pair[0]));
      add(pieces, Kind.NEW, b.subList(j, pair[1]));
      add(pieces, Kind.SAME, a.subList(pair[0], pair[0] + 1));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    add(pieces, Kind.GONE, a.subList(i, a.size()));
    add(pieces, Kind.NEW, b.subList(j, b.size()));
    return new WordChanges(merged(pieces));
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  /** A lone blank between two changes belongs to both, and neighbours of a kind are one. */
  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean between =
          piece.kind() == Kind.SAME
              && piece.words().isBlank()
              && gone.length() + added.length() > 0
              && i + 1 < pieces.size()
              && pieces.get(i + 1).kind() != Kind.SAME;
      if (piece.kind() == Kind.SAME && !between) {
        flush(out, gone, added);
        join(out, piece);
      } else {
        gone.append(piece.kind() == Kind.NEW ? "" : piece.words());
        added.append(piece.kind() == Kind.GONE ? "" : piece.words());
      }
    }
    flush(out, gone, added);
    return out;
  }

  private static void flush(List<Piece> out, StringBuilder gone, StringBuilder added) {
    if (gone.length() > 0) {
      out.add(new Piece(Kind.GONE, gone.toString()));
    }
    if (added.length() > 0) {
      out.add(new Piece(Kind.NEW, added.toString()));
    }
    gone.setLength(0);
    added.setLength(0);
  }

  private static void join(List<Piece> out, Piece piece) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).kind() == piece.kind()) {
      out.set(last, new Piece(piece.kind(), out.get(last).words() + piece.words()));
    } else {
      out.add(piece);
    }
  }

  /** How much two texts share: 1 for the same words, 0 for none. */
  public static double likeness(String before, String after) {
    List<String> a = words(before).stream().filter(one -> !one.isBlank()).toList();
    List<String> b = words(after).stream().filter(one -> !one.isBlank()).toList();
    return a.isEmpty() && b.isEmpty()
        ? 1
        : 2.0 * common(a, b, String::equals).size() / (a.size() + b.size());
  }

  /** How much a word holds a sentence together: by its letters, a Han character as a short word. */
  static int weight(String word) {
    boolean han = word.codePoints().anyMatch(Character::isIdeographic);
    return han ? LIGHT / 3 : word.isBlank() ? 0 : word.length();
  }

  /**
   * Without the small words that two changes happen to share: a reader takes a phrase that was
   * replaced whole more easily than one that is parted at each "the".
   */
  static <T> List<int[]> steady(List<int[]> pairs, List<T> a, List<T> b, ToIntFunction<T> weight) {
    List<int[]> kept = new ArrayList<>();
    int from = 0;
    while (from < pairs.size()) {
      int to = from + 1;
      while (to < pairs.size()
          && pairs.get(to)[0] == pairs.get(to - 1)[0] + 1
          && pairs.get(to)[1] == pairs.get(to - 1)[1] + 1) {
        to++;
      }
      int[] first = pairs.get(from);
      int[] last = pairs.get(to - 1);
      boolean atEdge =
          first[0] == 0 && first[1] == 0 || last[0] == a.size() - 1 && last[1] == b.size() - 1;
      int held =
          pairs.subList(from, to).stream().mapToInt(p -> weight.applyAsInt(a.get(p[0]))).sum();
      if (atEdge || held >= LIGHT) {
        kept.addAll(pairs.subList(from, to));
      }
      from = to;
    }
    return kept;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /**
   * The longest row of entries that both lists have in order, as pairs of places. Beyond a number
   * that no draft has, only what is the same at both ends: all between is then gone and new.
   */
  static <T> List<int[]> common(List<T> a, List<T> b, BiPredicate<T, T> same) {
    List<int[]> pairs = new ArrayList<>();
    int from = 0;
    while (from < a.size() && from < b.size() && same.test(a.get(from), b.get(from))) {
      pairs.add(new int[] {from, from});
      from++;
    }
    int enda = a.size();
    int endb = b.size();
    while (enda > from && endb > from && same.test(a.get(enda - 1), b.get(endb - 1))) {
      enda--;
      endb--;
    }
    boolean tooMany = (long) (enda - from) * (endb - from) > MOST;
    int[][] longest = tooMany ? new int[0][0] : new int[enda - from + 1][endb - from + 1];
    for (int i = tooMany ? -1 : enda - from - 1; i >= 0; i--) {
      for (int j = endb - from - 1; j >= 0; j--) {
        longest[i][j] =
            same.test(a.get(from + i), b.get(from + j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (!tooMany && i < enda - from && j < endb - from) {
      if (same.test(a.get(from + i), b.get(from + j))) {
        pairs.add(new int[] {from + i++, from + j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    for (int k = 0; enda + k < a.size(); k++) {
      pairs.add(new int[] {enda + k, endb + k});
    }
    return pairs;
  }
}
