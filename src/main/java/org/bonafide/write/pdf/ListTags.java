package org.bonafide.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keeps track of open lists, so that numbered blocks that follow each other stand in one list and
 * deeper ones in a list inside the item above them.
 */
final class ListTags {

  private final Tag parent;
  private final List<Tag> lists = new ArrayList<>();
  private final List<Tag> bodies = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();

  ListTags(Tag parent) {
    this.parent = parent;
  }

  /** The parent of what stands in no list; closes all lists. */
  Tag outside() {
    lists.clear();
    bodies.clear();
    depths.clear();
    return parent;
  }

  /** A new item at a depth; opens or closes lists as needed. */
  Tag item(int depth, Locale language) {
    while (!depths.isEmpty() && depths.get(depths.size() - 1) > depth) {
      close();
    }
    if (depths.isEmpty() || depths.get(depths.size() - 1) < depth) {
      Tag above = bodies.isEmpty() ? parent : bodies.get(bodies.size() - 1);
      lists.add(above.child("L", language));
      depths.add(depth);
      bodies.add(above);
    }
    return lists.get(lists.size() - 1).child("LI");
  }

  /** The body of an item; deeper lists go into it. */
  Tag body(Tag item) {
    Tag body = item.child("LBody");
    bodies.set(bodies.size() - 1, body);
    return body;
  }

  private void close() {
    int last = lists.size() - 1;
    lists.remove(last);
    bodies.remove(last);
    depths.remove(last);
  }
}
