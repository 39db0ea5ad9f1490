package org.bonafide.rule;

import java.util.List;
import java.util.Set;

/**
 * The keys inside an element, a step, a tool or an owner: what may be left out of a record without
 * leaving a whole entry out, and without making it unreadable.
 */
final class InnerKeys {

  /** Required where they stand, so that a record without them says nothing at all. */
  private static final Set<String> REQUIRED =
      Set.of("tools.name", "works.elements.steps.act", "works.elements.third-party.what");

  private InnerKeys() {}

  static List<KeyPath> of(RecordTree tree) {
    return tree.keys().stream().filter(InnerKeys::isInside).toList();
  }

  private static boolean isInside(KeyPath path) {
    boolean named = path.last() instanceof String && !REQUIRED.contains(path.kind());
    return named && (inTool(path) || inElement(path) || inOwner(path));
  }

  private static boolean inTool(KeyPath path) {
    return path.part(0).equals("tools") && path.depth() >= 3;
  }

  private static boolean inElement(KeyPath path) {
    return path.part(0).equals("works")
        && path.part(2).equals("elements")
        && path.depth() >= 5
        && !(path.depth() == 5 && path.last().equals("steps"));
  }

  private static boolean inOwner(KeyPath path) {
    return path.part(0).equals("works")
        && (path.part(2).equals("owner") && path.depth() >= 4
            || path.part(2).equals("owners") && path.depth() >= 5);
  }
}
