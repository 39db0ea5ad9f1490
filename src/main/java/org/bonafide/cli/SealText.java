package org.bonafide.cli;

import java.util.List;

/** Prints what a seal is; the sentence that says what it shows is wrapped. */
record SealText(Terminal terminal) {

  void made(List<String> words) {
    words.stream()
        .limit(Math.max(0, words.size() - 1L))
        .forEach(line -> terminal.out().println(Printable.of(line)));
    words.stream()
        .skip(Math.max(0, words.size() - 1L))
        .flatMap(sentence -> Wrapped.lines(sentence, terminal.width()).stream())
        .forEach(terminal.out()::println);
  }
}
