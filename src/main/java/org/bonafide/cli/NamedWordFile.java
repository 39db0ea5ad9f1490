package org.bonafide.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.publish.join.JoinedFile;

/** Reads a Word file that a command names. */
final class NamedWordFile {

  private NamedWordFile() {}

  /** Its bytes; nothing, and a finding, where it cannot be read. */
  static Optional<byte[]> read(Terminal terminal, String named, List<Finding> findings) {
    try {
      return Optional.of(JoinedFile.read(terminal.current().resolve(named)));
    } catch (IOException | InvalidPathException e) {
      findings.add(JoinedFile.unread(named));
      return Optional.empty();
    }
  }
}
