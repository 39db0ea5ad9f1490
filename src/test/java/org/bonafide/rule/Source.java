package org.bonafide.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bonafide.publish.Papers;
import org.bonafide.publish.Request;

/**
 * A record to test on: an example that ships, or one drawn from a seed.
 *
 * @param folder where the files that the record names are
 */
record Source(String name, Path folder, RecordTree tree) {

  /** The seeds of the share that is drawn: 40 in a plain build, 500 with {@code -Plong}. */
  static final int DRAWN = Integer.getInteger("rule.records", 40);

  /** Of how many changes one is drafted as well, not only worked up to the machine files. */
  static final int EVERY = Integer.getInteger("rule.drafted", 10);

  private static final Map<String, Papers> BEFORE = new HashMap<>();
  private static final Path NO_FILES = Path.of("src/test/resources/org/bonafide/rule");
  private static final List<Long> BROKEN =
      List.of(
          363L, 460L, 482L, 342L, 395L, 444L, 379L, 265L, 58L, 477L, 336L, 247L, 471L, 488L, 372L,
          39L, 129L, 197L, 283L, 329L);
  private static final long FIRST_SEED = 20261126000L;

  static List<Source> examples() {
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("project.yaml")))
          .sorted()
          .map(Source::example)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source example(Path folder) {
    try {
      String yaml = Files.readString(folder.resolve("project.yaml"));
      return new Source(folder.toString(), folder, RecordTree.of(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first seeds; a share ends with those on which the rule was once broken. */
  static List<Source> drawn() {
    int told = DRAWN < 100 ? Math.min(DRAWN, BROKEN.size()) : 0;
    LongStream first = LongStream.range(FIRST_SEED, FIRST_SEED + DRAWN - told);
    return LongStream.concat(first, BROKEN.stream().limit(told).mapToLong(n -> FIRST_SEED + n))
        .mapToObj(Source::drawn)
        .toList();
  }

  /** Whether the rule was once broken on this record, so that all of it is looked at. */
  boolean wasBroken() {
    return BROKEN.stream().anyMatch(n -> name.equals("seed " + (FIRST_SEED + n)));
  }

  static Source drawn(long seed) {
    return new Source("seed " + seed, NO_FILES, DrawnRecord.of(seed));
  }

  static Source of(String name, RecordTree tree) {
    return new Source(name, NO_FILES, tree);
  }

  Source with(RecordTree other) {
    return new Source(name, folder, other);
  }

  /** Machine files only. */
  Papers faces() {
    return Papers.swiftly(tree.bytes(), folder, Set.of());
  }

  /** Every paper, and the machine files. */
  Papers papers() {
    return Papers.swiftly(tree.bytes(), folder, Set.copyOf(Request.KINDS));
  }

  /** The same for the record that changes are compared with: worked up once for all tests. */
  Papers before(boolean drafted) {
    String key = name + drafted + tree.yaml();
    Papers known = BEFORE.get(key);
    if (known == null) {
      known = papers(drafted);
      if (BEFORE.size() < 400) {
        BEFORE.put(key, known);
      }
    }
    return known;
  }

  Papers papers(boolean drafted) {
    return drafted ? papers() : faces();
  }
}
