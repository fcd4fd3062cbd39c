package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The units in which English counts time, from the shortest to the longest. */
enum Unit {
  HOUR,
  DAY,
  /** Saturday and Sunday. */
  WEEKEND,
  /** Monday to Sunday, as in ISO 8601. */
  WEEK,
  FORTNIGHT,
  MONTH,
  /** Of the calendar year. */
  QUARTER,
  HALF,
  YEAR,
  /** Ten years of which the first ends in 0. */
  DECADE,
  /** A hundred years of which the first ends in 01. */
  CENTURY;

  private static final int HOURS_OF_DAY = 24;

  /** The day some units later; earlier for a negative count. Hours are rounded up to days. */
  LocalDate add(LocalDate day, int count) {
    return switch (this) {
      case HOUR ->
          day.plusDays(
              (long) Integer.signum(count) * ((Math.abs(count) + HOURS_OF_DAY - 1) / HOURS_OF_DAY));
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2L * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3L * count);
      case HALF -> day.plusMonths(6L * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10L * count);
      case CENTURY -> day.plusYears(100L * count);
    };
  }

  /** The unit of the calendar that a day is in; of a day before the weekend, the next weekend. */
  Days containing(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> new Days(day, day);
      case WEEKEND -> {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        yield new Days(sunday.minusDays(1), sunday);
      }
      case WEEK, FORTNIGHT -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case MONTH -> months(day, 1);
      case QUARTER -> months(day, 3);
      case HALF -> months(day, 6);
      case YEAR -> Days.years(day.getYear(), day.getYear());
      case DECADE -> {
        int first = Math.floorDiv(day.getYear(), 10) * 10;
        yield Days.years(first, first + 9);
      }
      case CENTURY -> {
        int first = Math.floorDiv(day.getYear() - 1, 100) * 100 + 1;
        yield Days.years(first, first + 99);
      }
    };
  }

  /** The months that a day is in, of those that divide its year into stretches of {@code size}. */
  private static Days months(LocalDate day, int size) {
    int first = (day.getMonthValue() - 1) / size * size + 1;
    YearMonth begin = YearMonth.of(day.getYear(), first);
    return new Days(begin.atDay(1), begin.plusMonths(size - 1L).atEndOfMonth());
  }
}
