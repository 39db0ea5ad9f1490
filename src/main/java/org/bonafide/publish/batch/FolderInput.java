package org.bonafide.publish.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.evidence.container.Sha256;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.docket.RecordsBelow;
import org.bonafide.publish.files.ProjectSource;

/** Every {@code project.yaml} below a folder, by name; files that it names lie beside it. */
final class FolderInput implements BatchInput {

  private final RecordsBelow records;
  private int at;

  FolderInput(RecordsBelow records) {
    this.records = records;
  }

  @Override
  public Optional<BatchRecord> next() {
    if (at == records.names().size()) {
      return Optional.empty();
    }
    String name = records.names().get(at++);
    String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    return Optional.of(
        new BatchRecord(
            name,
            digest(records.folder().resolve(name)),
            ProjectSource.file(records.folder(), name),
            folder,
            (double) at / records.names().size()));
  }

  @Override
  public Optional<Long> total() {
    return Optional.of((long) records.names().size());
  }

  @Override
  public List<Finding> findings() {
    return records.findings();
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in.readNBytes(ProjectReader.LIMIT + 1));
    } catch (IOException e) {
      return ""; // its line says why
    }
  }
}
