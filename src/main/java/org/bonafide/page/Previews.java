package org.bonafide.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.bonafide.data.Latest;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Preview;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.interview.OpenRecord;

/**
 * What comes of records, kept for the pages that stand: each frames its documents, which are asked
 * for a moment later.
 *
 * @param folder from which a record is named
 */
record Previews(Bonafide bonafide, Path folder, Map<String, Seen> shown) {

  private static final int MOST_SEEN = 8;

  private static final Map<String, String> KINDS =
      Map.of("label", "disclosure", "contract", "contract", "register", "registration");

  Previews(Bonafide bonafide, Path folder) {
    this(bonafide, folder, Collections.synchronizedMap(new Latest<>(MOST_SEEN)));
  }

  /** What was made of one state of a record. */
  record Seen(String version, Preview preview) {}

  /** What comes of a record at a door, made anew: files beside it may be others by now. */
  Preview anew(OpenRecord record, String version, String door) {
    Preview preview = Preview.of(bonafide, source(record), KINDS.get(door));
    shown.put(record.named() + door, new Seen(version, preview));
    return preview;
  }

  /** What was made for the page that stands; made anew where the record has changed since. */
  Preview standing(OpenRecord record, String door) {
    Seen seen = shown.get(record.named() + door);
    String version = record.version();
    return seen != null && seen.version().equals(version)
        ? seen.preview()
        : anew(record, version, door);
  }

  /** The kind of document that a door leads to. */
  static String kind(String door) {
    return KINDS.get(door);
  }

  ProjectSource source(OpenRecord record) {
    return ProjectSource.file(folder, record.named());
  }

  /** The same with another text than its file has; nothing is written. */
  ProjectSource source(OpenRecord record, String text) {
    Path file = folder.resolve(record.named());
    return ProjectSource.of(record.named(), text.getBytes(StandardCharsets.UTF_8))
        .in(file.getParent());
  }
}
