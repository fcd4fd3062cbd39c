package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.copydesk.phrase.Pieces;
import org.copydesk.time.DateExpression.Validity;
import org.copydesk.time.TimeExpressions.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Times of the calendar: dates with and without a year, {@code 2012-13}, {@code fiscal 2019},
 * {@code the '80s}, and months that are adjectives.
 */
final class DatePhrases {

  private static final int SHORTEST_MONTH_NAME = 4;

  private static final int YEAR_DIGITS = 4;

  private final TimeGrammar grammar;
  private final Pieces pieces;
  private final List<DateExpression> dates;

  /** By piece, one more than the index of the date that begins there. */
  private final int[] dateAt;

  DatePhrases(TimeGrammar grammar, List<DateExpression> dates) {
    this.grammar = grammar;
    this.dates = dates;
    pieces = grammar.pieces();
    dateAt = new int[pieces.size() + 1];
    for (int i = 0; i < dates.size(); i++) {
      dateAt[pieces.at(dates.get(i).span().begin())] = i + 1;
    }
  }

  /** Whether a date begins at a piece. */
  boolean begins(int at) {
    return at < pieces.size() && dateAt[at] > 0;
  }

  /** The calendar date that begins at a piece, of which the weekday alone is one too. */
  @Nullable TimePhrase date(int at) {
    Line line = grammar.line();
    if (line.isIn(TimeWords.FISCAL, at)) {
      return fiscal(at);
    }
    int index = line.has(at) ? dateAt[at] - 1 : -1;
    if (index < 0) {
      return null;
    }
    DateExpression date = dates.get(index);
    int end = pieces.at(date.span().end());
    if (date.validity() != Validity.POSSIBLE || date.span().end() > pieces.end(end - 1)) {
      return null;
    }
    LocalDate first = date.firstDay();
    LocalDate last = date.lastDay();
    Unit unit = unit(date);
    if (first != null && last != null) {
      TimePhrase phrase = new TimePhrase(at, end, new Days(first, last), unit, Kind.POINT);
      return unit == Unit.YEAR ? wordedYear(splitYear(phrase)) : phrase;
    }
    When when = cycle(date);
    return when == null ? null : new TimePhrase(at, end, when, unit, Kind.POINT);
  }

  private static Unit unit(DateExpression date) {
    if (date.day() != null || (date.month() == null && date.weekday() != null)) {
      return Unit.DAY;
    }
    return date.month() == null ? Unit.YEAR : Unit.MONTH;
  }

  private static @Nullable Cycle cycle(DateExpression date) {
    Integer month = date.month();
    Integer day = date.day();
    if (month != null && day != null) {
      MonthDay told = MonthDay.of(month, day);
      return Cycle.yearly(year -> told.isValidYear(year) ? Days.day(told.atYear(year)) : null);
    }
    if (month != null) {
      return Cycle.yearly(year -> Days.month(year, month));
    }
    DayOfWeek weekday = date.weekday();
    return weekday == null ? null : Cycle.weekly(weekday);
  }

  /** {@code 2012-13} is from July to June, {@code 1988-92} all of the years. */
  private TimePhrase splitYear(TimePhrase phrase) {
    Line line = grammar.line();
    int second = phrase.end() + 1;
    if (!(phrase.when() instanceof Days first)
        || !line.isMark(phrase.end(), "-–/")
        || !line.glued(phrase.end())
        || !line.glued(second)
        || dateAt[second] == 0) {
      return phrase;
    }
    DateExpression date = dates.get(dateAt[second] - 1);
    LocalDate last = date.lastDay();
    if (last == null || date.month() != null || last.isBefore(first.end())) {
      return phrase;
    }
    boolean split = line.length(second) == 2 && last.getYear() == first.begin().getYear() + 1;
    Days days =
        split
            ? Days.beginning(Unit.YEAR, 1, first.begin().plusMonths(6))
            : new Days(first.begin(), last);
    return new TimePhrase(
        phrase.begin(), second + 1, days, Unit.YEAR, split ? Kind.POINT : Kind.WINDOW);
  }

  /** {@code 1986 fiscal year}, {@code 2012-13 season}. */
  private TimePhrase wordedYear(TimePhrase phrase) {
    Line line = grammar.line();
    int next = line.afterAny(phrase.end(), TimeWords.BEFORE_UNIT);
    boolean year = line.is(next, "year") || (line.is(next, "season") && line.has(next + 1));
    return year && !line.glued(phrase.end()) ? phrase.to(next + 1) : phrase;
  }

  /** {@code fiscal 2019}, {@code fiscal year 2018-19}, {@code FY2019}: as the calendar has it. */
  private @Nullable TimePhrase fiscal(int at) {
    Line line = grammar.line();
    int next = line.afterHyphen(at + 1);
    if (line.is(next, "year") || line.is(next, "years")) {
      next++;
    }
    if (line.is(at, "fy") && line.isDigits(next) && dateAt[next] == 0) {
      int year = pieces.value(next);
      boolean four = line.length(next) == YEAR_DIGITS && year >= 1900 && year < 2100;
      return four
          ? new TimePhrase(at, next + 1, Days.years(year, year), Unit.YEAR, Kind.POINT)
          : null;
    }
    if (!line.has(next) || dateAt[next] == 0 || !line.isDigits(next)) {
      return null;
    }
    TimePhrase year = date(next);
    return year == null || year.unit() != Unit.YEAR ? null : year.from(at);
  }

  /** A month as an adjective: {@code a January rise}, {@code its February sales}. */
  @Nullable TimePhrase month(int at) {
    Line line = grammar.line();
    Month month = line.in(CalendarWords.MONTHS, at);
    if (month == null || line.length(at) < SHORTEST_MONTH_NAME || !line.capitalised(at)) {
      return null;
    }
    if (line.isDigits(at + 1) || line.capitalised(at + 1)) {
      return null;
    }
    boolean name =
        switch (month) {
          case APRIL, MAY, JUNE, AUGUST, MARCH, JULY -> true;
          case JANUARY, FEBRUARY, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> false;
        };
    int before = line.glued(at) && line.isMark(at - 1, "-‐‑") ? at - 2 : at - 1;
    boolean lower = line.isWord(before) && !line.capitalised(before);
    if (name && !lower && line.afterPossessive(at + 1) == at + 1) {
      return null;
    }
    int number = month.getValue();
    return new TimePhrase(
        at, at + 1, Cycle.yearly(year -> Days.month(year, number)), Unit.MONTH, Kind.POINT);
  }

  /** {@code 1990s}, {@code 1990's}, {@code '80s}. A hundred years for {@code 1800s}. */
  @Nullable TimePhrase decade(int at) {
    Line line = grammar.line();
    boolean shortened = line.isMark(at, "'’‘") && line.glued(at + 1);
    int digits = shortened ? at + 1 : at;
    if (!line.isDigits(digits) || line.value(digits) % 10 != 0) {
      return null;
    }
    boolean possessive = line.isMark(digits + 1, "'’") && line.glued(digits + 1);
    int s = possessive ? digits + 2 : digits + 1;
    boolean article =
        line.is(digits - 1, "the")
            || line.in(TimeWords.THIRDS, line.isMark(digits - 1, "-‐‑") ? digits - 2 : digits - 1)
                != null;
    if (!line.is(s, "s") || !line.glued(s) || (possessive && !article)) {
      return null;
    }
    int first = line.value(digits);
    LocalDate published = grammar.published();
    if (line.length(digits) == 2 && (shortened || article) && published != null) {
      first += Math.floorDiv(published.getYear(), 100) * 100;
      first = first > published.getYear() ? first - 100 : first;
    } else if (line.length(digits) != YEAR_DIGITS || line.continuesNumber(digits)) {
      return null;
    }
    boolean century = first % 100 == 0 && first < 2000;
    Days days = Days.years(first, first + (century ? 99 : 9));
    return new TimePhrase(at, s + 1, days, century ? Unit.CENTURY : Unit.DECADE, Kind.POINT);
  }
}
