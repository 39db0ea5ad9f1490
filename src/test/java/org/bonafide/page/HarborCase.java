package org.bonafide.page;

import java.io.IOException;
import org.bonafide.project.yaml.RecordKeys;
import org.junit.jupiter.api.BeforeEach;

/** A page on a folder with one record, {@link HarborRecord#NAME}. */
abstract class HarborCase extends PageCase {

  private final String text;

  HarborCase(String text) {
    this.text = text;
  }

  @BeforeEach
  void write() throws IOException {
    HarborRecord.write(folder, text);
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
