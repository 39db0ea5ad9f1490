package org.bonafide.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * What {@code bonafide --help} prints, made by the build: to make it anew, every command would have
 * to be made. Where the build made none it is made when it is asked for.
 */
public final class RootHelp {

  private RootHelp() {}

  /** Writes it into the folder of classes that is named. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve("org/bonafide/cli");
    for (boolean colour : new boolean[] {false, true}) {
      Files.writeString(folder.resolve(file(colour)), made(colour));
    }
  }

  static String made(boolean colour) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    CommandLine all = Commands.all(Terminal.plain(nowhere, nowhere, Path.of("")));
    Ansi ansi = colour ? Ansi.ON : Ansi.OFF;
    return all.getUsageMessage(CommandLine.Help.defaultColorScheme(ansi))
        .replace(System.lineSeparator(), "\n");
  }

  /** As the build made it. */
  static Optional<String> kept(boolean colour) {
    try (InputStream in = RootHelp.class.getResourceAsStream(file(colour))) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .replace("\n", System.lineSeparator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(boolean colour) {
    return colour ? "help-in-colour.txt" : "help.txt";
  }
}
