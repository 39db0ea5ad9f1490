package org.bonafide.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonafide.evidence.container.FileParts;
import org.bonafide.evidence.container.FileReader;
import org.bonafide.evidence.container.Sha256;

/** The files below a folder. */
record FilesInFolder(Path folder) implements RecordFiles {

  @Override
  public Found find(String name) throws IOException {
    Path file = at(name);
    if (Path.of(name).isAbsolute() || !file.startsWith(folder)) {
      return Found.OUTSIDE;
    }
    if (!Files.exists(file)) {
      return Found.NOTHING;
    }
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      return Found.OUTSIDE;
    }
    return Files.isRegularFile(file) ? Found.FILE : Found.NO_FILE;
  }

  @Override
  public String sha256(String name) throws IOException {
    return Sha256.of(at(name));
  }

  @Override
  public long size(String name) throws IOException {
    return Files.size(at(name));
  }

  @Override
  public byte[] head(String name, int most) throws IOException {
    try (InputStream in = Files.newInputStream(at(name))) {
      return in.readNBytes(most);
    }
  }

  @Override
  public FileParts pieces(String name) {
    return FileReader.pieces(at(name));
  }

  private Path at(String name) {
    return folder.resolve(name).normalize();
  }
}
