package org.bonafide.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.scan.ProposalOptions;
import org.bonafide.evidence.scan.Exports;
import org.bonafide.evidence.scan.Proposal;
import org.bonafide.evidence.scan.Scan;
import org.bonafide.parallel.Threads;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a folder of 20,000 pictures, each of some 20 kB with what Stable Diffusion WebUI or
 * Midjourney writes into it, in a heap of 256 MB, and makes the proposal.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 10)
public class ScanBenchmark {

  private static final int FILES = 20_000;
  private static final int FOLDERS = 100;
  private static final int NOISE = 20_000;
  private static final Threads ALL = Threads.of(ForkJoinPool.commonPool());

  private Path folder;

  /** Writes the pictures once. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("bonafide-scan");
    Random chance = new Random(1);
    byte[] noise = new byte[NOISE];
    for (int i = 0; i < FILES; i++) {
      chance.nextBytes(noise);
      byte[] picture =
          i % 2 == 0
              ? Exports.webUi("a harbor at night, number " + i / 8, i)
              : Exports.midjourney("a harbor, number " + i / 8, "a", "Mon, 02");
      Path file = folder.resolve(String.valueOf(i % FOLDERS)).resolve(i + ".png");
      Files.createDirectories(file.getParent());
      Files.write(file, Pictures.with(picture, "IDAT", noise));
    }
  }

  /** The scan alone. */
  @Benchmark
  @OperationsPerInvocation(FILES)
  public Scan scan() {
    return Scan.of(folder, Scan.MOST, ALL);
  }

  /** The scan and the proposal as YAML. */
  @Benchmark
  @OperationsPerInvocation(FILES)
  public String scanAndPropose() {
    return Proposal.of(Scan.of(folder, Scan.MOST, ALL), ProposalOptions.plain()).yaml();
  }

  /** Removes the pictures. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
