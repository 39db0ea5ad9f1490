package org.bonafide.label;

import java.util.List;
import java.util.Set;
import org.bonafide.project.Act;

/**
 * An act of somebody over all the elements on which they did it.
 *
 * <p>Example: Ann edited two pictures, one of them with Genie: {@code edit, [the picture], [Genie],
 * partly}.
 *
 * @param act what was done
 * @param id the words for it, as in {@code input-own}
 * @param whose the name of the person or party whose material was put in, or empty
 * @param objects what it was done on, in words, in an order that no order of elements changes
 * @param tools the tools that did it and are not stated to generate nothing
 * @param partly whether some of it was done without these tools
 */
record PersonsDeed(
    Act act, String id, String whose, List<String> objects, Set<String> tools, boolean partly) {
  PersonsDeed {
    objects = List.copyOf(objects);
    tools = Set.copyOf(tools);
  }
}
