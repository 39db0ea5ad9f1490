/**
 * Seals: digests of the record and its files, linked one to the last, with time-stamps of an
 * authority that the user names.
 *
 * <p>May see evidence, its containers, evidence.signed, project and diagnose. Start at {@code
 * Ledger}; {@code Verification} checks it again.
 */
package org.bonafide.evidence.seal;
