package org.copydesk.time;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import org.copydesk.phrase.PhraseTable;
import org.copydesk.phrase.Pieces;
import org.copydesk.time.TimeExpressions.Kind;
import org.jspecify.annotations.Nullable;

/** Feast days that are the same in all English-speaking countries. */
final class Holidays {

  static final PhraseTable<IntFunction<@Nullable Days>> DAYS =
      new PhraseTable<>(
          Map.ofEntries(
              entry("Christmas", fixed(12, 25)),
              entry("Christmas Day", fixed(12, 25)),
              entry("Christmas Eve", fixed(12, 24)),
              entry("Boxing Day", fixed(12, 26)),
              entry("New Year's Day", fixed(1, 1)),
              entry("New Year’s Day", fixed(1, 1)),
              entry("New Year's Eve", fixed(12, 31)),
              entry("New Year’s Eve", fixed(12, 31)),
              entry("Valentine's Day", fixed(2, 14)),
              entry("Valentine’s Day", fixed(2, 14)),
              entry("Halloween", fixed(10, 31)),
              entry("Good Friday", year -> Days.day(easter(year).minusDays(2))),
              entry("Easter", year -> Days.day(easter(year))),
              entry("Easter Sunday", year -> Days.day(easter(year))),
              entry("Easter Monday", year -> Days.day(easter(year).plusDays(1)))));

  private Holidays() {}

  /** The feast day that is named at a piece, with a capital; null if there is none. */
  static @Nullable TimePhrase read(Pieces pieces, Line line, int at) {
    PhraseTable.Match<IntFunction<@Nullable Days>> match =
        line.capitalised(at) ? DAYS.match(pieces, at) : null;
    if (match == null || line.capitalised(match.end())) {
      return null;
    }

    return new TimePhrase(at, match.end(), Cycle.yearly(match.value()), Unit.DAY, Kind.POINT);
  }

  private static IntFunction<@Nullable Days> fixed(int month, int day) {
    return year -> Days.day(LocalDate.of(year, month, day));
  }

  /** Easter Sunday of the Gregorian calendar (the anonymous computus, Nature, 20 April 1876). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int month = (epact + weekday - 7 * shift + 114) / 31;
    int day = (epact + weekday - 7 * shift + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
