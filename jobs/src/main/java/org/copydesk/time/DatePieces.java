package org.copydesk.time;

import static org.copydesk.time.CalendarWords.MONTHS;
import static org.copydesk.time.CalendarWords.WEEKDAYS;

import java.time.Month;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;

/**
 * What stands around the digits and month names of a text that tells whether they belong to a date:
 * whether a number counts something, names a year or is part of a code, and where the day, month
 * and year of one date stand. It reads nothing off by itself; {@link DateExpressions} does.
 */
final class DatePieces {

  /** Words between the days of a range or list. */
  private static final WordTable<Boolean> JOINTS = WordTable.ofWords("and or to through thru");

  /** Words that may follow a year or a day and are not counted by it. */
  private static final WordTable<Boolean> AFTER_DATE =
      WordTable.ofWords(
          "is was has as its his this us to in on at by and or the a an of for with from when"
              + " after before until that who which but were are had have will would said according"
              + " election elections season census series ies plus versus across less his hers thus"
              + " perhaps always sales prices results figures levels earnings revenues he she it they we i there world as does");

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

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2199;

  /** A year that nothing marks as one must lie closer to our own time. */
  private static final int EARLIEST_BARE_YEAR = 1800;

  private static final int LATEST_BARE_YEAR = 2050;

  private final Pieces pieces;
  private final NounPhrases nouns;

  DatePieces(Pieces pieces) {
    this.pieces = pieces;
    nouns = new NounPhrases(pieces);
  }

  /** Whether a weekday ends a range or list of them: {@code Monday through Friday}. */
  boolean followsWeekday(int at) {
    if (!pieces.together(at - 2, at) || !isJoint(at - 1)) {
      return false;
    }
    int before = pieces.isMark(at - 2, '.') ? at - 3 : at - 2;
    return pieces.in(WEEKDAYS, before) != null;
  }

  /** Whether the date at a piece begins a range or list: {@code April 7 and 8}. */
  boolean isOneOfSeveral(int at) {
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

  boolean joinsDay(int joint) {
    int next = joint + 1;
    return isJoint(joint)
        && pieces.together(next, joint)
        && ((pieces.isDigits(next) && pieces.length(next) <= 2) || pieces.in(MONTHS, next) != null);
  }

  boolean isJoint(int at) {
    return pieces.isMarkIn(at, ",&-–—/") || pieces.in(JOINTS, at) != null;
  }

  /** Whether the digits are the later part of a number, a price or a code. */
  boolean continuesNumber(int at) {
    if (!pieces.glued(at)) {
      return false;
    }
    return pieces.isWord(at - 1)
        || pieces.isMarkIn(at - 1, "$£€¥#+")
        || (pieces.isMarkIn(at - 1, ".,/:-–") && pieces.glued(at - 1) && pieces.isDigits(at - 2));
  }

  /** Whether two numbers before a year are no misprinted day and month: {@code no. 45-99-2001}. */
  boolean isCode(int at, int one, int other) {
    int smaller = Math.min(one, other);
    if (smaller < 1 || smaller > 12 || Math.max(one, other) > 31) {
      return true;
    }
    int before = pieces.isMarkIn(at - 1, ".:#") ? at - 2 : at - 1;
    return pieces.together(before, at) && pieces.in(BEFORE_CODE, before) != null;
  }

  boolean isYearHere(int at, int last, boolean range) {
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
  boolean followsValue(int last) {
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

  /** Whether a word may follow a year or a day that does not count it. */
  boolean mayFollowDate(int at) {
    return pieces.in(AFTER_DATE, at) != null;
  }

  /** Whether the word after digits looks like what they count: a plural noun in lower case. */
  boolean counts(int last) {
    int next = last + 1;
    if (!pieces.together(next, last) || !pieces.isWord(next) || pieces.capitalised(next)) {
      return false;
    }
    if (mayFollowDate(next)) {
      return false;
    }
    int end = pieces.end(next) - 1;
    char lastLetter = pieces.text().charAt(end);
    boolean plural =
        lastLetter == 's' && pieces.length(next) > 2 && pieces.text().charAt(end - 1) != 's';
    return plural || pieces.in(COUNTED, next) != null;
  }

  boolean isClock(int at) {
    return pieces.is(at + 1, "gmt") || pieces.is(at + 1, "utc") || pieces.is(at + 1, "hrs");
  }

  /** Where the digits of a day stand after a month; -1 if none. */
  int dayAfterMonth(int month) {
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
  boolean isCountAfterMonth(int month, int day) {
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
  int monthAfterDay(int next) {
    int month = next;
    if (pieces.is(month, "of") || (pieces.isMarkIn(month, "-/") && pieces.glued(month))) {
      month++;
    }
    return pieces.together(month, next - 1) && pieces.in(MONTHS, month) != null ? month : -1;
  }

  /** Where the second number of a range stands, after {@code next}; -1 if there is no range. */
  int rangeEnd(int next) {
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
  int ordinalEnd(int digits) {
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
  int dotEnd(int month) {
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
  int yearAfter(int next, int anchor) {
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

  boolean isYear(int digits) {
    int value = pieces.value(digits);
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  }

  int yearValue(int digits) {
    int value = pieces.value(digits);
    return pieces.length(digits) == 2 ? fullYear(value) : value;
  }

  /** POSIX.1-2017, strptime, %y: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068. */
  static int fullYear(int twoDigits) {
    return twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits;
  }

  /** Whether a month in lower case is one, unlike "may", "march", "mar", "dec" or "sep". */
  boolean isUnmistakable(int month) {
    return pieces.length(month) > 3 && !pieces.is(month, "march");
  }
}
