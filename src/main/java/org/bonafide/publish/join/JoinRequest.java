package org.bonafide.publish.join;

import org.bonafide.publish.AskedTerms;

/**
 * What is asked of a join.
 *
 * <p>Example: {@code new JoinRequest("agency.docx", bytes, "", false, AskedTerms.NONE)}.
 *
 * @param host how findings call the file
 * @param bytes the file
 * @param place words of a heading, or its number; empty for the usual place
 * @param exhibit whether the clauses become an exhibit
 * @param terms of the contract, in place of what the record says
 */
public record JoinRequest(
    String host, byte[] bytes, String place, boolean exhibit, AskedTerms terms) {}
