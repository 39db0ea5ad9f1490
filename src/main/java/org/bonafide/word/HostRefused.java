package org.bonafide.word;

import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;

/**
 * A Word file that is not worked on, with the finding that says why. Nothing is written then.
 *
 * <p>Example: {@code throw HostRefused.unreadable("agency.docx", "It is no zip.")}.
 */
public final class HostRefused extends Exception {

  /** It cannot be read as a Word file. */
  public static final String UNREADABLE = "host-unreadable";

  /** It can be read, and holds what is not worked on. */
  public static final String REFUSED = "host-refused";

  private final transient Finding finding;

  /** With what there is to say. */
  public HostRefused(Finding finding) {
    super(finding.message());
    this.finding = finding;
  }

  static HostRefused unreadable(String file, String why) {
    return new HostRefused(
        Finding.error(
            UNREADABLE,
            Place.of(file),
            "\"" + file + "\" cannot be read as a Word file: " + why,
            "Open it in a word processor, save it as .docx without a password, and try again."));
  }

  static HostRefused refused(String file, String why, String remedy) {
    return new HostRefused(
        Finding.error(REFUSED, Place.of(file), "\"" + file + "\" " + why, remedy));
  }

  /** Why. */
  public Finding finding() {
    return finding;
  }
}
