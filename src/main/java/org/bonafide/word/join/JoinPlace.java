package org.bonafide.word.join;

import java.util.Optional;
import org.bonafide.word.OutlineEntry;

/**
 * Where clauses go into a host.
 *
 * @param head the heading of the section whose last sub-clauses they become; where they become a
 *     section, the one before which they stand; empty at the very end of the agreement
 * @param last the entry behind which, or before which, they stand
 * @param offset where in the text of the part
 * @param section whether they become a section of their own
 * @param why in words that go on from "because"
 */
record JoinPlace(
    Optional<OutlineEntry> head, OutlineEntry last, int offset, boolean section, String why) {}
