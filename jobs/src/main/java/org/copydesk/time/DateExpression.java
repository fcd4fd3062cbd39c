package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as a text writes it, with the parts that are written. Of a range of days or years
 * ({@code 5-7 March}, {@code 2012-13}) each end is an expression of its own; a part that the range
 * writes once is given to both, and lies in the span of one.
 *
 * @param span all of it with the weekday, UTF-16, half-open
 * @param year the year in full; a year of two digits is 1969 to 2068, as in POSIX {@code strptime}
 * @param month 1 to 12; another number when an impossible date is written with one
 * @param day the day of the month; over 31, or 0, in an impossible date
 * @param weekday the day of the week
 * @param weekdaySpan where the weekday stands, inside {@code span}
 * @param validity whether there is such a day
 */
public record DateExpression(
    Span span,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday,
    @Nullable Span weekdaySpan,
    Validity validity) {

  /** Whether the calendar knows a date. The weekday has no part in this. */
  public enum Validity {
    /** There is such a date. */
    POSSIBLE,
    /**
     * Written in numbers of which each could be the month, and read as day before month: {@code
     * 3/4/2020}.
     */
    AMBIGUOUS,
    /** There is no such date: {@code 31 June}, {@code 29 February 2019}. */
    IMPOSSIBLE
  }

  /** The day; null when a part is missing, or when the date is not a possible one. */
  public @Nullable LocalDate date() {
    return year == null || month == null || day == null || validity != Validity.POSSIBLE
        ? null
        : LocalDate.of(year, month, day);
  }

  /** The first day it covers; null without a year, or when the date is not a possible one. */
  public @Nullable LocalDate firstDay() {
    if (year == null || validity != Validity.POSSIBLE) {
      return null;
    }
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day it covers; null without a year, or when the date is not a possible one. */
  public @Nullable LocalDate lastDay() {
    if (year == null || validity != Validity.POSSIBLE) {
      return null;
    }
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** Whether a calendar of the parts that are known has such a date; 29 February may be. */
  static boolean exists(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (month != null && (month < 1 || month > 12)) {
      return false;
    }
    if (day == null) {
      return true;
    }
    boolean leap = year == null || Year.isLeap(year);
    int length = month == null ? 31 : Month.of(month).length(leap);
    return day >= 1 && day <= length;
  }
}
