package org.bonafide.bench.race;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The race: {@code Race FOLDER ROUNDS}, where FOLDER has {@code runners.txt} with a line for each,
 * {@code name TAB command TAB argument ...}, the first of each format being ours: {@code docx ours},
 * {@code docx poi-tl}, {@code pdf ours}. Prints a table in Markdown: the median of the rounds, the
 * least and the most, CPU, memory, and how often ours is as fast.
 */
public final class Race {

  private static final long WARM = 20_000; // milliseconds
  private static final long ROUND = 2_000;

  private Race() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    List<Runner> runners = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("runners.txt"))) {
      List<String> words = List.of(line.split("\t"));
      runners.add(new Runner(words.get(0), words.subList(1, words.size())));
    }
    for (Runner one : runners) {
      one.run(WARM);
    }
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 0; i < rounds; i++) {
      for (Runner one : runners) {
        one.rounds.add(one.run(ROUND));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        least = Math.min(least, load);
        most = Math.max(most, load);
      }
    }
    System.out.printf(
        Locale.ROOT, "%d rounds of %d s, load %.1f to %.1f%n%n", rounds, ROUND / 1000, least, most);
    System.out.println("| | documents a second | CPU, ms | memory, MiB | ours is | by CPU |");
    System.out.println("|---|---|---|---|---|---|");
    Runner ours = null;
    for (Runner one : runners) {
      ours = one.name.endsWith(" ours") ? one : ours;
      row(one, ours);
      one.keep(folder.resolve(one.name.replace(' ', '-') + "." + one.name.split(" ")[0]));
      one.end();
    }
  }

  private static void row(Runner one, Runner ours) throws IOException {
    double speed = median(one, Runner.Round::perSecond);
    double cpu = median(one, Runner.Round::cpu);
    double[] all = one.rounds.stream().mapToDouble(Runner.Round::perSecond).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f (%.0f to %.0f) | %.2f | %d | %.1f x | %.1f x |%n",
        one.name,
        speed,
        all[0],
        all[all.length - 1],
        cpu,
        one.memory(),
        median(ours, Runner.Round::perSecond) / speed,
        cpu / median(ours, Runner.Round::cpu));
  }

  private static double median(Runner one, ToDoubleFunction<Runner.Round> of) {
    double[] all = one.rounds.stream().mapToDouble(of).sorted().toArray();
    int middle = all.length / 2;
    return all.length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
  }
}
