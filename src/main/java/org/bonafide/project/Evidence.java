package org.bonafide.project;

import java.util.Optional;

/**
 * A record: a piece of evidence, as the user states it (the section {@code records}).
 *
 * @param file a path relative to the project file, or empty
 * @param kind as in {@code prompt-log}, {@code layered-file}
 * @param made the day the record was made, which is not the day of the act
 * @param sha256 64 hexadecimal digits, lower case, or empty
 * @param folder of a history of commits, relative to the project file, or empty
 * @param commit the last commit of a history that was read, or empty
 * @param paper what of it is handed in to a court
 * @param preserved by whom it was preserved, where a certificate says so
 */
public record Evidence(
    String id,
    String file,
    String kind,
    Optional<When> made,
    Origin origin,
    String sha256,
    String folder,
    String commit,
    Paper paper,
    Optional<Preserved> preserved,
    Answer confidential) {

  /**
   * What a list of evidence says of it.
   *
   * @param pages how many it has, as written
   * @param held {@code original} or {@code copy}: what is handed in; or empty
   */
  public record Paper(String pages, String held) {}

  /**
   * A certificate that it was preserved.
   *
   * @param by {@code trusted-timestamp, notary, court-chain, dci}, or empty
   * @param number of the certificate, or empty
   * @param on the day of the certificate
   */
  public record Preserved(String by, String number, Optional<When> on) {}
}
