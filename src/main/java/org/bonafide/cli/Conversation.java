package org.bonafide.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.publish.start.Talk;

/** Asks at a terminal; what a pipe brings is read at once, so that its end is known. */
final class Conversation implements Talk {

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();
  private int read;

  Conversation(Terminal terminal) {
    this.terminal = terminal;
    if (!terminal.asks()) {
      read();
    }
  }

  private void read() {
    try {
      for (String line = terminal.in().readLine(); line != null; line = terminal.in().readLine()) {
        lines.add(line.strip());
      }
    } catch (IOException e) {
      lines.clear(); // as nobody answered
    }
  }

  @Override
  public String ask(String question) {
    if (terminal.asks()) {
      return terminal.ask(question);
    }
    if (!question.isEmpty()) {
      terminal.out().println(question);
    }
    read++;
    return lines.isEmpty() ? "" : lines.remove(0);
  }

  @Override
  public void say(String line) {
    terminal.out().println(line);
  }

  @Override
  public void refuse(String line) {
    terminal.err().println(Printable.of(line));
  }

  @Override
  public boolean isPerson() {
    return terminal.asks();
  }

  @Override
  public int line() {
    return read;
  }

  @Override
  public List<String> ahead() {
    return List.copyOf(lines);
  }
}
