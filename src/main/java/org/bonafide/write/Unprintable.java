package org.bonafide.write;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.instrument.Numbered;

/**
 * A character that a writer cannot print truly, and the words in which it stands. It keeps only the
 * file of that format from being written.
 *
 * @param rule the rule that speaks of it, as in {@code no-glyph}
 * @param format of the writer, as in {@code pdf}
 * @param character the character, or the several that make one sign
 * @param words the words around it
 */
public record Unprintable(String rule, String format, String character, String words) {

  /** A character that no font of the PDF has. */
  public static final String NO_GLYPH = "no-glyph";

  /** The character by number: {@code U+1F469 U+200D U+1F3A8}. */
  public String code() {
    return character
        .codePoints()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  /** The finding where nobody knows more than the file; it withholds that file alone. */
  public Finding finding(Numbered numbered) {
    Place place = Place.of(numbered.instrument().name() + "." + format);
    Finding finding =
        rule.equals(NO_GLYPH)
            ? Finding.error(
                rule,
                place,
                "No font that ships with the program has the character "
                    + code()
                    + " in \""
                    + words
                    + "\".",
                remedy())
            : Finding.error(
                rule,
                place,
                "The character " + code() + " cannot stand in a Word file.",
                "Remove the character from the record.");
    return finding.withholding(numbered.instrument().id().scope().in(format));
  }

  /** What to do about a character that no font has. */
  public static String remedy() {
    return "The other formats are written, as in \"--formats docx,txt\"; for the PDF write it in"
        + " another way, for example in Latin letters.";
  }
}
