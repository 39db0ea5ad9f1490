package org.bonafide.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.instrument.NumberWords;

/**
 * A number that somebody typed: {@code 5.3} of {@code 5.3 The Supplier must ...}.
 *
 * @param kind what tells levels apart, as in {@code decimal2}
 * @param before what stands before the number itself, as in {@code 5.}
 * @param after what stands behind it, as in {@code )}
 * @param gap what parts it from the words
 * @param format how it counts
 */
public record TypedNumber(
    String kind, String before, int value, String after, String gap, String format) {

  private static final int COUNTED = 99;

  private record Form(String kind, Pattern pattern, List<String> formats) {}

  private static final List<Form> FORMS = Data.shipped(Host.class, "outline.yaml", TypedNumber::of);

  private static List<Form> of(Data data) {
    List<Form> forms = new ArrayList<>();
    for (Data one : data.items("numbers")) {
      one.knows("kind pattern formats");
      forms.add(
          new Form(one.text("kind"), Pattern.compile(one.text("pattern")), one.texts("formats")));
    }
    return forms;
  }

  /** The numbers that the beginning of a paragraph can be, the likeliest first. */
  static List<TypedNumber> at(String text) {
    String words = text.stripLeading();
    List<TypedNumber> all = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(words);
      if (found.lookingAt()) {
        for (String format : form.formats()) {
          int value = value(format, found.group("n"));
          if (value > 0) {
            all.add(
                new TypedNumber(
                    form.kind(),
                    found.group("before"),
                    value,
                    found.group("after"),
                    found.group("gap"),
                    format));
            break;
          }
        }
      }
    }
    return all;
  }

  private static int value(String format, String written) {
    for (int n = 1; n <= COUNTED; n++) {
      if (written(format, n).equals(written)) {
        return n;
      }
    }
    return 0;
  }

  private static String written(String format, int n) {
    return switch (format) {
      case "letter" -> NumberWords.letter(n);
      case "LETTER" -> NumberWords.letter(n).toUpperCase(Locale.ROOT);
      case "roman" -> NumberWords.roman(n);
      case "ROMAN" -> NumberWords.roman(n).toUpperCase(Locale.ROOT);
      case "han" -> NumberWords.han(n);
      default -> Integer.toString(n);
    };
  }

  /** As it is printed, without the gap. */
  public String printed() {
    return before + written(format, value) + after;
  }

  /** The same number at another place of its count. */
  public TypedNumber at(int other) {
    return new TypedNumber(kind, before, other, after, gap, format);
  }

  /** A number of the same count under another one, as {@code 6.} and {@code 6.1}. */
  public TypedNumber under(String other) {
    return new TypedNumber(kind, other, value, after, gap, format);
  }

  /** How many characters of the paragraph it takes, blanks before it left out. */
  int length() {
    return before.length() + written(format, value).length() + after.length() + gap.length();
  }
}
