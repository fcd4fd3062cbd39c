package org.copydesk.time;

import static org.copydesk.time.CalendarWords.MONTHS;
import static org.copydesk.time.CalendarWords.WEEKDAYS;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.time.DateExpression.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Recognises calendar dates in English text, in the order of the text and not overlapping: {@code
 * 31st of June, 2019}, {@code June 5}, {@code Tuesday (5 March)}, {@code March 2019}, {@code in
 * 2016}, {@code 2019-06-05}, {@code 31/12/2019}, {@code 31.12.2019}, {@code on Tuesday}. A date
 * that cannot exist is given with its parts. Relative dates ({@code last week}) are none of its
 * business. One pass, linear time.
 */
public final class DateExpressions {

  /** Words before a month that stands alone. */
  private static final WordTable<Boolean> BEFORE_MONTH =
      WordTable.ofWords(
          "in since by until till during before after early late mid from between last next this"
              + " every each through to of and earlier");

  private final Pieces pieces;
  private final DatePieces look;
  private final List<DateExpression> found = new ArrayList<>();

  private DateExpressions(Pieces pieces) {
    this.pieces = pieces;
    look = new DatePieces(pieces);
  }

  /** The dates of a text, in its order; none overlap. */
  public static List<DateExpression> find(TokenizedText tokens) {
    return find(new Pieces(tokens));
  }

  public static List<DateExpression> find(Pieces pieces) {
    DateExpressions dates = new DateExpressions(pieces);
    int at = 0;
    while (at < pieces.size()) {
      at = Math.max(at + 1, dates.read(at));
    }
    return List.copyOf(dates.found);
  }

  /** The month that a piece names, in full or shortened. */
  public static @Nullable Month month(Pieces pieces, int piece) {
    return pieces.in(MONTHS, piece);
  }

  /** Reads a date that begins at a piece; the piece after it, or {@code at} if there is none. */
  private int read(int at) {
    if (pieces.isDigits(at)) {
      return readNumber(at, at, null, null);
    }
    if (pieces.in(CalendarWords.NAMES, at) == null) {
      return at;
    }
    DayOfWeek weekday = pieces.in(WEEKDAYS, at);
    if (weekday != null) {
      return readWeekday(at, weekday);
    }
    Month month = pieces.in(MONTHS, at);
    return month == null ? at : readMonth(at, at, month, null, null);
  }

  private int readWeekday(int at, DayOfWeek weekday) {
    Span span = new Span(pieces.begin(at), pieces.end(at));
    int next = at + 1;
    boolean shortened = pieces.length(at) <= 5;
    if (shortened && pieces.isMark(next, '.')) {
      next++;
    }
    int after = next;
    boolean bracket = pieces.isMark(next, '(');
    if (bracket || pieces.isMark(next, ',')) {
      next++;
    }
    if (pieces.is(next, "the")) {
      next++;
    }
    if (pieces.together(next, at)) {
      // "Saturday and Sunday, April 7 and 8": Sunday is not the day of the first date
      boolean shared = look.followsWeekday(at) && look.isOneOfSeveral(next);
      int from = shared ? next : at;
      DayOfWeek own = shared ? null : weekday;
      Span place = shared ? null : span;
      int end = next;
      if (pieces.isDigits(next)) {
        end = readNumber(next, from, own, place);
      } else {
        Month month = pieces.in(MONTHS, next);
        if (month != null && look.dayAfterMonth(next) > 0) {
          end = readMonth(next, from, month, own, place);
        }
      }
      if (end > next) {
        return end;
      }
    }
    if (pieces.capitalised(at) && pieces.length(at) > 5) {
      add(at, after, null, null, null, weekday, span);
      return after;
    }
    return at;
  }

  /** A date that begins with digits. */
  private int readNumber(
      int at, int from, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    if (look.continuesNumber(at)) {
      return at;
    }
    int end = readNumeric(at, from, weekday, weekdaySpan);
    if (end == at) {
      end = readDayMonth(at, from, weekday, weekdaySpan);
    }
    if (end == at && weekday == null) {
      end = readYear(at);
    }
    return end;
  }

