package org.bonafide.publish.batch;

import org.bonafide.publish.files.ProjectSource;

/**
 * One record of a batch.
 *
 * @param name as its line and its findings call it: {@code matters/a/project.yaml}, {@code
 *     listings.jsonl:17}
 * @param sha256 the digest of its bytes as they were given; empty where they cannot be read
 * @param folder of its documents, below that of all documents; empty for that folder itself
 * @param part how far through the input it ends, from 0 to 1
 */
record BatchRecord(String name, String sha256, ProjectSource source, String folder, double part) {}
