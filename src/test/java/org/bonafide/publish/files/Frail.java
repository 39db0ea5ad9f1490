package org.bonafide.publish.files;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A disk that fails at a step: full for good at one of its moves, or gone at any step together with
 * the process, which is then in no state to put anything in order.
 */
final class Frail implements Disk {

  /** What a process that is no more throws: nothing catches it. */
  static final class Died extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Runnable end;
  private final boolean movesOnly;
  private boolean full;
  private int left;
  private int steps;

  private Frail(int left, boolean movesOnly, Runnable end) {
    this.left = left;
    this.movesOnly = movesOnly;
    this.end = end;
  }

  /** Full at one move, and good for all before and after. */
  static Frail fullAtMove(int move) {
    return new Frail(move, true, null);
  }

  /** Full from a step on, for all that takes room: what moves or takes away still goes on. */
  static Frail fullFrom(int step) {
    Frail disk = new Frail(step, false, null);
    disk.full = true;
    return disk;
  }

  /** Gone at a step, and at every one after it. */
  static Frail goneAt(int step) {
    return goneAt(
        step,
        () -> {
          throw new Died();
        });
  }

  /** Gone at a step in a way of one's own. */
  static Frail goneAt(int step, Runnable end) {
    return new Frail(step, false, end);
  }

  /** How many steps were asked for. */
  int steps() {
    return steps;
  }

  private void step(boolean move) throws IOException {
    steps++;
    if (movesOnly) {
      if (move && left-- == 0) {
        throw new IOException("No space left on device");
      }
    } else if (left-- <= 0 && !full) {
      end.run();
    }
  }

  private void takesRoom() throws IOException {
    if (full && left < 0) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void makeFolder(Path at) throws IOException {
    step(false);
    takesRoom();
    OWN.makeFolder(at);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    step(false);
    takesRoom();
    OWN.write(file, bytes);
  }

  @Override
  public void keep(Path file, Path second) throws IOException {
    step(false);
    takesRoom();
    OWN.keep(file, second);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step(true);
    OWN.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(false);
    OWN.delete(file);
  }
}
