package org.bonafide.word.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which paragraphs of two states of a draft belong together: those with the same words first, in
 * order, then between them those that are alike.
 *
 * <p>Example: {@code ParagraphPairs.of(ours, theirs).pairs().get(3).after()} is nothing where ours
 * was deleted.
 */
public record ParagraphPairs(List<Pair> pairs) {

  private static final double ALIKE = 0.4;
  private static final long MOST = 200_000; // pairs of paragraphs that are held against each other

  public ParagraphPairs {
    pairs = List.copyOf(pairs);
  }

  /**
   * A paragraph in both states; in one of them it may not be there.
   *
   * @param clause in which it stands: ours, else that of the paragraph before it
   */
  public record Pair(
      String clause, Optional<DraftParagraph> before, Optional<DraftParagraph> after) {

    /** Whether its words are the same in both. */
    public boolean same() {
      return before.isPresent()
          && after.isPresent()
          && before.get().text().equals(after.get().text());
    }
  }

  /** Pairs all paragraphs of both. */
  public static ParagraphPairs of(List<DraftParagraph> before, List<DraftParagraph> after) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    List<int[]> same = WordChanges.common(before, after, (a, b) -> a.text().equals(b.text()));
    for (int[] pair : same) {
      between(before.subList(i, pair[0]), after.subList(j, pair[1]), pairs);
      add(pairs, Optional.of(before.get(pair[0])), Optional.of(after.get(pair[1])));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    between(before.subList(i, before.size()), after.subList(j, after.size()), pairs);
    return new ParagraphPairs(pairs);
  }

  private static void between(
      List<DraftParagraph> before, List<DraftParagraph> after, List<Pair> pairs) {
    List<int[]> alike =
        before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST
            ? List.of()
            : before.size() == 1 && after.size() == 1 && likely(before.get(0), after.get(0))
                ? List.of(new int[] {0, 0})
                : WordChanges.common(before, after, ParagraphPairs::likely);
    int i = 0;
    int j = 0;
    for (int[] pair : alike) {
      for (; i < pair[0]; i++) {
        add(pairs, Optional.of(before.get(i)), Optional.empty());
      }
      for (; j < pair[1]; j++) {
        add(pairs, Optional.empty(), Optional.of(after.get(j)));
      }
      add(pairs, Optional.of(before.get(i++)), Optional.of(after.get(j++)));
    }
    for (; i < before.size(); i++) {
      add(pairs, Optional.of(before.get(i)), Optional.empty());
    }
    for (; j < after.size(); j++) {
      add(pairs, Optional.empty(), Optional.of(after.get(j)));
    }
  }

  /** A short cell that was filled in shares no word with what stood there. */
  private static boolean likely(DraftParagraph a, DraftParagraph b) {
    boolean blank = a.text().matches("[\\[\u3010].*[\\]\u3011]");
    return blank || WordChanges.likeness(a.text(), b.text()) >= ALIKE;
  }

  private static void add(
      List<Pair> pairs, Optional<DraftParagraph> before, Optional<DraftParagraph> after) {
    String clause =
        before
            .map(DraftParagraph::clause)
            .orElse(pairs.isEmpty() ? DraftText.HEAD : pairs.get(pairs.size() - 1).clause());
    pairs.add(new Pair(clause, before, after));
  }
}
