package org.bonafide.cli;

/** Shows one line on a watched terminal when something takes over a second, and takes it away. */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = 1000;

  private final Terminal terminal;
  private final Thread thread;
  private boolean shown;

  private Progress(Terminal terminal, String words) {
    this.terminal = terminal;
    this.thread = new Thread(() -> waitAndShow(words), "progress");
    thread.setDaemon(true);
  }

  static Progress start(Terminal terminal, boolean quiet, String words) {
    Progress progress = new Progress(terminal, words);
    if (terminal.watched() && !quiet) {
      progress.thread.start();
    }
    return progress;
  }

  private void waitAndShow(String words) {
    try {
      Thread.sleep(PATIENCE);
      synchronized (this) {
        shown = true;
        terminal.err().print(words + " ...");
        terminal.err().flush();
      }
    } catch (InterruptedException e) {
      // It was done in time; there is nothing to show.
      Thread.currentThread().interrupt();
    }
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
