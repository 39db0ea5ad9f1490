package org.bonafide.law;

import java.util.List;

/** What is drafted of an application before it is laid out on the screens of the form. */
record UsDraft(
    String application,
    List<String> authors,
    UsHire hire,
    UsClaimant claimant,
    UsApplication.Entry created,
    UsApplication.Entry excluded,
    UsApplication.Entry included,
    String note,
    UsApplication.Prior prior) {}
