package org.bonafide.publish.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonafide.publish.machine.JsonFile;

/**
 * What a landing is about to move into a folder, written down before the first move, so that the
 * next run can finish what a killed one began.
 *
 * @param entries in the order of the moves
 */
record LandingJournal(List<Entry> entries) {

  static final String FILE = "journal.json";

  private static final long LONGEST = 4 << 20;

  LandingJournal {
    entries = List.copyOf(entries);
  }

  /**
   * One file.
   *
   * @param was the digest of what stood there; empty where nothing did
   * @param now the digest of what is to stand there
   */
  record Entry(String file, String was, String now) {}

  byte[] bytes() {
    return JsonFile.of(
        face ->
            face.array(
                entries,
                one -> face.object("file", one.file(), "was", one.was(), "now", one.now())));
  }

  /** The journal in a stage; nothing where the landing had not begun or had ended. */
  static Optional<LandingJournal> in(Path stage) {
    Path file = stage.resolve(FILE);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
        return Optional.empty();
      }
      try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
        return Optional.of(new LandingJournal(read(json)));
      }
    } catch (IOException e) {
      // Not one of ours: a journal is moved into its stage whole.
      return Optional.empty();
    }
  }

  private static List<Entry> read(JsonParser json) throws IOException {
    List<Entry> entries = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> one = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        one.put(key, json.getText());
      }
      String file = one.getOrDefault("file", "");
      // What it names must not lead out of the folder.
      if (Earlier.isPlainName(file)) {
        entries.add(new Entry(file, one.getOrDefault("was", ""), one.getOrDefault("now", "")));
      }
    }
    return entries;
  }
}
