package org.bonafide.hostile;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonafide.cli.Main;
import org.bonafide.evidence.container.Pictures;
import org.bonafide.evidence.seal.Ledger;
import org.bonafide.evidence.seal.TestAuthority;
import org.bonafide.word.HostBuilder;
import org.bonafide.word.HostRefusals;
import org.bonafide.word.SampleHosts;

/** A folder with all that the commands need that write, and with earlier files of each of them. */
final class Workshop {

  private static final Set<WritingCommand> DRAFTS =
      Set.of(WritingCommand.RETURNED, WritingCommand.REDLINE);
  private static final Path CAMPAIGN = Path.of("examples/campaign");
  private static final String JOIN =
      """
      bonafide: 1
      title: Moonlit Harbor
      people: {lin: {name: Lin Yue}}
      parties: {agency: {name: Lumen Studio LLC}, contractor: {person: lin}}
      works: {poster: {title: Moonlit Harbor, category: visual-art}}
      contract: {agency: agency, with: [contractor], governing-law: US-NY}
      """;

  private final Path folder;

  private Workshop(Path folder) {
    this.folder = folder;
  }

  /** Makes it for one command, in a folder that is there. */
  static Workshop in(Path folder, WritingCommand command) throws IOException {
    Workshop shop = new Workshop(folder);
    shop.inputs();
    if (DRAFTS.contains(command)) {
      shop.drafts();
    }
    if (command == WritingCommand.STAMP) {
      shop.seal();
    }
    if (command.arguments().contains("--force")) {
      shop.earlier(command);
    }
    return shop;
  }

  private void inputs() throws IOException {
    copy(CAMPAIGN, folder);
    copy(Path.of("examples/pendant"), folder.resolve("pendant"));
    Files.write(folder.resolve("p.png"), Pictures.png(800, 600));
    Files.write(
        Files.createDirectories(folder.resolve("pendant/exports")).resolve("a.png"),
        Pictures.with(
            Pictures.png(4, 4),
            "tEXt",
            Pictures.text("parameters", "a cat\nSteps: 20, Sampler: Euler, Seed: 7")));
    Files.writeString(folder.resolve("join.yaml"), JOIN);
    Files.write(folder.resolve("host.docx"), SampleHosts.all().get("lists named by paragraphs"));
    String line = "{\"bonafide\": 1, \"title\": \"T%d\", \"works\": {\"w\": {\"title\": \"W\"}}}\n";
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(String.format(line, i));
    }
    Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  /** A draft of ours, and the same as it came back. */
  private void drafts() throws IOException {
    run("generate", "project.yaml", "--only", "contract", "--formats", "docx", "--out", "d");
    byte[] draft = Files.readAllBytes(folder.resolve("d/ai-clauses.docx"));
    Map<String, String> parts = HostRefusals.texts(draft);
    parts.compute("word/document.xml", (name, xml) -> xml.replaceFirst(" must ", " may "));
    Files.write(folder.resolve("draft.docx"), HostBuilder.zip(parts));
    Files.write(folder.resolve("other.docx"), draft);
  }

  private void seal() throws IOException {
    copy(CAMPAIGN, folder.resolve("sealed"));
    run("evidence", "seal", "sealed/project.yaml");
    Ledger ledger = Ledger.of(folder.resolve("sealed"));
    Files.write(
        folder.resolve("reply.tsr"),
        new TestAuthority(Instant.parse("2026-11-24T12:00:00Z"))
            .answer(ledger.request(ledger.last().orElseThrow())));
  }

  /** What the command would have left of an earlier state of what it reads. */
  private void earlier(WritingCommand command) throws IOException {
    Map<Path, byte[]> now = new LinkedHashMap<>();
    for (String name : List.of("project.yaml", "join.yaml", "host.docx", "draft.docx", "p.png")) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        now.put(file, Files.readAllBytes(file));
      }
    }
    Path record = folder.resolve("project.yaml");
    Files.writeString(
        record, Files.readString(record).replace("Moonlit Harbor", "An Earlier Title"));
    Files.writeString(folder.resolve("join.yaml"), JOIN.replace("US-NY", "US-CA"));
    Files.write(folder.resolve("host.docx"), SampleHosts.all().get("heading styles"));
    Files.write(folder.resolve("p.png"), Pictures.png(640, 400));
    if (DRAFTS.contains(command)) {
      Files.copy(
          folder.resolve("other.docx"),
          folder.resolve("draft.docx"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    run(command.arguments().toArray(String[]::new));
    for (Map.Entry<Path, byte[]> one : now.entrySet()) {
      Files.write(one.getKey(), one.getValue());
    }
  }

  private void run(String... arguments) {
    run(folder, PrintStream.nullOutputStream(), arguments);
  }

  /** Runs a command in this process, with what it says. */
  static int run(Path in, OutputStream told, String... arguments) {
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Main.run(arguments, stream, stream, in);
  }

  /** Of the tests, for a process in another folder, where a path of this one's means nothing. */
  static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(one -> Path.of(one).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A copy of its own for one run. */
  Path copyTo(Path to) throws IOException {
    copy(folder, to);
    return to;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.sorted().toList()) {
        Path place = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(place);
        } else {
          Files.copy(one, place);
        }
      }
    }
  }

  /** All files of a folder by their names, and what is in them. */
  static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> {
                try {
                  byte[] bytes = Files.readAllBytes(file);
                  tree.put(
                      folder.relativize(file).toString(),
                      new String(bytes, StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return tree;
  }

  /** Files and folders that no user made and that a later run takes away. */
  static boolean isOurOwn(String name) {
    return name.startsWith(".") || name.contains("/.");
  }
}
