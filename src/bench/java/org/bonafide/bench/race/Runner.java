package org.bonafide.bench.race;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One in the race: its process, and what each of its rounds came to. */
final class Runner {

  /**
   * A round.
   *
   * @param perSecond documents a second
   * @param cpu thousandths of a second of CPU a document
   */
  record Round(double perSecond, double cpu) {}

  final String name;
  final List<Round> rounds = new ArrayList<>();
  private final Process process;
  private final BufferedWriter to;
  private final BufferedReader from;

  Runner(String name, List<String> command) throws IOException {
    this.name = name;
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    this.to =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    this.from =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  Round run(long millis) throws IOException {
    String[] said = ask("run " + millis).split(" ");
    double count = Double.parseDouble(said[0]);
    return new Round(
        count / Double.parseDouble(said[1]) * 1e9, Double.parseDouble(said[2]) / 1e6 / count);
  }

  void keep(Path file) throws IOException {
    ask("keep " + file);
  }

  /** The most memory that it held, in MiB; -1 where the system does not tell. */
  long memory() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  void end() throws IOException {
    to.close();
    process.destroy();
  }

  private String ask(String line) throws IOException {
    to.write(line + "\n");
    to.flush();
    String said = from.readLine();
    if (said == null) {
      throw new IOException(name + " ended without an answer");
    }
    return said;
  }
}
