package org.bonafide.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bonafide.data.Latest;
import org.bonafide.publish.docket.RecordsBelow;
import org.bonafide.publish.files.BegunRecord;
import org.bonafide.publish.interview.FreshRecord;
import org.bonafide.publish.interview.OpenRecord;
import org.bonafide.publish.start.Destinations;

/**
 * The records of the folder that a person opened, and no others: a name that is not among them is
 * no path, whatever it looks like.
 */
final class Shelf {

  private static final String FILE = "/project.yaml";
  private static final int MOST_OPEN = 64;

  private final Path folder;
  private final Destinations places;
  private final Map<String, OpenRecord> open = new Latest<>(MOST_OPEN);

  Shelf(Path folder, Destinations places) {
    this.folder = folder;
    this.places = places;
  }

  /** The records by their names from the folder, as in {@code poster/project.yaml}. */
  List<String> names() {
    return RecordsBelow.of(folder, "").names();
  }

  /** The record with whose name a path begins; nothing where the folder has none such. */
  synchronized Optional<OpenRecord> record(String path) {
    return names().stream()
        .filter(name -> path.startsWith(name + "/"))
        .findFirst()
        .map(name -> open.computeIfAbsent(name, one -> new OpenRecord(folder, one, places)));
  }

  /**
   * Begins a record in a folder of its own, and gives its name.
   *
   * @throws IOException where it cannot be written
   */
  synchronized String begin(String door, Locale language) throws IOException {
    List<String> taken = new ArrayList<>(names());
    String name = door;
    for (int n = 2; taken.contains(name + FILE) || Files.exists(folder.resolve(name)); n++) {
      name = door + "-" + n;
    }
    byte[] text = FreshRecord.text(door, language).getBytes(StandardCharsets.UTF_8);
    BegunRecord.write(folder.resolve(name), Map.of(BegunRecord.FILE, text));
    return name + FILE;
  }
}
