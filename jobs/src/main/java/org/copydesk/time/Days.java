package org.copydesk.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days.
 *
 * @param begin its first day
 * @param end its last day
 */
record Days(LocalDate begin, LocalDate end) implements When {

  /** The three parts of a stretch that English names. */
  enum Third {
    EARLY(0),
    MID(1),
    LATE(2);

    private final int place;

    Third(int place) {
      this.place = place;
    }
  }

  /** All days of the years from {@code first} to {@code last}. */
  static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  static Days month(int year, int month) {
    YearMonth all = YearMonth.of(year, month);
    return new Days(all.atDay(1), all.atEndOfMonth());
  }

  static Days day(LocalDate day) {
    return new Days(day, day);
  }

  /** The first day alone. */
  Days first() {
    return day(begin);
  }

  /** The last day alone. */
  Days last() {
    return day(end);
  }

  /** Whether a day is one of them. */
  boolean contains(LocalDate day) {
    return !day.isBefore(begin) && !day.isAfter(end);
  }

  /** As long a stretch some units later; the ends of months stay ends of months. */
  Days shift(Unit unit, int count) {
    return new Days(unit.add(begin, count), unit.add(end.plusDays(1), count).minusDays(1));
  }

  /**
   * A third: of whole months whose number three divides, a third of the months; of one month, the
   * days to the 10th, to the 20th, and the rest; of others, a third of the days, rounded.
   */
  Days third(Third which) {
    int part = which.place;
    if (!isWholeMonths()) {
      return ofDays(part, 3);
    }
    int months = months();
    if (months == 1) {
      return new Days(begin.plusDays(10L * part), part == 2 ? end : begin.plusDays(10L * part + 9));
    }
    return months % 3 == 0 ? ofMonths(part * (months / 3), months / 3) : ofDays(part, 3);
  }

  /** The first or second half, of months or, when they can't be halved, of days. */
  Days half(int which) {
    if (isWholeMonths() && months() % 2 == 0) {
      return ofMonths((which - 1) * (months() / 2), months() / 2);
    }
    if (isWholeMonths() && months() == 1) {
      return which == 1 ? new Days(begin, begin.plusDays(14)) : new Days(begin.plusDays(15), end);
    }
    return ofDays(which - 1, 2);
  }

  /** The units from the given one on, which is counted from 0, but none after the end. */
  Days from(Unit unit, int skipped, int count) {
    LocalDate first = unit.add(begin, skipped);
    LocalDate last = unit.add(begin, skipped + count).minusDays(1);
    return first.isAfter(end) ? this : new Days(first, last.isAfter(end) ? end : last);
  }

  /** The last units, but none before the beginning. */
  Days lastOf(Unit unit, int count) {
    Days found = ending(unit, count, end);
    return found.begin.isBefore(begin) ? this : found;
  }

  /** The units of which the last day is given. */
  static Days ending(Unit unit, int count, LocalDate end) {
    return new Days(unit.add(end.plusDays(1), -count), end);
  }

  /** The units of which the first day is given. */
  static Days beginning(Unit unit, int count, LocalDate begin) {
    return new Days(begin, unit.add(begin, count).minusDays(1));
  }

  private boolean isWholeMonths() {
    return begin.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
  }

  private int months() {
    return (int) ChronoUnit.MONTHS.between(begin, end.plusDays(1));
  }

  private Days ofMonths(int skipped, int count) {
    LocalDate first = begin.plusMonths(skipped);
    return new Days(first, first.plusMonths(count).minusDays(1));
  }

  private Days ofDays(int part, int parts) {
    long length = ChronoUnit.DAYS.between(begin, end) + 1;
    LocalDate first = begin.plusDays(Math.min(length - 1, length * part / parts));
    LocalDate last = begin.plusDays(length * (part + 1) / parts - 1);
    return new Days(first, last.isBefore(first) ? first : last);
  }
}