  /** {@code 2019-06-05}, {@code 5/6/2019}, {@code 5.6.2019}, {@code 5-6-19} (ISO 8601 first). */
  private int readNumeric(
      int at, int from, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    int end = at + 5;
    if (!(pieces.isMarkIn(at + 1, "-/.")
        && pieces.isDigits(at + 2)
        && pieces.isMark(at + 3, pieces.first(at + 1))
        && pieces.isDigits(at + 4)
        && pieces.glued(at + 1)
        && pieces.glued(at + 2)
        && pieces.glued(at + 3)
        && pieces.glued(at + 4))) {
      return at;
    }
    if (pieces.glued(end)
        && (pieces.isDigits(end + 1) && pieces.glued(end + 1) && pieces.isMarkIn(end, "-/.,"))) {
      return at;
    }
    int first = pieces.length(at);
    int second = pieces.length(at + 2);
    int third = pieces.length(at + 4);
    if (second > 2) {
      return at;
    }
    int middle = pieces.value(at + 2);
    if (first == 4 && third <= 2 && second == third && look.isYear(at)) {
      add(from, end, pieces.value(at), middle, pieces.value(at + 4), weekday, weekdaySpan);
      return end;
    }
    boolean dotted = pieces.isMark(at + 1, '.');
    if (first > 2
        || !((third == 4 && look.isYear(at + 4)) || (third == 2 && second == 2 && !dotted))) {
      return at;
    }
    int year = third == 4 ? pieces.value(at + 4) : DatePieces.fullYear(pieces.value(at + 4));
    int one = pieces.value(at);
    boolean dayFirst = DateExpression.exists(year, middle, one);
    boolean monthFirst = !dotted && DateExpression.exists(year, one, middle);
    if (dayFirst && monthFirst && one != middle) {
      found.add(
          new DateExpression(
              span(from, end), year, middle, one, weekday, weekdaySpan, Validity.AMBIGUOUS));
    } else if (monthFirst && !dayFirst) {
      add(from, end, year, one, middle, weekday, weekdaySpan);
    } else if (!dayFirst && !monthFirst && look.isCode(from, one, middle)) {
      return at;
    } else if (middle > 12 && one <= 12) {
      add(from, end, year, one, middle, weekday, weekdaySpan);
    } else {
      add(from, end, year, middle, one, weekday, weekdaySpan);
    }
    return end;
  }

  /** {@code 5 March 2019}, {@code 5th of March}, {@code 5-7 March}. */
  private int readDayMonth(
      int at, int from, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    if (pieces.length(at) > 2) {
      return at;
    }
    int firstEnd = look.ordinalEnd(at);
    int day = at;
    int next = firstEnd;
    int second = look.rangeEnd(next);
    if (second > 0 && look.monthAfterDay(look.ordinalEnd(second)) > 0) {
      day = second;
      next = look.ordinalEnd(second);
    }
    int monthAt = look.monthAfterDay(next);
    if (monthAt < 0) {
      return at;
    }
    Month month = pieces.in(MONTHS, monthAt);
    if (month == null) {
      return at;
    }
    int end = look.dotEnd(monthAt);
    int yearAt = look.yearAfter(end, monthAt);
    Integer year = null;
    if (yearAt > 0) {
      year = look.yearValue(yearAt);
      end = yearAt + 1;
    }
    int value = pieces.value(day);
    boolean written = pieces.capitalised(monthAt) || year != null || look.isUnmistakable(monthAt);
    boolean plausible =
        (value >= 1 && value <= 31)
            || year != null
            || weekday != null
            || firstEnd > at + 1
            || pieces.is(at - 1, "on");
    if (!written || !plausible) {
      return at;
    }
    if (day != at) {
      add(from, firstEnd, year, month.getValue(), pieces.value(at), weekday, weekdaySpan);
      return addWithTrailingWeekday(day, end, year, month, value, null, null);
    }
    return addWithTrailingWeekday(from, end, year, month, value, weekday, weekdaySpan);
  }

  /** {@code March 5, 2019}, {@code March 5-7}, {@code March 2019}, {@code in March}. */
  private int readMonth(
      int at, int from, Month month, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    int day = look.dayAfterMonth(at);
    int end = look.dotEnd(at);
    if (day < 0) {
      int spelled = readSpelledDay(at, from, month, weekday, weekdaySpan);
      return spelled > at ? spelled : readMonthAlone(at, month, end);
    }
    int firstEnd = look.ordinalEnd(day);
    end = firstEnd;
    int second = look.rangeEnd(firstEnd);
    boolean range =
        second > 0 && !look.counts(second) && pieces.in(MONTHS, look.ordinalEnd(second)) == null;
    if (range) {
      end = look.ordinalEnd(second);
    }
    int yearAt = look.yearAfter(end, day);
    Integer year = null;
    if (yearAt > 0) {
      year = look.yearValue(yearAt);
      end = yearAt + 1;
    }
    int value = pieces.value(day);
    boolean written = pieces.capitalised(at) || year != null || look.isUnmistakable(at);
    boolean plausible =
        (value >= 1 && value <= 31) || year != null || weekday != null || firstEnd > day + 1;
    if (!written || !plausible) {
      return readMonthAlone(at, month, look.dotEnd(at));
    }
    if (range) {
      add(from, firstEnd, year, month.getValue(), value, weekday, weekdaySpan);
      return addWithTrailingWeekday(second, end, year, month, pieces.value(second), null, null);
    }
    return addWithTrailingWeekday(from, end, year, month, value, weekday, weekdaySpan);
  }

