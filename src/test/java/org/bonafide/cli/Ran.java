package org.bonafide.cli;

import java.nio.file.Path;

/** What a command said, and how it ended. */
record Ran(int code, String out, String err) {

  /** The command, run in a folder. */
  static Ran of(Path folder, String... arguments) {
    Desk desk = new Desk(folder);
    int code = desk.run(arguments);
    return new Ran(code, desk.out, desk.err);
  }
}
