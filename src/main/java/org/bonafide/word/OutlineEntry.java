package org.bonafide.word;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph in the outline of an agreement.
 *
 * @param typed its number, where somebody typed it
 * @param level what tells its level from others: its list and level, or its kind of typed number;
 *     empty without a number
 * @param path the levels above it and its own, the outermost first; empty without a number
 * @param heading its heading, or that part of it which runs into its text; may be empty
 * @param headed whether nothing but the heading stands in it
 */
public record OutlineEntry(
    HostParagraph paragraph,
    Optional<TypedNumber> typed,
    String level,
    List<String> path,
    String heading,
    boolean headed) {

  public OutlineEntry {
    path = List.copyOf(path);
  }

  /** Whether it has a number. */
  public boolean isNumbered() {
    return !level.isEmpty();
  }

  /** Its number as it is printed; empty without one. */
  public String number() {
    return typed.map(TypedNumber::printed).orElse(paragraph.number());
  }

  /** Whether it stands as a heading of its own: a heading style, or words in bold alone. */
  public boolean isHeading() {
    return paragraph.outline() < 9 || headed && HeadingWords.isEmphasised(paragraph);
  }

  /** Its words without a number that was typed. */
  public String words() {
    String text = paragraph.text().stripLeading();
    return typed
        .map(number -> text.substring(Math.min(text.length(), number.length())))
        .orElse(text);
  }
}
