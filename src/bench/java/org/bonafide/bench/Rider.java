package org.bonafide.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bonafide.instrument.Numbered;
import org.bonafide.project.yaml.ProjectReader;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;

/**
 * The rider of {@link RiderFolder} in memory, to be drafted again and again, with another name each
 * time, so that nothing that is kept from one drafting is all that the next one needs.
 */
record Rider(Bonafide bonafide, List<ProjectSource> sources, AtomicInteger next) {

  /** How many records there are, that differ in a name. */
  private static final int NAMES = 64;

  static final Wanted CONTRACT = Wanted.all().only("contract");

  /** Writes its folder and reads it. */
  static Rider in(Path folder) throws IOException {
    String record = Files.readString(RiderFolder.write(folder));
    Bonafide bonafide =
        Bonafide.shipped()
            .with(
                OwnFolders.NONE
                    .templates(folder.resolve("templates"))
                    .clauses(folder.resolve("clauses")));
    List<ProjectSource> sources =
        IntStream.range(0, NAMES).mapToObj(i -> source(record, i, folder)).toList();
    return new Rider(bonafide, sources, new AtomicInteger());
  }

  private static ProjectSource source(String record, int number, Path folder) {
    String named = number == 0 ? record : record.replace("Lin Yue", "Lin Yue " + number);
    byte[] bytes = named.getBytes(StandardCharsets.UTF_8);
    return ProjectSource.of(ProjectReader.read("project.yaml", bytes).project().orElseThrow())
        .in(folder);
  }

  /** Another record each time. */
  ProjectSource nextSource() {
    return sources.get(next.getAndIncrement() % NAMES);
  }

  Numbered draft() {
    return bonafide
        .draft(nextSource(), CONTRACT)
        .worked()
        .orElseThrow()
        .drafted()
        .instruments()
        .get(0);
  }
}
