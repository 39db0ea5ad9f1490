package org.bonafide.publish.files;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Folders of the user's own, on top of what ships. Their files are code and are trusted, since the
 * user names them.
 *
 * <p>Example: {@code OwnFolders.NONE.clauses(Path.of("our-clauses"))}.
 */
public record OwnFolders(Optional<Path> templates, Optional<Path> clauses, Optional<Path> targets) {

  /** What ships and nothing else. */
  public static final OwnFolders NONE =
      new OwnFolders(Optional.empty(), Optional.empty(), Optional.empty());

  /** With a folder of templates. */
  public OwnFolders templates(Path folder) {
    return new OwnFolders(Optional.of(folder), clauses, targets);
  }

  /** With a folder of clauses. */
  public OwnFolders clauses(Path folder) {
    return new OwnFolders(templates, Optional.of(folder), targets);
  }

  /** With a folder of disclosure targets. */
  public OwnFolders targets(Path folder) {
    return new OwnFolders(templates, clauses, Optional.of(folder));
  }

  /** The clause folder by its name, without the folders above; empty without one. */
  public String clauseFolder() {
    return clauses
        .map(folder -> folder.toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .orElse("");
  }
}
