package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Days that come round again: every March, every Tuesday, every first quarter. */
non-sealed interface Cycle extends When {

  /** Days of the longest month, less one. */
  int LONGEST = 30;

  /** Days that are at hand. */
  int NEAR = 120;

  /** Days after which the year is written. */
  int DISTANT = 240;

  /** The last ones that begin on a day or before it. */
  Days latest(LocalDate day);

  /** The first ones that begin on a day or after it. */
  Days coming(LocalDate day);

  /** The unit in which they come once: a week or a year. */
  default Unit round() {
    return Unit.YEAR;
  }

  /** The last ones that are over before a day. */
  default Days over(LocalDate day) {
    Days latest = latest(day);
    return latest.end().isBefore(day) ? latest : latest(latest.begin().minusDays(1));
  }

  /** Those that a day is in or, when it is in none, the last ones before it or the first after. */
  default Days near(LocalDate day, Tense tense) {
    Days latest = latest(day);
    if (latest.contains(day)) {
      return latest;
    }
    return switch (tense) {
      case OPEN -> {
        Days coming = coming(day);
        yield isNear(latest, coming, day) ? coming : latest;
      }
      case FUTURE -> coming(day);
    };
  }

  /**
   * Whether those to come are meant though nothing says so: news does not leave the year out of a
   * day or month of nearly a year ago, but of one that is at hand it does.
   */
  private static boolean isNear(Days latest, Days coming, LocalDate day) {
    return !latest.begin().plusDays(LONGEST).isBefore(latest.end())
        && coming.begin().isBefore(day.plusDays(NEAR))
        && latest.end().isBefore(day.minusDays(DISTANT));
  }

  static Cycle weekly(DayOfWeek weekday) {
    return new Cycle() {
      @Override
      public Unit round() {
        return Unit.WEEK;
      }

      @Override
      public Days latest(LocalDate day) {
        return Days.day(day.with(TemporalAdjusters.previousOrSame(weekday)));
      }

      @Override
      public Days coming(LocalDate day) {
        return Days.day(day.with(TemporalAdjusters.nextOrSame(weekday)));
      }
    };
  }

  /** What a function gives for a year; nothing for a year without it, such as 29 February. */
  static Cycle yearly(IntFunction<@Nullable Days> ofYear) {
    return new Cycle() {
      @Override
      public Days latest(LocalDate day) {
        int year = day.getYear();
        Days days = ofYear.apply(year);
        while (days == null || days.begin().isAfter(day)) {
          days = ofYear.apply(--year);
        }
        return days;
      }

      @Override
      public Days coming(LocalDate day) {
        int year = day.getYear();
        Days days = ofYear.apply(year);
        while (days == null || days.begin().isBefore(day)) {
          days = ofYear.apply(++year);
        }
        return days;
      }
    };
  }

  /** The units of the calendar, one after the other. */
  static Cycle every(Unit unit) {
    return new Cycle() {
      @Override
      public Days latest(LocalDate day) {
        Days days = unit.containing(day);
        return days.begin().isAfter(day) ? unit.containing(unit.add(day, -1)) : days;
      }

      @Override
      public Days coming(LocalDate day) {
        Days days = unit.containing(day);
        return days.begin().isBefore(day) ? unit.containing(days.end().plusDays(1)) : days;
      }
    };
  }

  /** A part of each of them, which a function gives. */
  default Cycle part(UnaryOperator<Days> part) {
    Cycle whole = this;
    return new Cycle() {
      @Override
      public Days latest(LocalDate day) {
        Days days = whole.latest(day);
        while (part.apply(days).begin().isAfter(day)) {
          days = whole.latest(days.begin().minusDays(1));
        }
        return part.apply(days);
      }

      @Override
      public Days coming(LocalDate day) {
        Days days = whole.latest(day);
        while (part.apply(days).begin().isBefore(day)) {
          days = whole.coming(days.begin().plusDays(1));
        }
        return part.apply(days);
      }
    };
  }

  /** From each of these to the next of others: January to March. */
  default Cycle through(Cycle last) {
    Cycle first = this;
    return new Cycle() {
      @Override
      public Days latest(LocalDate day) {
        return join(first.latest(day));
      }

      @Override
      public Days coming(LocalDate day) {
        return join(first.coming(day));
      }

      private Days join(Days begin) {
        return new Days(begin.begin(), last.coming(begin.begin()).end());
      }
    };
  }
}
