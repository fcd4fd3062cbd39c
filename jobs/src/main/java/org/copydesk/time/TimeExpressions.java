package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.text.Span;
import org.copydesk.time.DateExpression.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The times that a text speaks of, as first and last days: its calendar dates, and the simplest
 * relative ones ({@code last November}, {@code in December last}, {@code on Tuesday}, {@code last
 * year}, {@code yesterday}), which are resolved against the day of publication. A month or a day
 * without a year is the latest one that is not after publication.
 */
public final class TimeExpressions {

  /** A stretch of days and where the text names it. */
  public record Time(Span span, LocalDate begin, LocalDate end) {}

  private static final WordTable<Boolean> RELATIVE =
      WordTable.ofWords("last this yesterday today previous");

  private TimeExpressions() {}

  /** The times that can be told, in the order of the text. */
  public static List<Time> find(
      Pieces pieces, List<DateExpression> dates, @Nullable LocalDate published) {
    List<Time> times = new ArrayList<>();
    int next = 0;
    for (DateExpression date : dates) {
      if (published != null) {
        int end = pieces.at(date.span().begin());
        relative(pieces, next, end, published, times);
        next = pieces.at(date.span().end());
      }
      Time time = resolve(pieces, date, published);
      if (time != null) {
        times.add(time);
      }
    }
    if (published != null) {
      relative(pieces, next, pieces.size(), published, times);
    }
    return times;
  }

  private static @Nullable Time resolve(
      Pieces pieces, DateExpression date, @Nullable LocalDate published) {
    LocalDate first = date.firstDay();
    LocalDate last = date.lastDay();
    if (first != null && last != null) {
      return new Time(date.span(), first, last);
    }
    if (published == null || date.validity() != Validity.POSSIBLE) {
      return null;
    }
    Integer month = date.month();
    Integer day = date.day();
    if (month == null) {
      DayOfWeek weekday = date.weekday();
      if (weekday == null) {
        return null;
      }
      LocalDate told = published.with(TemporalAdjusters.previousOrSame(weekday));
      return new Time(date.span(), told, told);
    }
    int at = pieces.at(date.span().begin());
    boolean lastWritten =
        pieces.is(at - 1, "last") || pieces.is(pieces.at(date.span().end()), "last");
    YearMonth told = YearMonth.of(published.getYear(), Month.of(month));
    YearMonth now = YearMonth.from(published);
    if (told.isAfter(now) || (lastWritten && told.equals(now))) {
      told = told.minusYears(1);
    }
    if (day == null) {
      return new Time(date.span(), told.atDay(1), told.atEndOfMonth());
    }
    if (!told.isValidDay(day)) {
      return null;
    }
    return new Time(date.span(), told.atDay(day), told.atDay(day));
  }

  private static void relative(
      Pieces pieces, int from, int to, LocalDate published, List<Time> times) {
    for (int at = from; at < to; at++) {
      if (pieces.in(RELATIVE, at) == null) {
        continue;
      }
      if (pieces.is(at, "today")) {
        times.add(new Time(span(pieces, at, at), published, published));
      } else if (pieces.is(at, "yesterday")) {
        LocalDate day = published.minusDays(1);
        times.add(new Time(span(pieces, at, at), day, day));
      } else if (pieces.together(at + 1, at)) {
        int back = pieces.is(at, "this") ? 0 : 1;
        Span span = span(pieces, at, at + 1);
        if (pieces.is(at + 1, "year")) {
          LocalDate year = published.minusYears(back).withDayOfYear(1);
          times.add(new Time(span, year, year.with(TemporalAdjusters.lastDayOfYear())));
        } else if (pieces.is(at + 1, "month")) {
          YearMonth month = YearMonth.from(published).minusMonths(back);
          times.add(new Time(span, month.atDay(1), month.atEndOfMonth()));
        } else if (pieces.is(at + 1, "week")) {
          LocalDate monday =
              published.minusWeeks(back).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          times.add(new Time(span, monday, monday.plusDays(6)));
        }
      }
    }
  }

  private static Span span(Pieces pieces, int first, int last) {
    return new Span(pieces.begin(first), pieces.end(last));
  }
}
