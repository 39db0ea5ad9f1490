package org.bonafide.evidence.gaps;

import java.util.List;

/**
 * A question of the checklist, and how it stands for a work.
 *
 * @param item as in {@code cn-seed}
 * @param law the id of the law that asks
 * @param why a key of the checklist's reasons
 * @param values what stands in the reason
 */
public record Gap(String item, String law, Standing standing, String why, List<String> values) {

  public Gap {
    values = List.copyOf(values);
  }
}
