package org.bonafide.evidence.trace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an act happened, as a tool wrote it: {@code 2026-03-02T10:00:00Z}, {@code 2026:03:02
 * 10:00:00} or {@code Mon, 02 Mar 2026 10:00:00 GMT}.
 */
public final class ActDay {

  private static final Pattern DAY = Pattern.compile("^(\\d{4})[-:](\\d{2})[-:](\\d{2})(?!\\d)");
  private static final Pattern SECONDS = Pattern.compile("^\\d{9,10}(\\.\\d+)?$");

  private ActDay() {}

  /** The day as written, in the zone that the tool wrote; nothing where it is none. */
  public static Optional<LocalDate> of(String words) {
    try {
      Matcher day = DAY.matcher(words);
      if (day.find()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3))));
      }
      if (SECONDS.matcher(words).matches()) {
        return Optional.of(
            Instant.ofEpochSecond((long) Double.parseDouble(words))
                .atZone(ZoneOffset.UTC)
                .toLocalDate());
      }
      return words.length() > 40
          ? Optional.empty()
          : Optional.of(
              ZonedDateTime.parse(
                      words, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                  .toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
