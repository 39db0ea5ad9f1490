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
    Answer confidential) {}
