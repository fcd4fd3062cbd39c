package org.copydesk.time;

import static org.copydesk.time.CalendarWords.MONTHS;
import static org.copydesk.time.CalendarWords.WEEKDAYS;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.phrase.NounPhrases;
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

  /** Words after which a number of four digits is a year, unless something is counted by it. */
  private static final WordTable<Boolean> BEFORE_YEAR =
      WordTable.ofWords(
          "in since by until till during before after early late mid from between and circa c year"
              + " spring summer autumn fall winter christmas season fiscal through");

  /** Words after which a number is a value even where a year could stand. */
  private static final WordTable<Boolean> BEFORE_VALUE =
      WordTable.ofWords(
          "some nearly almost over approximately roughly least most than about only just another"
              + " all no highway route room flight page section resolution article boeing windows");

  /** Words that may follow a year or a day and are not counted by it. */
  private static final WordTable<Boolean> AFTER_DATE =
      WordTable.ofWords(
          "is was has as its his this us to in on at by and or the a an of for with from when"
              + " after before until that who which but were are had have will would said according"
              + " election elections season census series ies plus versus across less his hers thus"
              + " perhaps always sales prices results figures levels earnings revenues he she it they we i there world as does");

  /** Words before a month that stands alone. */
  private static final WordTable<Boolean> BEFORE_MONTH =
      WordTable.ofWords(
          "in since by until till during before after early late mid from between last next this"
              + " every each through to of and earlier");

  /** Words before a month after which a number may count rather than name a day. */
  private static final WordTable<Boolean> BEFORE_COUNT =
      WordTable.ofWords("in during last this next late early mid every");

  /** Words without a plural s that show that the number before them counts or measures. */
  private static final WordTable<Boolean> COUNTED =
      WordTable.ofWords(
          "people men women children police cattle sheep fish staff more other million billion"
              + " thousand hundred feet percent per sq square cubic metric kg km cm mm g lb oz mph"
              + " rpm hp kw mw troops");

  /** Words before a number that is a code. */
  private static final WordTable<Boolean> BEFORE_CODE =
      WordTable.ofWords(
          "no nos nr number numbers case cases resolution tel telephone phone call fax mobile file"
              + " order ref reference docket invoice code id act bill decree directive version");

  /** Words between the days of a range or list. */
  private static final WordTable<Boolean> JOINTS = WordTable.ofWords("and or to through thru");

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2199;

  /** A year that nothing marks as one must lie closer to our own time. */
  private static final int EARLIEST_BARE_YEAR = 1800;

  private static final int LATEST_BARE_YEAR = 2050;

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final List<DateExpression> found = new ArrayList<>();

  private DateExpressions(Pieces pieces) {
    this.pieces = pieces;
    nouns = new NounPhrases(pieces);
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
    if (!pieces.isWord(at)) {
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
      boolean shared = followsWeekday(at) && isOneOfSeveral(next);
      int from = shared ? next : at;
      DayOfWeek own = shared ? null : weekday;
      Span place = shared ? null : span;
      int end = next;
      if (pieces.isDigits(next)) {
        end = readNumber(next, from, own, place);
      } else {
        Month month = pieces.in(MONTHS, next);
        if (month != null && dayAfterMonth(next) > 0) {
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

  /** Whether a weekday ends a range or list of them: {@code Monday through Friday}. */
  private boolean followsWeekday(int at) {
    if (!pieces.together(at - 2, at) || !isJoint(at - 1)) {
      return false;
    }
    int before = pieces.isMark(at - 2, '.') ? at - 3 : at - 2;
    return pieces.in(WEEKDAYS, before) != null;
  }

  /** Whether the date at a piece begins a range or list: {@code April 7 and 8}. */
  private boolean isOneOfSeveral(int at) {
    int day = pieces.isDigits(at) ? at : dayAfterMonth(at);
    if (day < 0 || pieces.length(day) > 2) {
      return false;
    }
    int end = ordinalEnd(day);
    if (joinsDay(end)) {
      return true;
    }
    int month = day == at ? monthAfterDay(end) : -1;
    end = month < 0 ? end : dotEnd(month);
    int year = yearAfter(end, at);
    return joinsDay(year < 0 ? end : year + 1);
  }

  private boolean joinsDay(int joint) {
    int next = joint + 1;
    return isJoint(joint)
        && pieces.together(next, joint)
        && ((pieces.isDigits(next) && pieces.length(next) <= 2) || pieces.in(MONTHS, next) != null);
  }

  private boolean isJoint(int at) {
    return pieces.isMarkIn(at, ",&-–—/") || pieces.in(JOINTS, at) != null;
  }

  /** A date that begins with digits. */
  private int readNumber(
      int at, int from, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    if (continuesNumber(at)) {
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

  /** Whether the digits are the later part of a number, a price or a code. */
  private boolean continuesNumber(int at) {
    if (!pieces.glued(at)) {
      return false;
    }
    return pieces.isWord(at - 1)
        || pieces.isMarkIn(at - 1, "$£€¥#+")
        || (pieces.isMarkIn(at - 1, ".,/:-–") && pieces.glued(at - 1) && pieces.isDigits(at - 2));
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
    if (first == 4 && third <= 2 && second == third && isYear(at)) {
      add(from, end, pieces.value(at), middle, pieces.value(at + 4), weekday, weekdaySpan);
      return end;
    }
    boolean dotted = pieces.isMark(at + 1, '.');
    if (first > 2 || !((third == 4 && isYear(at + 4)) || (third == 2 && second == 2 && !dotted))) {
      return at;
    }
    int year = third == 4 ? pieces.value(at + 4) : fullYear(pieces.value(at + 4));
    int one = pieces.value(at);
    boolean dayFirst = DateExpression.exists(year, middle, one);
    boolean monthFirst = !dotted && DateExpression.exists(year, one, middle);
    if (dayFirst && monthFirst && one != middle) {
      found.add(
          new DateExpression(
              span(from, end), year, middle, one, weekday, weekdaySpan, Validity.AMBIGUOUS));
    } else if (monthFirst && !dayFirst) {
      add(from, end, year, one, middle, weekday, weekdaySpan);
    } else if (!dayFirst && !monthFirst && isCode(from, one, middle)) {
      return at;
    } else if (middle > 12 && one <= 12) {
      add(from, end, year, one, middle, weekday, weekdaySpan);
    } else {
      add(from, end, year, middle, one, weekday, weekdaySpan);
    }
    return end;
  }

  /** Whether two numbers before a year are no misprinted day and month: {@code no. 45-99-2001}. */
  private boolean isCode(int at, int one, int other) {
    int smaller = Math.min(one, other);
    if (smaller < 1 || smaller > 12 || Math.max(one, other) > 31) {
      return true;
    }
    int before = pieces.isMarkIn(at - 1, ".:#") ? at - 2 : at - 1;
    return pieces.together(before, at) && pieces.in(BEFORE_CODE, before) != null;
  }

  /** {@code 5 March 2019}, {@code 5th of March}, {@code 5-7 March}. */
  private int readDayMonth(
      int at, int from, @Nullable DayOfWeek weekday, @Nullable Span weekdaySpan) {
    if (pieces.length(at) > 2) {
      return at;
    }
    int firstEnd = ordinalEnd(at);
    int day = at;
    int next = firstEnd;
    int second = rangeEnd(next);
    if (second > 0 && monthAfterDay(ordinalEnd(second)) > 0) {
      day = second;
      next = ordinalEnd(second);
    }
    int monthAt = monthAfterDay(next);
    if (monthAt < 0) {
      return at;
    }
    Month month = pieces.in(MONTHS, monthAt);
    if (month == null) {
      return at;
    }
    int end = dotEnd(monthAt);
    int yearAt = yearAfter(end, monthAt);
    Integer year = null;
    if (yearAt > 0) {
      year = yearValue(yearAt);
      end = yearAt + 1;
    }
    int value = pieces.value(day);
    boolean written = pieces.capitalised(monthAt) || year != null || isUnmistakable(monthAt);
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
    int day = dayAfterMonth(at);
    int end = dotEnd(at);
    if (day < 0) {
      int spelled = readSpelledDay(at, from, month, weekday, weekdaySpan);
      return spelled > at ? spelled : readMonthAlone(at, month, end);
    }
    int firstEnd = ordinalEnd(day);
    end = firstEnd;
    int second = rangeEnd(firstEnd);
    boolean range = second > 0 && !counts(second) && pieces.in(MONTHS, ordinalEnd(second)) == null;
    if (range) {
      end = ordinalEnd(second);
    }
    int yearAt = yearAfter(end, day);
    Integer year = null;
    if (yearAt > 0) {
      year = yearValue(yearAt);
      end = yearAt + 1;
    }
    int value = pieces.value(day);
    boolean written = pieces.capitalised(at) || year != null || isUnmistakable(at);
    boolean plausible =
        (value >= 1 && value <= 31) || year != null || weekday != null || firstEnd > day + 1;
    if (!written || !plausible) {
      return readMonthAlone(at, month, dotEnd(at));
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
    int day = dotEnd(at);
    Integer value = pieces.in(TimeWords.NUMBERS, day);
    int end = day + 1;
    if (value == null || value > 9 || !pieces.together(day, at) || !pieces.capitalised(at)) {
      return at;
    }
    int yearAt = yearAfter(end, day);
    boolean counts =
        pieces.together(end, at)
            && (pieces.isDigits(end)
                || pieces.isMarkIn(end, "-%$")
                || (pieces.isWord(end)
                    && !pieces.capitalised(end)
                    && pieces.in(AFTER_DATE, end) == null));
    if (counts && yearAt < 0) {
      return at;
    }
    Integer year = yearAt < 0 ? null : yearValue(yearAt);
    end = yearAt < 0 ? end : yearAt + 1;
    add(from, end, year, month.getValue(), value, weekday, weekdaySpan);
    return end;
  }

  private int readMonthAlone(int at, Month month, int end) {
    int yearAt = yearAfter(end, at);
    if (yearAt < 0 && pieces.is(end, "of")) {
      yearAt = yearAfter(end + 1, at);
    }
    if (yearAt > 0 && (pieces.capitalised(at) || isUnmistakable(at))) {
      add(at, yearAt + 1, yearValue(yearAt), month.getValue(), null, null, null);
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
    if (pieces.length(at) != 4 || !isYear(at) || isClock(at)) {
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
      if (short2 || century || (length == 4 && isYear(end + 1))) {
        second = end + 1;
      } else {
        return at;
      }
    }
    int last = second > 0 ? second : at;
    if (followsValue(last)) {
      return at;
    }
    if (!isYearHere(at, last, second > 0)) {
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

  private boolean isYearHere(int at, int last, boolean range) {
    if (pieces.together(at - 1, at)) {
      if (pieces.glued(at) && !pieces.isMarkIn(at - 1, "(['\"‘“-–—/")) {
        return false;
      }
      if (pieces.isMarkIn(at - 1, "$£€¥") || pieces.in(BEFORE_VALUE, at - 1) != null) {
        return false;
      }
    }
    boolean bare = pieces.value(at) >= EARLIEST_BARE_YEAR && pieces.value(at) <= LATEST_BARE_YEAR;
    boolean marked = pieces.together(at - 1, at) && pieces.in(BEFORE_YEAR, at - 1) != null;
    if (counts(last)) {
      return false;
    }
    return bare || marked || range;
  }

  /** Whether something stands after digits that makes them a value: a unit, more digits. */
  private boolean followsValue(int last) {
    int next = last + 1;
    if (!pieces.together(next, last)) {
      return false;
    }
    if (pieces.glued(next)) {
      if (pieces.isWord(next)) {
        return true;
      }
      if (pieces.isMarkIn(next, ".,:/-–") && pieces.isDigits(next + 1) && pieces.glued(next + 1)) {
        return true;
      }
    }
    return pieces.isMarkIn(next, "%°€£$");
  }

  /** Whether the word after digits looks like what they count: a plural noun in lower case. */
  private boolean counts(int last) {
    int next = last + 1;
    if (!pieces.together(next, last) || !pieces.isWord(next) || pieces.capitalised(next)) {
      return false;
    }
    if (pieces.in(AFTER_DATE, next) != null) {
      return false;
    }
    int end = pieces.end(next) - 1;
    char lastLetter = pieces.text().charAt(end);
    boolean plural =
        lastLetter == 's' && pieces.length(next) > 2 && pieces.text().charAt(end - 1) != 's';
    return plural || pieces.in(COUNTED, next) != null;
  }

  private boolean isClock(int at) {
    return pieces.is(at + 1, "gmt") || pieces.is(at + 1, "utc") || pieces.is(at + 1, "hrs");
  }

  /** Where the digits of a day stand after a month; -1 if none. */
  private int dayAfterMonth(int month) {
    int day = dotEnd(month);
    if (pieces.isMark(day, '-') && pieces.glued(day) && pieces.glued(day + 1)) {
      day++;
    } else if (pieces.is(day, "the")) {
      day++;
    }
    if (!pieces.together(day, month) || !pieces.isDigits(day) || pieces.length(day) > 2) {
      return -1;
    }
    int end = ordinalEnd(day);
    if (end == day + 1) {
      if (pieces.glued(end)
          && (pieces.isWord(end)
              || (pieces.isMarkIn(end, ",.:")
                  && pieces.isDigits(end + 1)
                  && pieces.glued(end + 1)
                  && pieces.length(end + 1) != 4))) {
        return -1;
      }
      if (pieces.isMarkIn(end, "%$£€")
          || (counts(day) && pieces.in(BEFORE_COUNT, month - 1) != null)
          || isCountAfterMonth(month, day)) {
        return -1;
      }
    }
    return day;
  }

  /** {@code By June 31 wells had run dry}: no such day, and what could be counted behind it. */
  private boolean isCountAfterMonth(int month, int day) {
    Month name = pieces.in(MONTHS, month);
    if (name == null
        || DateExpression.exists(null, name.getValue(), pieces.value(day))
        || !pieces.together(day + 1, day)
        || pieces.capitalised(day + 1)) {
      return false;
    }
    int before = pieces.isMarkIn(month - 1, ",.") ? month - 2 : month - 1;
    boolean dated =
        pieces.together(before, month)
            && (pieces.is(before, "on")
                || pieces.is(before, "the")
                || pieces.in(WEEKDAYS, before) != null);
    return !dated && (counts(day) || nouns.isPluralPhrase(day + 1));
  }

  /** Where the month stands after a day whose last piece is before {@code next}; -1 if none. */
  private int monthAfterDay(int next) {
    int month = next;
    if (pieces.is(month, "of") || (pieces.isMarkIn(month, "-/") && pieces.glued(month))) {
      month++;
    }
    return pieces.together(month, next - 1) && pieces.in(MONTHS, month) != null ? month : -1;
  }

  /** Where the second number of a range stands, after {@code next}; -1 if there is no range. */
  private int rangeEnd(int next) {
    boolean dash = pieces.isMarkIn(next, "-–—/");
    if (!dash && !pieces.is(next, "to") && !pieces.is(next, "and") && !pieces.is(next, "through")) {
      return -1;
    }
    int second = next + 1;
    return pieces.together(second, next - 1)
            && pieces.isDigits(second)
            && pieces.length(second) <= 2
            && !followsValue(second)
        ? second
        : -1;
  }

  /** After digits and, when there is one, the ordinal ending glued to them. */
  private int ordinalEnd(int digits) {
    int next = digits + 1;
    return pieces.glued(next)
            && (pieces.is(next, "st")
                || pieces.is(next, "nd")
                || pieces.is(next, "rd")
                || pieces.is(next, "th"))
        ? next + 1
        : next;
  }

  /** After a month and, when it is shortened and the sentence goes on, its dot. */
  private int dotEnd(int month) {
    int next = month + 1;
    boolean shortened = pieces.length(month) == 3 || pieces.is(month, "sept");
    return shortened
            && !pieces.is(month, "may")
            && pieces.isMark(next, '.')
            && pieces.together(next + 1, month)
        ? next + 1
        : next;
  }

  /** Where a year stands after {@code next}, perhaps after a comma; -1 if none. */
  private int yearAfter(int next, int anchor) {
    int year = next;
    if (pieces.isMark(year, ',')
        || pieces.is(year, "of")
        || (pieces.isMarkIn(year, "-/") && pieces.glued(year))) {
      year++;
    }
    if (!pieces.together(year, anchor)) {
      return -1;
    }
    if (pieces.isMarkIn(year, "'’")
        && pieces.isDigits(year + 1)
        && pieces.glued(year + 1)
        && pieces.length(year + 1) == 2) {
      return year + 1;
    }
    boolean is =
        pieces.isDigits(year)
            && pieces.length(year) == 4
            && isYear(year)
            && !followsValue(year)
            && !isClock(year);
    return is && !(counts(year) && year > next) ? year : -1;
  }

  private boolean isYear(int digits) {
    int value = pieces.value(digits);
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  }

  private int yearValue(int digits) {
    int value = pieces.value(digits);
    return pieces.length(digits) == 2 ? fullYear(value) : value;
  }

  /** POSIX.1-2017, strptime, %y: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068. */
  private static int fullYear(int twoDigits) {
    return twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits;
  }

  /** Whether a month in lower case is one, unlike "may", "march", "mar", "dec" or "sep". */
  private boolean isUnmistakable(int month) {
    return pieces.length(month) > 3 && !pieces.is(month, "march");
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
        boolean several = isJoint(at + 1) && pieces.in(WEEKDAYS, at + 2) != null;
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