  /** {@code May one}, {@code April four, 1987}, as news agencies wrote days below ten. */
  private int readSpelledDay(
      int at, int from, Month month, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    int day = look.dotEnd(at);
    Integer value = pieces.in(TimeWords.NUMBERS, day);
    int end = day + 1;
    if (value == null || value > 9 || !pieces.together(day, at) || !pieces.capitalised(at)) {
      return at;
    }
    int yearAt = look.yearAfter(end, day);
    boolean counts =
        pieces.together(end, at)
            && (pieces.isDigits(end)
                || pieces.isMarkIn(end, "-%$")
                || (pieces.isWord(end) && !pieces.capitalised(end) && !look.mayFollowDate(end)));
    if (counts && yearAt < 0) {
      return at;
    }
    Integer year = yearAt < 0 ? null : look.yearValue(yearAt);
    end = yearAt < 0 ? end : yearAt + 1;
    add(from, end, year, month.getValue(), value, weekday, weekdaySpan);
    return end;
  }

  private int readMonthAlone(int at, Month month, int end) {
    int yearAt = look.yearAfter(end, at);
    if (yearAt < 0 && pieces.is(end, "of")) {
      yearAt = look.yearAfter(end + 1, at);
    }
    if (yearAt > 0 && (pieces.capitalised(at) || look.isUnmistakable(at))) {
      add(at, yearAt + 1, look.yearValue(yearAt), month.getValue(), null, null, null);
      return yearAt + 1;
    }
    if (pieces.capitalised(at)
        && pieces.together(at - 1, at)
        && pieces.in(BEFORE_MONTH, at - 1) != null
        && !pieces.capitalised(at + 1)) {
      add(at, end, null, month.getValue(), null, null, null);
      return end;
    }
    return at;
  }

  /** {@code in 2016}, {@code 2012-13}, {@code the 2019 election}. */
  private int readYear(int at) {
    if (pieces.length(at) != 4 || !look.isYear(at) || look.isClock(at)) {
      return at;
    }
    int end = at + 1;
    int second = -1;
    if (pieces.isMarkIn(end, "-–/")
        && pieces.glued(end)
        && pieces.isDigits(end + 1)
        && pieces.glued(end + 1)
        && !pieces.isMarkIn(end + 2, "-/")) {
      int length = pieces.length(end + 1);
      boolean short2 = length == 2 && pieces.value(end + 1) == (pieces.value(at) + 1) % 100;
      boolean century =
          length == 2
              && pieces.isMarkIn(end, "-–")
              && pieces.value(end + 1) > pieces.value(at) % 100;
      if (short2 || century || (length == 4 && look.isYear(end + 1))) {
        second = end + 1;
      } else {
        return at;
      }
    }
    int last = second > 0 ? second : at;
    if (look.followsValue(last)) {
      return at;
    }
    if (!look.isYearHere(at, last, second > 0)) {
      return at;
    }
    int year = pieces.value(at);
    add(at, end, year, null, null, null, null);
    if (second < 0) {
      return end;
    }
    int secondYear = pieces.value(second);
    if (pieces.length(second) == 2) {
      secondYear += year - year % 100 + (secondYear < year % 100 ? 100 : 0);
    }
    add(second, second + 1, secondYear, null, null, null, null);
    return second + 1;
  }

  private int addWithTrailingWeekday(
      int from,
      int end,
      @Nullable Integer year,
      Month month,
      int day,
      @Nullable DayOfWeek weekday,
      @Nullable Span weekdaySpan) {
    if (weekday == null) {
      int at = end;
      boolean bracket = pieces.isMark(at, '(');
      if (bracket || pieces.isMark(at, ',')) {
        at++;
        if (pieces.is(at, "a")) {
          at++;
        } else if (!bracket) {
          at = end;
        }
        DayOfWeek trailing = at > end ? pieces.in(WEEKDAYS, at) : null;
        boolean several = look.isJoint(at + 1) && pieces.in(WEEKDAYS, at + 2) != null;
        if (trailing != null && !several && pieces.together(at, from)) {
          Span place = new Span(pieces.begin(at), pieces.end(at));
          add(from, at + 1, year, month.getValue(), day, trailing, place);
          return at + 1;
        }
      }
    }
    add(from, end, year, month.getValue(), day, weekday, weekdaySpan);
    return end;
  }

  private void add(
      int from,
      int end,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable DayOfWeek weekday,
      @Nullable Span weekdaySpan) {
    found.add(
        new DateExpression(
            span(from, end),
            year,
            month,
            day,
            weekday,
            weekdaySpan,
            DateExpression.exists(year, month, day) ? Validity.POSSIBLE : Validity.IMPOSSIBLE));
  }

  private Span span(int from, int end) {
    return new Span(pieces.begin(from), pieces.end(end - 1));
  }
}
