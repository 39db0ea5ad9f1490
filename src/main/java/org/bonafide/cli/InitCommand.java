package org.bonafide.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Examples;
import org.bonafide.publish.files.BegunRecord;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.FileTrouble;
import org.bonafide.publish.start.ContractRecord;
import org.bonafide.publish.start.Interview;
import org.bonafide.publish.start.LabelAnswers;
import org.bonafide.publish.start.LabelRecord;
import org.bonafide.publish.start.NotUnderstood;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide init}: a folder with a record to start from. */
@Command(
    name = "init",
    abbreviateSynopsis = true,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Start a record in a folder; never overwrites.",
    description = {
      "On a terminal and without options it asks a few questions. With --contract it",
      "asks nine, two of which may be followed by another; with --label at most six of",
      "each kind of thing in the work, and prints the label. Both also read the answers",
      "from a pipe, one a line; a label stops at a line that it does not understand."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide init my-poster",
      "  bonafide init my-poster --title \"Moonlit Harbor\" --author \"Lin Yue\" --tool Midjourney",
      "  bonafide init my-print --label",
      "  bonafide init copper-mule --contract",
      "  bonafide init copper-mule --contract --agency \"Ridgeline Design\" --law Texas",
      "  bonafide init try-it --example campaign"
    })
final class InitCommand implements Callable<Integer> {

  private static final String FILE = "project.yaml";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is missing.")
  private String dir = "";

  @Option(
      names = "--example",
      paramLabel = "NAME",
      description = "Copy an example: campaign, pendant, comic, lantern, commission.")
  private String example = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "The title of the work.")
  private String title = "";

  @Option(names = "--author", paramLabel = "NAME", description = "The person who made it.")
  private String author = "";

  @Option(
      names = "--tool",
      paramLabel = "NAME",
      description = "The AI tool that was used; several with commas. Contract: what may be used.")
  private String tool = "";

  @Mixin private LabelStart label = new LabelStart();

  @Mixin private ContractStart contract = new ContractStart();

  @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or zh-CN.")
  private String language = "";

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!language.isEmpty()) {
      language =
          Interview.language(language)
              .orElseGet(() -> Spelling.one(spec, "--language", language, Bonafide.languages()));
    }
    boolean agreed = contract.isWanted();
    if (agreed && !(example + author).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--contract goes without --example and --author; see --freelancer.");
    }
    if (label.isWanted() && (agreed || !(example + author + tool).isEmpty())) {
      throw new ParameterException(
          spec.commandLine(), "--label asks; it goes with --title and --language alone.");
    }
    try {
      Path folder = terminal.current().resolve(dir);
      return label.isWanted() ? label(folder) : agreed ? contract(folder) : usual(folder);
    } catch (InvalidPathException e) {
      return fail("The file system does not take the name \"" + Printable.of(dir) + "\".");
    } catch (IOException e) {
      return fail(FileTrouble.finding(dir, e).message());
    }
  }

  private int label(Path folder) throws IOException {
    if (isTaken(folder, FILE)) {
      return taken(FILE);
    }
    String tag = language.isEmpty() ? Bonafide.languages().get(0) : language;
    LabelAnswers answers;
    try {
      answers = label.answers(terminal, tag, title);
    } catch (NotUnderstood e) {
      e.getMessage().lines().map(Printable::of).forEach(terminal.err()::println);
      return Exit.UNUSABLE.code();
    }
    LabelRecord record = new LabelRecord(answers);
    BegunRecord.write(folder, Map.of(FILE, record.text().getBytes(StandardCharsets.UTF_8)));
    String file = Path.of(dir).resolve(FILE).toString();
    terminal.out().println();
    record.closing(Printable.of(file)).forEach(terminal.out()::println);
    return LabelStart.print(terminal, file, answers);
  }

  private int contract(Path folder) throws IOException {
    if (isTaken(folder, FILE)) {
      return taken(FILE);
    }
    ContractRecord record = new ContractRecord(contract.answers(terminal, language, title, tool));
    BegunRecord.write(folder, Map.of(FILE, record.text().getBytes(StandardCharsets.UTF_8)));
    String file = Printable.of(Path.of(dir).resolve(FILE).toString());
    terminal.out().println();
    record
        .closing(file, "bonafide generate " + shellWord(file) + " --only contract")
        .forEach(terminal.out()::println);
    return 0;
  }

  private int usual(Path folder) throws IOException {
    Map<String, byte[]> files = files();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (BegunRecord.isTaken(folder, file.getKey(), file.getValue())) {
        return taken(file.getKey());
      }
    }
    BegunRecord.write(folder, files);
    String record = Printable.of(Path.of(dir).resolve(FILE).toString());
    terminal.out().println("Started " + record);
    terminal.out().println();
    terminal.out().println("Next:");
    terminal.out().println("  edit it; its comments say what each key is for");
    terminal.out().println("  bonafide check " + shellWord(record));
    terminal.out().println("  bonafide generate " + shellWord(record));
    return 0;
  }

  private static boolean isTaken(Path folder, String name) {
    return Files.exists(folder.resolve(name));
  }

  private int taken(String name) {
    return fail("\"" + dir + "\" already has a file \"" + name + "\". Nothing was written.");
  }

  private Map<String, byte[]> files() throws IOException {
    if (!example.isEmpty()) {
      return Examples.files(Spelling.one(spec, "--example", example, Examples.NAMES));
    }
    String text = starter().text();
    return Map.of(FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private Starter starter() {
    boolean flags = !(title + author + tool + language).isEmpty();
    if (flags || !terminal.asks()) {
      return new Starter(
          title, author, tool, language.isEmpty() ? Bonafide.languages().get(0) : language);
    }
    String asked = terminal.ask("What is the title of the work?");
    String person = terminal.ask("Who made it? (a person's name)");
    String with =
        terminal.ask("Which AI tools were used? (several with commas, return if you do not know)");
    return new Starter(asked, person, with, languageAsked());
  }

  private String languageAsked() {
    List<String> known = Bonafide.languages();
    String question =
        "Language of the documents, " + String.join(" or ", known) + "? [" + known.get(0) + "]";
    String typed = terminal.ask(question);
    while (!typed.isEmpty() && Interview.language(typed).isEmpty()) {
      typed = terminal.ask(question);
    }
    return Interview.language(typed).orElse(known.get(0));
  }

  private static String shellWord(String word) {
    return word.matches("[\\p{L}\\p{N}./_-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private int fail(String message) {
    terminal.err().println("bonafide init: " + message);
    return Exit.FILES.code();
  }
}
