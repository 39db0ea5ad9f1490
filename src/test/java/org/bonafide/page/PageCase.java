package org.bonafide.page;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page on a folder, and a browser without script. */
abstract class PageCase {

  @TempDir Path folder;
  PageClient client;

  @BeforeEach
  void open() throws IOException {
    client = new PageClient(folder);
  }

  @AfterEach
  void close() {
    client.close();
  }
}
