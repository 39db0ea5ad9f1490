package org.bonafide.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bonafide.page.SavingPage;
import org.bonafide.publish.files.AtomicFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that writes is killed as {@code kill -9} does, at moments that seeds choose: half
 * of them anywhere in the run, half just after the first sign that it writes. What stands there
 * then is for the next run what stood there before or what would stand there after, never a
 * mixture; the same command run again succeeds, blames nobody, and leaves nothing of its own
 * behind.
 */
class KilledCommandsTest {

  private static final int ALL = 500;

  /** A build kills these once, by each of the ways in which files come to stand where they do. */
  private static final Set<WritingCommand> SHARE =
      Set.of(
          WritingCommand.GENERATE_OVER,
          WritingCommand.SEAL,
          WritingCommand.SCAN,
          WritingCommand.SERVE);

  private static final boolean LONG = Boolean.getBoolean("long");

  @TempDir private static Path temp;

  @TestFactory
  Stream<DynamicTest> whatIsKilledIsOldOrNewAndIsFinishedByTheNextRun() {
    String only = System.getProperty("command", "");
    return Stream.of(WritingCommand.values())
        .filter(one -> only.isEmpty() ? LONG || SHARE.contains(one) : only.contains(one.name()))
        .map(one -> DynamicTest.dynamicTest(one.words(), () -> new Kills(one).all()));
  }

  /** How often each is killed: 510 in all with {@code -Plong}. */
  private static int kills() {
    int commands = WritingCommand.values().length;
    return Integer.getInteger("kills", LONG ? (ALL + commands - 1) / commands : 2);
  }

  /** The kills of one command. */
  private static final class Kills {
    private final WritingCommand command;
    private final Workshop shop;
    private final Random chance;
    private final Map<String, String> old;
    private final Map<String, String> now;
    private final int code;
    private final long usual;
    private int killed;
    private int asOld;
    private int asNew;
    private int begun;

    Kills(WritingCommand command) throws Exception {
      this.command = command;
      this.chance = new Random(command.name().hashCode());
      shop = Workshop.in(Files.createDirectory(temp.resolve(command.name())), command);
      Path before = shop.copyTo(temp.resolve(command + "-before"));
      old = Workshop.tree(before);
      long from = System.nanoTime();
      Process run = started(before);
      code = run.waitFor();
      usual = System.nanoTime() - from;
      now = Workshop.tree(before);
      assertThat(now.equals(old))
          .as("%s writes nothing: %s", command, Files.readString(temp.resolve(command + "-said")))
          .isFalse();
      remove(before);
    }

    void all() throws Exception {
      for (int i = 0; i < kills(); i++) {
        Path folder = shop.copyTo(temp.resolve(command + "-" + i));
        kill(folder, i % 2 == 1);
        looked(folder, i);
        again(folder, i);
        remove(folder);
      }
      Figures.tell(
          "kills",
          command.words(),
          Figures.number(killed),
          Figures.number(begun),
          Figures.number(asOld),
          Figures.number(asNew),
          "0",
          LocalDate.now().toString());
    }

    private Process started(Path folder) throws IOException {
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      Stream<String> program =
          switch (command) {
            case SERVE -> Stream.of(SavingPage.class.getName(), folder.toString(), "steam");
            case RETURNED_WRITE -> Stream.of(FillingRecord.class.getName(), "USD 4,000");
            default ->
                Stream.concat(Stream.of("org.bonafide.cli.Main"), command.arguments().stream());
          };
      return new ProcessBuilder(
              Stream.concat(
                      Stream.of(
                          java.toString(),
                          "-XX:TieredStopAtLevel=1",
                          "-XX:+UseSerialGC",
                          "-Djava.awt.headless=true",
                          "-cp",
                          Workshop.classPath()),
                      program)
                  .toList())
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(temp.resolve(command + "-said").toFile())
          .start();
    }

    private void kill(Path folder, boolean atTheFirstSign) throws Exception {
      Process run = started(folder);
      if (atTheFirstSign) {
        while (run.isAlive() && !hasSign(folder)) {
          Thread.onSpinWait();
        }
        TimeUnit.MICROSECONDS.sleep(chance.nextInt(6_000));
      } else {
        run.waitFor((long) (usual * 1.1 * chance.nextDouble()), TimeUnit.NANOSECONDS);
      }
      killed += run.isAlive() ? 1 : 0;
      run.destroyForcibly().waitFor();
    }

    private boolean hasSign(Path folder) throws IOException {
      try (Stream<Path> all = Files.walk(folder, 2)) {
        return all.map(one -> folder.relativize(one).toString())
            .anyMatch(name -> Workshop.isOurOwn(name) && !old.containsKey(name));
      } catch (UncheckedIOException e) {
        return true; // what was there a moment ago is gone: it writes
      }
    }

    /** Another run in each folder, which writes nothing of its own. */
    private void looked(Path folder, int kill) throws IOException {
      begun += Workshop.tree(folder).keySet().stream().anyMatch(Workshop::isOurOwn) ? 1 : 0;
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.filter(Files::isDirectory).toList()) {
          if (Files.isDirectory(one) && !Workshop.isOurOwn(folder.relativize(one).toString())) {
            new AtomicFolder(one).alone(landing -> 0);
          }
        }
      }
      Map<String, String> there = new TreeMap<>(Workshop.tree(folder));
      there.keySet().removeIf(Workshop::isOurOwn);
      boolean isOld = there.equals(old);
      boolean isNew = comparable(there).equals(comparable(now));
      asOld += isOld ? 1 : 0;
      asNew += isNew ? 1 : 0;
      if (command != WritingCommand.BATCH && command != WritingCommand.INIT) {
        assertThat(isOld || isNew)
            .as("kill %d of %s: %s", kill, command, different(there))
            .isTrue();
      } // these grow: a line or a folder is there whole or not, and the next run goes on
    }

    /** A request for a time-stamp has a number in it that is drawn each time. */
    private static Map<String, String> comparable(Map<String, String> tree) {
      Map<String, String> all = new TreeMap<>(tree);
      all.replaceAll((name, digest) -> name.endsWith(".tsq") ? "" : digest);
      return all;
    }

    private List<String> different(Map<String, String> there) {
      return Stream.concat(there.keySet().stream(), now.keySet().stream())
          .distinct()
          .filter(name -> !Objects.equals(there.get(name), now.get(name)))
          .toList();
    }

    /** The same command once more. */
    private void again(Path folder, int kill) throws Exception {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      boolean wasNew = Workshop.tree(folder).equals(now);
      int came;
      if (command.arguments().isEmpty()) {
        came = started(folder).waitFor();
      } else {
        came = Workshop.run(folder, said, command.arguments().toArray(String[]::new));
      }
      String told = "kill " + kill + ": " + said.toString(StandardCharsets.UTF_8);
      boolean once = command == WritingCommand.INIT || command == WritingCommand.STAMP;
      if (!(once && wasNew)) { // what is done already may be said to be
        assertThat(came).as(told).isEqualTo(code);
      }
      assertThat(told)
          .doesNotContain("was changed since it was written", "a fault of its own", "Exception");
      Map<String, String> there = Workshop.tree(folder);
      assertThat(there.keySet()).as("kill %d of %s", kill, command).noneMatch(Workshop::isOurOwn);
      if (command.isSettled()) {
        assertThat(there).as("kill %d of %s: %s", kill, command, different(there)).isEqualTo(now);
      } else {
        assertThat(Workshop.run(folder, said, "evidence", "verify", "project.yaml")).isLessThan(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("seal-broken");
      }
    }

    private static void remove(Path folder) throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
