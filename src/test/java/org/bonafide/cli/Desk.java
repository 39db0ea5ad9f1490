package org.bonafide.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands in a folder as a person would, and keeps what they said. */
final class Desk {

  /** The shortest record that gives all three kinds of instruments. */
  static final String RECORD =
      """
      bonafide: 1
      title: Moon cat
      reference: CAT 7
      people: {mia: {name: Mia Torres, domicile: US}}
      tools: {firefly: {name: Adobe Firefly, generative: yes}}
      works:
        pendant:
          title: Moon Cat
          category: visual-art
          place: US
          elements:
            design:
              what: artwork
              describe: the cat
              generated-part: appreciable
              steps:
                - {act: prompt, by: mia, with: firefly, on: 2026-05-01}
                - {act: edit, by: mia, on: 2026-05-02, detail: redrew the paw, expressive: yes, perceptible: yes}
      """;

  final Path folder;
  String out = "";
  String err = "";
  int width = Terminal.USUAL_WIDTH;

  Desk(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  int run(String... args) {
    return answer("", false, args);
  }

  /** Runs on a terminal where a person types the answers, one a line. */
  int answer(String answers, boolean asks, String... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader(answers)),
            folder,
            asks,
            false,
            false,
            width);
    int code = Main.run(args, terminal);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  String said() {
    return out + err;
  }
}
