package org.bonafide.bench;

import java.nio.file.Path;
import java.util.Set;
import org.bonafide.bench.race.Worker;
import org.bonafide.write.Writer;
import org.bonafide.write.formats.Formats;

/** Ours in the race: {@code OurJob docx|pdf}, from the record in memory: drafted, numbered, written. */
public final class OurJob {

  private OurJob() {}

  public static void main(String[] args) throws Exception {
    Rider rider = Rider.in(Path.of(args[1]));
    Writer writer = Formats.writers(Set.of(args[0])).get(0);
    Worker.serve(() -> writer.write(rider.draft()));
  }
}
