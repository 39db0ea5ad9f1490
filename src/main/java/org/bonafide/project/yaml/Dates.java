package org.bonafide.project.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.project.When;

/** Reads {@code 2026}, {@code 2026-03}, {@code 2026-03-02} and {@code 2026-03-02/2026-03-09}. */
final class Dates {

  private static final Pattern ONE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private static final Pattern OTHER =
      Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");

  private Dates() {}

  /** A date, or what is wrong with it in words that follow a comma. */
  record Read(Optional<When> when, String problem) {}

  static Read read(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      return wrong("which is not a date");
    }
    for (String end : ends) {
      if (!ONE.matcher(end).matches() || end.startsWith("0000")) {
        return wrong("which is not a date");
      }
    }
    try {
      LocalDate first = day(ends[0], false);
      LocalDate last = day(ends[ends.length - 1], true);
      return last.isBefore(first)
          ? wrong("a range that ends before it starts")
          : new Read(Optional.of(new When(text, first, last)), "");
    } catch (DateTimeException e) {
      return wrong("which no calendar has");
    }
  }

  /** A day written as {@code 11/20/2026} or {@code 20.11.2026}, where it can mean only one day. */
  static Optional<String> isoOf(String text) {
    Matcher other = OTHER.matcher(text);
    if (!other.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(other.group(1));
    int second = Integer.parseInt(other.group(2));
    boolean dayFirst = first > 12;
    if (!dayFirst && second <= 12 && first != second) {
      return Optional.empty();
    }
    String iso =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            other.group(3),
            dayFirst ? second : first,
            dayFirst ? first : second);
    return read(iso).when().map(When::text);
  }

  private static Read wrong(String problem) {
    return new Read(Optional.empty(), problem);
  }

  private static LocalDate day(String text, boolean last) {
    Matcher matcher = ONE.matcher(text);
    if (!matcher.matches()) {
      throw new DateTimeException(text);
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
    if (matcher.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(matcher.group(3)));
  }
}
