package org.bonafide.jurisdictions.us;

import java.util.List;
import org.bonafide.diagnose.Finding;

/** The Office looks closely at a selection of fewer than four items. */
final class UsItemsAreEnough implements UsRule {

  @Override
  public List<Finding> check(UsCase one) {
    return new UsArrangement(one.work())
        .items().stream()
            .filter(items -> one.work().arrangement().isPresent() && items < UsArrangement.ENOUGH)
            .map(items -> finding(one, items))
            .toList();
  }

  private static Finding finding(UsCase one, long items) {
    return Finding.warning(
            "few-items-arranged",
            one.place(".arrangement.items"),
            "The arrangement is of "
                + (items == 1 ? "1 item" : items + " items")
                + "; the Office looks closely at a selection of fewer than four items"
                + (items < 2 ? ", and one item cannot be arranged." : "."),
            "State under \"items\" every thing that was arranged, if there were more.")
        .by("us-compendium-312");
  }
}
