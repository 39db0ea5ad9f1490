package org.bonafide.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.bonafide.publish.files.Exit;

/**
 * The output of the process, which remembers what went wrong with it: a printed page that a full
 * disk cut short must not end as if it were whole.
 */
final class Outlet extends OutputStream {

  private final OutputStream to;
  private IOException trouble;

  Outlet(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      trouble = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      to.flush();
    } catch (IOException e) {
      trouble = e;
      throw e;
    }
  }

  /** The code of the process: file trouble, where not all of the output could be written. */
  int code(int code, PrintStream err) {
    if (trouble == null || code >= Exit.UNUSABLE.code()) {
      return code;
    }
    // Whoever reads only the first lines has what he wants.
    if (!String.valueOf(trouble.getMessage()).contains("Broken pipe")) {
      err.println("bonafide: The output could not be written whole: " + trouble.getMessage() + ".");
    }
    return Exit.FILES.code();
  }
}
