package org.bonafide.bench.race;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Does a job when it is told to, by lines on its standard input: {@code run MILLIS} makes documents
 * for that long and answers {@code COUNT NANOS CPU_NANOS}, where the CPU is that of the whole
 * process, its compilers and collectors included; {@code keep FILE} writes the last one down.
 */
public final class Worker {

  private Worker() {}

  /** Serves until the input ends. */
  public static void serve(Job job) throws Exception {
    OperatingSystemMXBean system =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    byte[] last = {};
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", 2);
      if (words[0].equals("keep")) {
        Files.write(Path.of(words[1]), last);
        System.out.println("kept");
        continue;
      }
      long cpu = system.getProcessCpuTime();
      long start = System.nanoTime();
      long until = start + Long.parseLong(words[1]) * 1_000_000;
      int count = 0;
      long now = start;
      while (now < until) {
        last = job.make();
        count++;
        now = System.nanoTime();
      }
      System.out.println(
          count + " " + (now - start) + " " + (system.getProcessCpuTime() - cpu));
    }
  }
}
