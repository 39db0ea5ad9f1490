package org.bonafide.project.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.project.When;

/** Reads {@code 2026}, {@code 2026-03}, {@code 2026-03-02} and {@code 2026-03-02/2026-03-09}. */
final class Dates {

  private static final Pattern ONE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

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
