package org.bonafide.evidence.gaps;

import java.util.List;

/**
 * A question of the checklist, and how it stands for a work.
 *
 * @param item as in {@code cn-seed}
 * @param why a key of the checklist's reasons
 * @param values what stands in the reason
 */
public record Gap(String item, Standing standing, String why, List<String> values) {

  public Gap {
    values = List.copyOf(values);
  }

  /** The law that asks: {@code cn} or {@code us}. */
  public String law() {
    return item.substring(0, 2);
  }
}
