/**
 * C2PA manifests checked without a network: the hashes of what a claim names, the signature over
 * it, the signer against dated lists, and the time-stamp.
 *
 * <p>May see data and evidence.container. Start at {@code ManifestCheck}.
 */
package org.bonafide.evidence.signed;
