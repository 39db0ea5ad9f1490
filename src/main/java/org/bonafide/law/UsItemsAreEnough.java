package org.bonafide.law;

import java.util.List;
import org.bonafide.diagnose.Finding;

/** The Office looks closely at a selection of fewer than four items. */
final class UsItemsAreEnough implements UsRule {

  static final int ENOUGH = 4;

  @Override
  public List<Finding> check(UsCase one) {
    int items = one.work().elements().size();
    if (one.work().arrangement().isEmpty() || items >= ENOUGH) {
      return List.of();
    }
    String joined = items == 1 ? "1 element" : items + " elements";
    return List.of(
        Finding.warning(
                "few-items-arranged",
                one.place(".arrangement"),
                "The arrangement is of "
                    + joined
                    + "; the Office looks closely at a selection of fewer than four items"
                    + (items < 2 ? ", and one item cannot be arranged." : "."),
                "State every item that was arranged as an element, if there were more.")
            .by("us-compendium-312"));
  }
}
