package org.bonafide.publish.explain;

import java.util.List;
import java.util.Locale;
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

  /** The authorities in words, one each: id, title and the day it was last checked. */
  public List<String> authorityLines() {
    return authorities.stream().map(Explained::line).toList();
  }

  private static String line(Authority authority) {
    String title = authority.titleIn(Locale.ENGLISH);
    String name = title.isEmpty() ? "" : " " + title;
    String checked = authority.checked().isEmpty() ? "" : ", checked " + authority.checked();
    return authority.id() + name + checked;
  }

  /** A field of the record that is printed in the paragraph, and where the user wrote it. */
  public record Field(String path, Place place) {}
}
