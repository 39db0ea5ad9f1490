package org.bonafide.draft.markdown;

import freemarker.template.TemplateScalarModel;
import java.util.function.Supplier;

/**
 * A value of the record as templates see it: compares as plain text, prints escaped with a mark
 * that says which field it came from, and prints as an open point where the record does not state
 * it.
 */
public final class Fact extends MarkdownFormat.Output implements TemplateScalarModel {

  /** Opens and closes the number of a field in rendered text. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  /** Before the number of a field, where the words just printed are not translated. */
  static final char UNTRANSLATED = 'u';

  private final String value;
  private final boolean open;

  private Fact(String value, Supplier<String> markup) {
    this(value, markup, false);
  }

  private Fact(String value, Supplier<String> markup, boolean open) {
    super(null, markup);
    this.value = value;
    this.open = open;
  }

  /**
   * @param number of the field's path in the list of {@link Paths}
   */
  public static Fact stated(String value, int number) {
    return new Fact(value, () -> mark(number) + marked(value));
  }

  /**
   * A value that is not all: an open point stands after it for what the record does not state.
   *
   * @param between what stands between the two
   */
  public static Fact partly(String value, int number, String between, String path, String words) {
    return new Fact(
        value,
        () -> mark(number) + MarkdownFormat.escape(value) + between + open(path, words),
        true);
  }

  /**
   * A sentence that is derived from facts of the record.
   *
   * @param number of the paths of those facts together
   */
  public static Fact derived(String value, int number) {
    return stated(value, number);
  }

  /** A sentence that rests on no fact of the record. */
  public static Fact derived(String value) {
    return new Fact(value, () -> MarkdownFormat.escape(value) + Stops.END);
  }

  /**
   * A value that the record states in another language only: the mark after it says so where it is
   * printed first.
   */
  public static Fact untranslated(String value, int number) {
    return new Fact(
        value, () -> mark(number) + marked(value) + OPEN + UNTRANSLATED + number + CLOSE);
  }

  public static Fact missing(String path, String words) {
    return missing(() -> path, () -> words);
  }

  /** As {@link #missing(String, String)}; the words are made where the open point is printed. */
  public static Fact missing(Supplier<String> path, Supplier<String> words) {
    return new Fact("", () -> open(path.get(), words.get()), true);
  }

  /** Whether it prints an open point, alone or after what is stated. */
  public boolean isOpen() {
    return open;
  }

  private static String mark(int number) {
    return "" + OPEN + number + CLOSE;
  }

  /**
   * Where the mark of a field ends that begins here; here itself where none does, as where a text
   * of the user's own has such a character.
   */
  static int endOfMark(String text, int from) {
    if (from >= text.length() || text.charAt(from) != OPEN) {
      return from;
    }
    int at = from + 1;
    if (at < text.length() && text.charAt(at) == UNTRANSLATED) {
      at++;
    }
    int digits = at;
    while (at < text.length()
        && at - digits < 9
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      at++;
    }
    return at > digits && at < text.length() && text.charAt(at) == CLOSE ? at + 1 : from;
  }

  private static String marked(String value) {
    return Stops.BEGIN + MarkdownFormat.escape(value) + Stops.END;
  }

  private static String open(String path, String words) {
    return "[" + MarkdownFormat.escape(words) + "](open:" + path.replace(" ", "") + ")";
  }

  @Override
  public String getAsString() {
    return value;
  }
}
