package org.bonafide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bonafide.publish.docket.Docket;
import org.bonafide.publish.docket.DocketFiles;
import org.bonafide.publish.docket.DocketRow;
import org.bonafide.publish.files.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide docket}: the works of many records, the nearest day first. */
@Command(
    name = "docket",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "List the works of many records: published, filed, registered, open letters, days.",
    description = {
      "Reads every project.yaml below a folder. The nearest day stands first, also where it is past;"
          + " a record that cannot be read is a row with its finding. Days are counted from what the"
          + " records state; whether one of them helps or binds is for counsel."
    },
    footer = {
      "",
      "Examples:",
      "  bonafide docket matters",
      "  bonafide docket matters --format csv > docket.csv",
      "  bonafide docket . --format json"
    })
final class DocketCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "csv", "json");
  private static final int DAY = "2026-06-20  ".length();

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder below which the records are.")
  private String folder = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or json.")
  private String format = "text";

  DocketCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Spelling.one(spec, "--format", format, FORMATS);
    Docket docket = Main.library().docket(terminal.current(), folder);
    switch (format) {
      case "csv" -> terminal.out().print(DocketFiles.csv(docket));
      case "json" -> terminal.out().print(DocketFiles.json(docket));
      default -> text(docket);
    }
    FindingText.said(terminal, docket.findings());
    return Exit.of(docket.findings()).code();
  }

  private void text(Docket docket) {
    docket.rows().forEach(this::row);
    if (docket.rows().isEmpty() && docket.findings().isEmpty()) {
      terminal.out().println("No project.yaml below " + Printable.of(folder) + ".");
    }
  }

  private void row(DocketRow row) {
    String day = row.next().orElse("");
    String name = row.title().isEmpty() ? row.file() : row.title();
    terminal.out().println(day + " ".repeat(DAY - day.length()) + Printable.of(name));
    Wrapped.lines(Printable.of(about(row)), terminal.width() - DAY)
        .forEach(line -> terminal.out().println(" ".repeat(DAY) + line));
  }

  private static String about(DocketRow row) {
    List<String> all = new ArrayList<>();
    if (!row.title().isEmpty()) {
      all.add(row.file() + (row.work().isEmpty() ? "" : ", " + row.work()));
    }
    if (!row.finding().isEmpty()) {
      all.add("cannot be read: " + row.finding());
    } else if (row.work().isEmpty()) {
      all.add("no finished work");
    } else {
      all.add(stated("published", row.published()));
      if (!row.registerBy().isEmpty()) {
        all.add("register by " + row.registerBy() + " (" + row.restsOn() + ")");
      }
      boolean registered = row.filed().isEmpty() && !row.number().isEmpty();
      all.add(registered ? "registered" : stated("filed", row.filed()));
      add(all, "service request", row.serviceRequest());
      add(all, "number", row.number());
      add(all, "effective", row.effective());
      if (!row.letters().isEmpty()) {
        all.add(
            "open: "
                + row.letters().stream()
                    .map(DocketRow.Letter::words)
                    .collect(Collectors.joining(", ")));
      }
    }
    return String.join("; ", all);
  }

  private static String stated(String what, String value) {
    return switch (value) {
      case "" -> what + ": not stated";
      case "unpublished" -> value;
      default -> what + " " + value;
    };
  }

  private static void add(List<String> all, String what, String value) {
    if (!value.isEmpty()) {
      all.add(what + " " + value);
    }
  }
}
