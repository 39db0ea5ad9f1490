package org.bonafide.bench.race;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Processes that start, do one thing and end: {@code Cold FILE ROUNDS}, a line of the file for each
 * as in {@link Race}, each in turn. Prints medians, the least and the most, and the CPU of the whole
 * process. The first round is thrown away: caches fill and archives are made.
 */
public final class Cold {

  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

  private Cold() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      List<String> words = List.of(line.split("\t"));
      commands.put(words.get(0), words.subList(1, words.size()));
    }
    Map<String, List<double[]>> taken = new LinkedHashMap<>();
    commands.keySet().forEach(name -> taken.put(name, new ArrayList<>()));
    for (int round = 0; round <= Integer.parseInt(args[1]); round++) {
      for (String name : commands.keySet()) {
        double[] one = run(commands.get(name));
        if (round > 0) {
          taken.get(name).add(one);
        }
      }
    }
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.printf(Locale.ROOT, "%s rounds, load %.1f at the end%n%n", args[1], load);
    System.out.println("| | wall, ms | CPU, ms |");
    System.out.println("|---|---|---|");
    taken.forEach(
        (name, all) -> {
          double[] wall = all.stream().mapToDouble(one -> one[0]).sorted().toArray();
          double[] cpu = all.stream().mapToDouble(one -> one[1]).sorted().toArray();
          System.out.printf(
              Locale.ROOT,
              "| %s | %.0f (%.0f to %.0f) | %.0f |%n",
              name,
              wall[wall.length / 2],
              wall[0],
              wall[wall.length - 1],
              cpu[cpu.length / 2]);
        });
  }

  /** Milliseconds on the clock and of CPU; the shell that waits for the process knows the latter. */
  private static double[] run(List<String> command) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" >/dev/null 2>&1; times", "sh"));
    timed.addAll(command);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    String children = said.strip().lines().reduce((a, b) -> b).orElse("");
    Matcher time = TIME.matcher(children);
    if (!time.find()) {
      throw new IOException("The shell did not tell the times: " + Arrays.toString(said.split("\n")));
    }
    double user = Double.parseDouble(time.group(1)) * 60 + Double.parseDouble(time.group(2));
    double system = Double.parseDouble(time.group(3)) * 60 + Double.parseDouble(time.group(4));
    return new double[] {wall, (user + system) * 1000};
  }
}
