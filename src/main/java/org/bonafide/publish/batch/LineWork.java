package org.bonafide.publish.batch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;

/**
 * One line of a file of records, worked up by itself: for programs that share such a file out among
 * machines. The line is byte for byte the one that {@link Batch} writes.
 *
 * <p>Example: {@code new LineWork(Bonafide.shipped(), Wanted.all(), Path.of(".")).line("in.jsonl",
 * 17, bytes)}.
 *
 * @param bonafide loaded once for all lines
 * @param wanted what is asked; documents are not written
 * @param beside the folder in which the files are that records name
 */
public record LineWork(Bonafide bonafide, Wanted wanted, Path beside) {

  /**
   * What came of a record, without the end of the line; nothing where the line is empty.
   *
   * @param file the name of the file of lines, without folders
   * @param number of the line in it, from 1
   * @param bytes of the line without its line feed; no more of them are looked at than a record may
   *     have
   */
  public Optional<String> line(String file, long number, byte[] bytes) {
    return LinesInput.record(file, number, looked(bytes), beside, 1).map(this::worked);
  }

  /**
   * What came of a record that has a name of its own, as a row of a table has.
   *
   * @param name as its line and its findings call it
   */
  public Optional<String> named(String name, byte[] bytes) {
    return LinesInput.record(name, looked(bytes), beside).map(this::worked);
  }

  private static byte[] looked(byte[] bytes) {
    int most = ProjectReader.LIMIT + 1;
    return bytes.length > most ? Arrays.copyOf(bytes, most) : bytes;
  }

  private String worked(BatchRecord record) {
    RecordWork work = new RecordWork(bonafide.onOneThread(), wanted, Optional.empty());
    String text = work.line(record).text();
    return text.substring(0, text.length() - 1);
  }
}
