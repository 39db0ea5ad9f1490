package org.bonafide.evidence;

import org.bonafide.project.Evidence;

/**
 * A record of the user, with what the program found of its file.
 *
 * @param stated what the user states
 * @param present whether the file is there and is a plain file below the project's folder
 * @param sha256 the digest of the file as found, or empty
 * @param bytes the size of the file, or -1
 */
public record Reviewed(Evidence stated, boolean present, String sha256, long bytes) {

  /** Whether the digest found is the digest stated; true where either is missing. */
  public boolean digestAgrees() {
    return sha256.isEmpty() || stated.sha256().isEmpty() || sha256.equals(stated.sha256());
  }
}
