package org.bonafide.page;

import java.io.IOException;
import java.nio.file.Path;
import org.bonafide.project.yaml.RecordKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page on a folder with one record, {@link HarborRecord#NAME}, and a browser without script. */
abstract class HarborCase {

  @TempDir Path folder;
  PageClient client;

  private final String text;

  HarborCase(String text) {
    this.text = text;
  }

  @BeforeEach
  void start() throws IOException {
    HarborRecord.write(folder, text);
    client = new PageClient(folder);
  }

  @AfterEach
  void stop() {
    client.close();
  }

  /** The record as it stands. */
  String record() throws IOException {
    return HarborRecord.read(folder);
  }

  /** What stands at its keys. */
  RecordKeys keys() throws IOException {
    return RecordKeys.of(record()).orElseThrow();
  }
}
