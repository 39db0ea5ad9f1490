package org.bonafide.word.join;

import java.util.List;
import org.bonafide.instrument.Inline;

/**
 * A paragraph to be inserted.
 *
 * @param depth 0 a section of its own, 1 a clause in the host's section, 2 its sub-clauses and
 *     definitions, 3 limbs, 4 limbs of limbs
 * @param counted whether it takes a number of its depth
 * @param lead the heading that runs in before its words; may be empty
 * @param anchors what others refer to it by
 */
record JoinItem(
    int depth, boolean counted, List<Inline> lead, List<Inline> words, List<String> anchors) {

  static JoinItem counted(int depth, List<Inline> lead, List<Inline> words, String... anchors) {
    return new JoinItem(depth, true, lead, words, List.of(anchors));
  }

  static JoinItem plain(int depth, List<Inline> words) {
    return new JoinItem(depth, false, List.of(), words, List.of());
  }

  JoinItem named(String anchor) {
    return new JoinItem(depth, counted, lead, words, List.of(anchor));
  }

  JoinItem saying(List<Inline> other) {
    return new JoinItem(depth, counted, lead, other, anchors);
  }
}
