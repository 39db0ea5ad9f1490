package org.bonafide.publish.files;

import java.io.IOException;

/** Another run is writing to a folder and has not ended within the time that was given to it. */
public final class AnotherRun extends IOException {

  static final String RULE = "another-run";

  private static final long serialVersionUID = 1L;

  AnotherRun() {
    super("Another run is writing there");
  }
}
