package org.bonafide.jurisdictions.us;

import java.util.List;

/**
 * What is drafted of an application before it is laid out on the screens of the form.
 *
 * @param authors as the form names them
 * @param settled whether nothing in the work is open, so that a field without an entry stays empty
 */
record UsDraft(
    String application,
    List<UsAuthor> authors,
    UsClaimant claimant,
    UsApplication.Entry created,
    UsApplication.Entry excluded,
    UsApplication.Entry included,
    String note,
    UsApplication.Prior prior,
    boolean settled) {}
