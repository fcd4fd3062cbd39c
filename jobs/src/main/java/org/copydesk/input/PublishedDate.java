package org.copydesk.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * Reads when an article was published: an ISO 8601 calendar date in the extended format ({@code
 * 2026-03-02}), alone or followed by {@code T} or a space and a time of day ({@code 10:15}, with
 * seconds, a fraction and an offset if wanted). A bare date is midnight; without an offset the time
 * is UTC.
 */
public final class PublishedDate {

  private static final int DATE_LENGTH = 10;

  private static final DateTimeFormatter TIME = timeWithOffset("+HHmm");
  private static final DateTimeFormatter TIME_WITH_COLON_IN_OFFSET = timeWithOffset("+HH:MM");

  private PublishedDate() {}

  /**
   * When it was, with the offset given.
   *
   * @throws DateTimeException when {@code published} is no such date
   */
  public static OffsetDateTime parse(String published) {
    String given = published.strip();
    if (given.length() <= DATE_LENGTH) {
      return LocalDate.parse(given).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
    LocalDate date = LocalDate.parse(given.substring(0, DATE_LENGTH));
    if ("Tt ".indexOf(given.charAt(DATE_LENGTH)) < 0) {
      throw new DateTimeException("no time of day after the date");
    }
    TemporalAccessor time = time(given.substring(DATE_LENGTH + 1));
    ZoneOffset offset = time.query(TemporalQueries.offset());
    return date.atTime(LocalTime.from(time)).atOffset(offset == null ? ZoneOffset.UTC : offset);
  }

  private static TemporalAccessor time(String given) {
    int sign = given.length() - "+HH:MM".length();
    boolean colon = sign > 0 && "+-".indexOf(given.charAt(sign)) >= 0;
    return (colon ? TIME_WITH_COLON_IN_OFFSET : TIME).parse(given);
  }

  private static DateTimeFormatter timeWithOffset(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .append(DateTimeFormatter.ISO_LOCAL_TIME)
        .optionalStart()
        .appendOffset(pattern, "Z")
        .optionalEnd()
        .toFormatter(Locale.ROOT);
  }
}
