package org.bonafide.evidence.container;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The history of chats that aider keeps beside a repository: a heading for each start, the person's
 * words after {@code ####}, the program's own after {@code >}, answers plain.
 */
final class AiderHistory {

  private static final String START = "# aider chat started at ";
  private static final Pattern VERSION = Pattern.compile("> Aider v(\\S{1,40})");
  private static final Pattern MODEL = Pattern.compile("> (?:Main model|Model): (\\S{1,200}).*");
  private static final Pattern APPLIED = Pattern.compile("> Applied edit to (.{1,500})");

  /** Commands with which a person asks in the same line. */
  private static final Pattern ASKS = Pattern.compile("/(ask|code|architect) .*", Pattern.DOTALL);

  private final Pieces pieces;
  private CountedChat session;
  private String started = "";
  private StringBuilder asked = new StringBuilder();
  private boolean answering;

  private AiderHistory(Pieces pieces) {
    this.pieces = pieces;
  }

  static boolean is(FileHead head) {
    return head.text().startsWith(START);
  }

  static void take(ReadOnce source, Pieces pieces) throws IOException {
    AiderHistory history = new AiderHistory(pieces);
    if (!LongLines.each(source.stream(), history::line)) {
      pieces.trouble(Trouble.TOO_LARGE);
    }
    history.end();
  }

  private void line(String words) {
    String line = words.stripTrailing();
    if (line.startsWith(START)) {
      end();
      session = new CountedChat("aider");
      started = line.substring(START.length()).replace(' ', 'T');
    } else if (session == null) {
      return;
    } else if (line.startsWith("####")) {
      asked.append(asked.isEmpty() ? "" : "\n").append(line.substring(4).strip());
      answering = false;
    } else if (line.startsWith(">")) {
      said();
      program(line);
    } else if (!line.isBlank()) {
      said();
      if (!answering) {
        session.answered();
      }
      answering = true;
    }
  }

  private void program(String line) {
    Matcher version = VERSION.matcher(line);
    Matcher model = MODEL.matcher(line);
    Matcher applied = APPLIED.matcher(line);
    if (version.find()) {
      session.version(version.group(1));
    } else if (model.matches()) {
      session.model(model.group(1));
    } else if (applied.matches()) {
      session.changed(applied.group(1));
    }
  }

  /** Commands of the program are no prompts. */
  private void said() {
    String words = asked.toString();
    boolean command = words.startsWith("/") && !ASKS.matcher(words).matches();
    if (!words.isEmpty() && !command && !words.startsWith("!")) {
      session.asked(words);
    }
    asked = new StringBuilder();
  }

  private void end() {
    if (session != null) {
      said();
      if (!session.isEmpty()) {
        pieces.add(session.piece("aider-" + started, "", 0, started, started));
      }
    }
    answering = false;
  }
}
