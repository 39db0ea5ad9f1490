package org.bonafide.write;

import java.util.List;
import org.bonafide.instrument.Numbered;

/**
 * Writes instruments in one format. Pure: the same instrument gives the same bytes, on any day, in
 * any time zone, on any supported JDK. Safe for use by several threads.
 */
public interface Writer {

  /** The format and file extension, as in {@code docx}. */
  String format();

  /**
   * What this writer could not print truly, such as a character that no font has. Where there is
   * any, {@link #write} must not be called for this instrument.
   */
  List<Unprintable> check(Numbered instrument);

  /** The whole file. */
  byte[] write(Numbered instrument);
}
