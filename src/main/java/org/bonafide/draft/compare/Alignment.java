package org.bonafide.draft.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays three versions of a clause side by side: equal paragraphs in one row, as many as order
 * allows (the longest common subsequence of the three), and between them those that are most alike.
 */
final class Alignment {

  private static final int EQUAL = 1000;
  private static final int MOST_ALIKE = 100;

  /** What a row costs, so that paragraphs stand side by side rather than one below the other. */
  private static final int ROW = 20;

  /** Which versions step forward in a row, as bits; where two ways are as good, the first. */
  private static final int[] STEPS = {7, 3, 5, 6, 1, 2, 4};

  private final List<List<Passage>> versions;
  private final int[][][] alike = new int[3][][];
  private final int[][][] best;

  private Alignment(List<List<Passage>> versions) {
    this.versions = versions;
    alike[0] = alike(versions.get(0), versions.get(1));
    alike[1] = alike(versions.get(0), versions.get(2));
    alike[2] = alike(versions.get(1), versions.get(2));
    best = new int[size(0) + 1][size(1) + 1][size(2) + 1];
  }

  /** The rows; in each, what stands there in each of the three versions. */
  static List<List<Optional<Passage>>> of(
      List<Passage> first, List<Passage> second, List<Passage> third) {
    return new Alignment(List.of(first, second, third)).rows();
  }

  private int size(int version) {
    return versions.get(version).size();
  }

  private List<List<Optional<Passage>>> rows() {
    for (int i = size(0); i >= 0; i--) {
      for (int j = size(1); j >= 0; j--) {
        for (int k = size(2); k >= 0; k--) {
          int step = step(i, j, k);
          best[i][j][k] = step == 0 ? 0 : worth(step, i, j, k);
        }
      }
    }
    List<List<Optional<Passage>>> rows = new ArrayList<>();
    int[] at = {0, 0, 0};
    for (int step = step(0, 0, 0); step != 0; step = step(at[0], at[1], at[2])) {
      List<Optional<Passage>> row = new ArrayList<>();
      for (int version = 0; version < 3; version++) {
        boolean takes = (step & (1 << version)) != 0;
        row.add(takes ? Optional.of(versions.get(version).get(at[version]++)) : Optional.empty());
      }
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  /** The best step from here, or 0 at the end. */
  private int step(int i, int j, int k) {
    int chosen = 0;
    int most = Integer.MIN_VALUE;
    for (int step : STEPS) {
      if (fits(step, i, j, k) && worth(step, i, j, k) > most) {
        most = worth(step, i, j, k);
        chosen = step;
      }
    }
    return chosen;
  }

  /** Whether there is a paragraph in each version that steps, all of the same depth. */
  private boolean fits(int step, int i, int j, int k) {
    int[] at = {i, j, k};
    Set<Integer> depths = new HashSet<>();
    for (int version = 0; version < 3; version++) {
      if ((step & (1 << version)) != 0) {
        if (at[version] >= size(version)) {
          return false;
        }
        depths.add(versions.get(version).get(at[version]).depth());
      }
    }
    return depths.size() == 1;
  }

  private int worth(int step, int i, int j, int k) {
    int worth = best[i + (step & 1)][j + (step >> 1 & 1)][k + (step >> 2 & 1)] - ROW;
    worth += (step & 3) == 3 ? alike[0][i][j] : 0;
    worth += (step & 5) == 5 ? alike[1][i][k] : 0;
    worth += (step & 6) == 6 ? alike[2][j][k] : 0;
    return worth;
  }

  private static int[][] alike(List<Passage> left, List<Passage> right) {
    List<Set<String>> rights = right.stream().map(Alignment::pairs).toList();
    int[][] alike = new int[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      Set<String> own = pairs(left.get(i));
      for (int j = 0; j < right.size(); j++) {
        boolean equal = left.get(i).key().equals(right.get(j).key());
        alike[i][j] = equal ? EQUAL : shared(own, rights.get(j));
      }
    }
    return alike;
  }

  /** Of two paragraphs, how many pairs of neighbouring letters they share, of 100. */
  private static int shared(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return 2 * MOST_ALIKE * both.size() / Math.max(1, left.size() + right.size());
  }

  /** Letters, not words: Chinese does not part its words. */
  private static Set<String> pairs(Passage passage) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= passage.key().length(); i++) {
      pairs.add(passage.key().substring(i, i + 2));
    }
    return pairs;
  }
}
