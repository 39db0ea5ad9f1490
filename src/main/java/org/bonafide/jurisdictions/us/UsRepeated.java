package org.bonafide.jurisdictions.us;

import org.bonafide.law.FieldEntry;

/** What a screen of the form is filled for: an author, a claimant, or the work itself. */
interface UsRepeated {

  FieldEntry fill(String id);

  /**
   * What stands under an entry.
   *
   * @param otherwise the remark of the form
   */
  default String remark(String id, String otherwise) {
    return otherwise;
  }
}
