package org.bonafide.cli;

import java.util.Locale;
import org.bonafide.publish.batch.Batch;

/**
 * Says on the error stream how far a batch is: every second on one line that a person watches, else
 * a line a minute. Seconds are counted by waiting for them; no clock is read.
 */
final class BatchProgress implements AutoCloseable {

  private static final int SECOND = 1000;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  private final Terminal terminal;
  private final Thread thread;
  private volatile Batch.Standing standing;
  private volatile double begunAt;
  private boolean shown;

  private BatchProgress(Terminal terminal) {
    this.terminal = terminal;
    this.thread = new Thread(this::show, "progress");
    thread.setDaemon(true);
  }

  static BatchProgress start(Terminal terminal, boolean quiet) {
    BatchProgress progress = new BatchProgress(terminal);
    if (!quiet) {
      progress.thread.start();
    }
    return progress;
  }

  /** Takes note of how far it is. */
  void told(Batch.Standing now) {
    if (standing == null) {
      begunAt = now.part(); // what earlier runs did says nothing of how fast this one is
    }
    standing = now;
  }

  private void show() {
    try {
      for (int seconds = 1; ; seconds++) {
        Thread.sleep(SECOND);
        Batch.Standing now = standing;
        if (now != null && (terminal.watched() || seconds % MINUTE == 0)) {
          say(line(now, begunAt, seconds));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it is done
    }
  }

  private synchronized void say(String line) {
    if (terminal.watched()) {
      terminal.err().print("\r" + line + "\u001b[K");
      shown = true;
    } else {
      terminal.err().println(line);
    }
    terminal.err().flush();
  }

  /**
   * As in {@code 1,204 of 100,000 records (1 %), 31 a second, about 53 min left}.
   *
   * @param from the part of the input that was done when the first record of this run was
   */
  static String line(Batch.Standing now, double from, int seconds) {
    double rate = (double) (now.done() - now.kept()) / seconds;
    StringBuilder line = new StringBuilder(count(now.done()));
    now.total().ifPresent(total -> line.append(" of ").append(count(total)));
    line.append(" records (").append((int) (100 * now.part())).append(" %)");
    line.append(", ").append(rate < 10 ? one(rate) : count(Math.round(rate))).append(" a second");
    double done = now.part() - from;
    if (done > 0) {
      line.append(", about ").append(time((1 - now.part()) / done * seconds)).append(" left");
    }
    if (now.unsound() > 0) {
      line.append(", ").append(count(now.unsound())).append(" with errors");
    }
    return line.toString();
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String time(double seconds) {
    if (seconds < MINUTE) {
      return Math.round(seconds) + " s";
    }
    return seconds < 2 * HOUR
        ? Math.round(seconds / MINUTE) + " min"
        : count(Math.round(seconds / HOUR)) + " h";
  }

  @Override
  public void close() {
    thread.interrupt();
    synchronized (this) {
      if (shown) {
        terminal.wipe();
      }
    }
  }
}
