package org.bonafide.publish.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.machine.JsonFile;
import org.bonafide.publish.machine.Version;

/**
 * What was asked of a batch, kept beside its results, so that results are only ever added to by
 * what was asked in the same way. No path of the machine is in it.
 */
final class BatchSettings {

  static final String FILE = "batch.json";

  private BatchSettings() {}

  static byte[] of(String input, Wanted wanted, OwnFolders own, boolean documents) {
    String name = input.replace('\\', '/').replaceAll("/+$", "");
    return JsonFile.of(
        face -> {
          face.json().writeStartObject();
          face.json().writeStringField("bonafide", Version.CURRENT);
          face.json().writeStringField("input", name.substring(name.lastIndexOf('/') + 1));
          face.strings("only", wanted.named() ? wanted.kinds() : List.of());
          face.strings("targets", wanted.targets());
          face.strings("documents", documents ? wanted.formats() : List.of());
          face.json().writeStringField("clauses", own.clauseFolder());
          face.json().writeEndObject();
        });
  }

  /** Whether a folder holds the results of something else than what is asked. */
  static boolean differ(Path folder, byte[] asked) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Files.exists(folder.resolve(Batch.RESULTS));
    }
    return !Files.readString(file).equals(new String(asked, StandardCharsets.UTF_8));
  }
}
