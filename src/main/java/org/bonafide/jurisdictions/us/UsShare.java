package org.bonafide.jurisdictions.us;

import java.util.List;

/**
 * A person's share in an element, or in the arrangement of the work.
 *
 * @param element the id of the element; empty for the arrangement
 * @param person the id of the person
 */
record UsShare(String element, String person) {

  static List<UsShare> ofArrangement(UsArrangement arrangement) {
    return arrangement.by().stream().map(person -> new UsShare("", person)).toList();
  }
}
