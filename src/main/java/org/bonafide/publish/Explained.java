package org.bonafide.publish;

import java.util.List;
import org.bonafide.diagnose.Place;
import org.bonafide.law.Authority;

/**
 * Where a paragraph of an instrument came from.
 *
 * @param number as printed, as in {@code 5.2}; empty where the paragraph has none
 * @param words the words of the paragraph
 * @param file the clause or template file; empty where the program made the paragraph itself
 * @param line the line of that file, or 0
 */
public record Explained(
    String instrument,
    String number,
    String words,
    String file,
    int line,
    List<Field> fields,
    List<Authority> authorities) {
  public Explained {
    fields = List.copyOf(fields);
    authorities = List.copyOf(authorities);
  }

  /** A field of the record that is printed in the paragraph, and where the user wrote it. */
  public record Field(String path, Place place) {}
}
