package org.bonafide.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bonafide.cli.Main;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Severity;
import org.bonafide.diagnose.rules.RuleExample;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Wanted;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;

/**
 * What the program says of an example of a rule: through the front door where only the record is at
 * issue, else as a person who types the commands sees it.
 *
 * <p>Example: {@code new ExampleRun(folder).of(page.example())} holds {@code warning
 * unused-record}.
 */
record ExampleRun(Path folder) {

  /** As {@code FindingText} prints the first line of a finding. */
  private static final Pattern SAID =
      Pattern.compile("(?m)(?:^|\\s)(error|warning|note) ([a-z0-9-]+)$");

  /** The sign for a control character, which no page can show as it is. */
  private static final String BELL = "␇";

  /** A clause of the user's own that stands in every contract, after all others. */
  private static final String CLAUSE =
      "id: example\ntitle: {en: Example, zh-CN: 例子}\norder: 9000\n";

  /**
   * A finding.
   *
   * @param authority empty where none is named, or where a terminal does not show it
   */
  record Said(Severity weight, String rule, String authority) {}

  /** Each finding. */
  List<Said> of(RuleExample example) throws IOException {
    Files.write(folder.resolve("project.yaml"), ExampleRecord.of(example));
    for (var file : example.files().entrySet()) {
      write(file.getKey(), ExampleRecord.bytes(file.getValue()));
    }
    for (var text : example.clause().byTag().entrySet()) {
      write(
          "clauses/general/example/" + text.getKey() + ".md", ExampleRecord.bytes(text.getValue()));
      write("clauses/general/example/clause.yaml", CLAUSE.getBytes(StandardCharsets.UTF_8));
    }
    return example.run().isEmpty() ? checked() : typed(example.run());
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name.replace(BELL, "\u0007"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    Files.createDirectories(file.getParent());
    if (name.endsWith("/")) {
      Files.createDirectories(file);
    } else if (text.startsWith(RuleExample.LINK)) {
      Files.createSymbolicLink(file, Path.of(text.substring(RuleExample.LINK.length())));
    } else {
      Files.write(file, bytes);
    }
  }

  private List<Said> checked() {
    OwnFolders own = OwnFolders.NONE;
    if (Files.isDirectory(folder.resolve("clauses"))) {
      own = own.clauses(folder.resolve("clauses"));
    }
    if (Files.isDirectory(folder.resolve("templates"))) {
      own = own.templates(folder.resolve("templates"));
    }
    if (Files.isDirectory(folder.resolve("targets"))) {
      own = own.targets(folder.resolve("targets"));
    }
    List<Finding> findings =
        Bonafide.shipped()
            .with(own)
            .check(ProjectSource.file(folder, "project.yaml"), Wanted.all())
            .findings();
    return findings.stream()
        .map(f -> new Said(f.severity(), f.rule(), f.authority()))
        .distinct()
        .toList();
  }

  private static Severity weight(String word) {
    return Severity.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Two commands that are not ours: {@code echo WORDS > FILE} and {@code rm FILE}. */
  private boolean shell(String command) throws IOException {
    if (command.startsWith("rm ")) {
      Files.delete(folder.resolve(command.substring(3)));
      return true;
    }
    if (!command.startsWith("echo ")) {
      return false;
    }
    int arrow = command.indexOf(" > ");
    write(
        command.substring(arrow + 3),
        (command.substring(5, arrow) + "\n").getBytes(StandardCharsets.UTF_8));
    return true;
  }

  /** The findings of the last of some commands. */
  private List<Said> typed(List<String> commands) throws IOException {
    List<Said> said = new ArrayList<>();
    for (String command : commands) {
      if (shell(command)) {
        continue;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
      Main.run(command.split(" "), both, both, folder);
      said.clear();
      SAID.matcher(bytes.toString(StandardCharsets.UTF_8))
          .results()
          .forEach(m -> said.add(new Said(weight(m.group(1)), m.group(2), "")));
    }
    return said;
  }
}
