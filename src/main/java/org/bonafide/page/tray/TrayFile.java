package org.bonafide.page.tray;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.bonafide.publish.evidence.ReadFile;

/**
 * A file that somebody dropped.
 *
 * @param id a number within the tray
 * @param folder in which it lies alone
 * @param raster its type, as in {@code image/png}; empty where it is no picture that a browser
 *     shows
 * @param read what was read out of it
 * @param part to which it was sorted, as in {@code poster.scene}; {@link #UNSORTED} where nobody
 *     did
 * @param unused whether it was said not to have been used
 * @param conversations those of a chat export that were for this work
 */
public record TrayFile(
    int id,
    SafeName name,
    Path folder,
    long bytes,
    String raster,
    ReadFile read,
    String part,
    boolean unused,
    Set<String> conversations) {

  /** Nobody said yet to which part it belongs. */
  public static final String UNSORTED = "?";

  public TrayFile {
    conversations = Set.copyOf(conversations);
  }

  /** Where its bytes are. */
  public Path file() {
    return folder.resolve(name.way());
  }

  /** Whether it is a Word file, by its name. */
  public boolean isWord() {
    return name.way().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  /** Whether it is a picture on whose copy a label can stand, by its name. */
  public boolean isPicture() {
    return name.way().toLowerCase(Locale.ROOT).matches("(?s).*\\.(png|jpe?g|gif|tiff?)");
  }

  TrayFile sorted(String to, boolean notUsed, Set<String> chosen) {
    return new TrayFile(id, name, folder, bytes, raster, read, to, notUsed, chosen);
  }
}
