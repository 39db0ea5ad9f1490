package org.bonafide.write.docx;

import java.util.ArrayList;
import java.util.List;

/** The widths of a table's columns in twips; they fill the width exactly. */
record ColumnWidths(List<Integer> widths) {
  ColumnWidths {
    widths = List.copyOf(widths);
  }

  /** Shares of a width: {@code of(9070, List.of(3, 2, 1))}. Columns without a share get 1. */
  static ColumnWidths of(int width, List<Integer> shares, int count) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(i < shares.size() ? Math.max(1, shares.get(i)) : 1);
    }
    int sum = all.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>();
    int given = 0;
    int before = 0;
    for (int share : all) {
      before += share;
      int edge = (int) ((long) width * before / sum);
      widths.add(edge - given);
      given = edge;
    }
    return new ColumnWidths(widths);
  }

  int total() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }
}
