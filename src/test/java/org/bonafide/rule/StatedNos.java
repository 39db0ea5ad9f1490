package org.bonafide.rule;

import java.util.List;
import java.util.Set;

/**
 * The nos of a record: the only statements on which a word of absence may rest, each with the
 * families of words that it carries.
 */
final class StatedNos {

  private StatedNos() {}

  static List<KeyPath> of(RecordTree tree) {
    return tree.keys().stream().filter(key -> isNo(key, tree.at(key))).toList();
  }

  /** The record without any of them. */
  static RecordTree without(RecordTree tree) {
    RecordTree bare = tree.copy();
    List<KeyPath> nos = of(tree);
    nos.forEach(bare::without);
    return bare;
  }

  private static boolean isNo(KeyPath key, Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() && "third-party".equals(key.last()) || key.last().equals("banned");
    }
    return switch (key.last().toString()) {
      case "generated-part" -> value.equals("none") || value.equals("de-minimis");
      case "with" -> value.equals("hand");
      case "ai-use" -> value.equals("none");
      default -> value.equals("no") || value.equals("false");
    };
  }

  /** What may be printed of absence for want of any other no. */
  static Set<String> families(KeyPath no) {
    return switch (no.last().toString()) {
      case "generative", "with" -> Set.of("hand", "tool");
      case "generated-part" -> Set.of("output", "tool");
      case "third-party" -> Set.of("others");
      case "expressive", "perceptible", "separable" -> Set.of("shown");
      case "ai-use", "banned" -> Set.of("tool");
      default -> no.kind().contains("impression") ? Set.of("impression") : Set.of();
    };
  }
}
