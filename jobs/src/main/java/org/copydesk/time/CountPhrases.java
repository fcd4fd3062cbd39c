package org.copydesk.time;

import java.time.LocalDate;
import org.copydesk.time.TimeExpressions.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Times that are counted in units: {@code three weeks ago}, {@code a year earlier}, {@code 12
 * months to January}, {@code year ended March 31}, {@code year-ago period}, {@code year-end}, and
 * the days of old newspapers, {@code 5th inst.}
 */
final class CountPhrases {

  /** More of any unit is no time that news tells. */
  private static final int MOST = 999;

  private static final int MOST_DIGITS = 3;

  private final TimeGrammar grammar;

  CountPhrases(TimeGrammar grammar) {
    this.grammar = grammar;
  }

  /** A number and the piece after it. */
  record Count(int value, int end) {}

  /** The number that begins at a piece, in digits or words; at most three digits. */
  static @Nullable Count count(Line line, int at) {
    if (line.isDigits(at)) {
      if (line.length(at) > MOST_DIGITS
          || line.continuesNumber(at)
          || (line.isMark(at + 1, ".,/") && line.glued(at + 2) && line.isDigits(at + 2))) {
        return null;
      }
      int value = line.value(at);
      return value > 0 && value <= MOST ? new Count(value, at + 1) : null;
    }
    Integer value = line.in(TimeWords.NUMBERS, at);
    if (value == null) {
      return null;
    }
    int next = line.afterHyphen(at + 1);
    Integer ones = value >= 20 ? line.in(TimeWords.NUMBERS, next) : null;
    return ones != null && ones < 10 ? new Count(value + ones, next + 1) : new Count(value, at + 1);
  }

  /** The phrase that begins at a piece; an article may stand before it. */
  @Nullable TimePhrase read(int at, boolean article, int depth) {
    Line line = grammar.line();
    TimePhrase unit = unit(at, article, depth);
    if (unit != null) {
      return unit;
    }
    boolean one = line.is(at, "a") || line.is(at, "an");
    Count count = one ? new Count(1, at + 1) : count(line, at);
    if (count == null) {
      return null;
    }
    int place = line.afterAny(line.afterHyphen(count.end), TimeWords.BEFORE_UNIT);
    Unit counted = line.in(TimeWords.UNITS, place);
    if (counted == null || counted == Unit.HALF) {
      return null;
    }
    TimePhrase bounded = grammar.bounded(at, place + 1, counted, count.value, depth);
    if (bounded != null) {
      return one ? null : bounded;
    }
    return distance(at, place + 1, counted, count.value);
  }

  /** {@code ago}, {@code earlier}, {@code later}, {@code from now} behind a counted unit. */
  private @Nullable TimePhrase distance(int begin, int at, Unit unit, int count) {
    Line line = grammar.line();
    int word = line.afterHyphen(at);
    LocalDate published = grammar.published();
    if (line.is(begin - 1, "half")) {
      return null;
    }
    if (line.is(word, "ago")) {
      Days anchor = grammar.anchors().inSentence(unit);
      if (count == 1
          && unit.compareTo(Unit.WEEK) > 0
          && anchor != null
          && Comparisons.isBase(line, begin)) {
        return new TimePhrase(begin, word + 1, anchor.shift(unit, -1), unit, Kind.COMPARISON);
      }
      if (published == null) {
        return null;
      }
      Days days = calendar(unit).containing(unit.add(published, -count));
      return new TimePhrase(begin, word + 1, days, calendar(unit), Kind.POINT);
    }
    if ((line.is(word, "from") && line.is(word + 1, "now")) || line.is(word, "hence")) {
      if (published == null) {
        return null;
      }
      Days days = calendar(unit).containing(unit.add(published, count));
      int end = line.is(word, "hence") ? word + 1 : word + 2;
      return new TimePhrase(begin, end, days, calendar(unit), Kind.FUTURE);
    }
    boolean earlier = isEarlier(word);
    if (!earlier && !(line.is(word, "later") || line.is(word, "afterwards"))) {
      return null;
    }
    if (line.is(word + 1, "than")) {
      return null;
    }
    Days anchor =
        earlier && published != null && unit.compareTo(Unit.MONTH) >= 0
            ? grammar.anchors().orPublication(unit)
            : grammar.anchors().inText(unit);
    if (anchor == null) {
      return null;
    }
    Days days = anchor.shift(unit, earlier ? -count : count);
    return new TimePhrase(begin, word + 1, days, calendar(unit), Kind.POINT);
  }

  /** Whether "earlier" stands there, or "before" with nothing that it could be before. */
  private boolean isEarlier(int at) {
    Line line = grammar.line();
    if (line.is(at, "earlier") || line.is(at, "previously")) {
      return true;
    }
    if (!line.is(at, "before")) {
      return false;
    }
    int next = at + 1;
    return !line.has(next)
        || line.isMark(next, ".,;:)")
        || line.is(next, "and")
        || line.is(next, "but")
        || line.is(next, "to")
        || line.is(next, "when");
  }

  /** The unit that a count of others is told in: "ten decades ago" names a year. */
  private static Unit calendar(Unit unit) {
    return switch (unit) {
      case HOUR -> Unit.DAY;
      case DECADE, CENTURY -> Unit.YEAR;
      case DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, HALF, YEAR -> unit;
    };
  }

  /** A phrase that begins with a unit: {@code year-ago period}, {@code week ended March 29}. */
  private @Nullable TimePhrase unit(int at, boolean article, int depth) {
    Line line = grammar.line();
    int place = line.afterAny(at, TimeWords.BEFORE_UNIT);
    Unit unit = line.in(TimeWords.UNITS, place);
    if (unit == null || unit == Unit.HOUR) {
      return null;
    }
    int next = place + 1;
    int hyphen = line.afterHyphen(next);
    if (unit == Unit.HALF) {
      return line.is(hyphen, "year")
          ? grammar.bounded(at, hyphen + 1, unit, 1, depth)
          : grammar.bounded(at, next, unit, 1, depth);
    }
    TimePhrase phrase = unitEnd(at);
    if (phrase == null) {
      phrase = toDate(at, unit, hyphen);
    }
    if (phrase == null) {
      phrase = yearAgo(at, unit, next, article);
    }
    if (phrase == null) {
      phrase = grammar.bounded(at, next, unit, 1, depth);
    }
    return phrase == null ? unitOf(at, next, unit, depth) : phrase;
  }

  /** {@code year-end}, {@code month-end}, {@code year end}: the last day. */
  @Nullable TimePhrase unitEnd(int at) {
    Line line = grammar.line();
    Unit unit = line.in(TimeWords.UNITS, at);
    int word = line.afterHyphen(at + 1);
    if (unit == null || !line.is(word, "end") || line.in(CalendarWords.MONTHS, word + 1) != null) {
      return null;
    }
    boolean known =
        unit == Unit.YEAR || ((unit == Unit.MONTH || unit == Unit.QUARTER) && word > at + 1);
    return known
        ? new TimePhrase(at, word + 1, Cycle.every(unit).part(Days::last), Unit.DAY, Kind.POINT)
        : null;
  }

  /** {@code year to date}. */
  private @Nullable TimePhrase toDate(int at, Unit unit, int to) {
    Line line = grammar.line();
    LocalDate published = grammar.published();
    int date = line.afterHyphen(to + 1);
    if (published == null || !line.is(to, "to") || !line.is(date, "date")) {
      return null;
    }
    Days days = new Days(unit.containing(published).begin(), published);
    return new TimePhrase(at, date + 1, days, unit, Kind.WINDOW);
  }

  /** {@code year-ago quarter}, {@code year earlier}, {@code the year before}. */
  private @Nullable TimePhrase yearAgo(int at, Unit unit, int next, boolean article) {
    Line line = grammar.line();
    int word = line.afterHyphen(next);
    boolean ago = line.is(word, "ago") || line.is(word, "earlier");
    boolean before = article && (isEarlier(word) || line.is(word, "after"));
    boolean plural = line.ends(next - 1, "s");
    if ((!ago && !before) || plural || unit.compareTo(Unit.YEAR) > 0 || line.is(word + 1, "than")) {
      return null;
    }
    int end = word + 1;
    Unit of = ago ? line.in(TimeWords.UNITS, end) : null;
    if (of != null || (ago && (line.is(end, "period") || line.is(end, "periods")))) {
      end++;
    }
    if (line.is(word, "after")) {
      boolean free = !line.has(end) || line.isMark(end, ".,;:)");
      Days anchor = free ? grammar.anchors().inText(unit) : null;
      return anchor == null
          ? null
          : new TimePhrase(at, end, unit.containing(anchor.end().plusDays(1)), unit, Kind.POINT);
    }
    Days anchor = grammar.anchors().orPublication(of == null ? unit : of);
    if (anchor == null) {
      return null;
    }
    Days days = of == null ? anchor.shift(unit, -1) : shiftAs(of, unit, anchor);
    return new TimePhrase(
        at, end, days, of == null ? unit : of, ago ? Kind.COMPARISON : Kind.POINT);
  }

  private static Days shiftAs(Unit of, Unit back, Days anchor) {
    Days days = anchor.shift(back, -1);
    boolean shorter = days.begin().plusDays(1).isAfter(of.containing(days.begin()).end());
    return shorter ? of.containing(days.begin()) : days;
  }

  /** {@code month of May}, {@code week of March 9}, {@code year 2000}. */
  private @Nullable TimePhrase unitOf(int at, int next, Unit unit, int depth) {
    Line line = grammar.line();
    if (unit == Unit.YEAR) {
      TimePhrase year = grammar.date(next);
      return year == null || year.unit() != Unit.YEAR ? null : year.from(at);
    }
    if (!line.is(next, "of")) {
      return null;
    }
    TimePhrase whole = grammar.simple(next + 1, depth + 1);
    if (whole == null) {
      return null;
    }
    if (whole.unit() == unit && unit == Unit.MONTH) {
      return whole.from(at);
    }
    boolean week = whole.unit() == Unit.DAY && (unit == Unit.WEEK || unit == Unit.WEEKEND);
    return week
        ? new TimePhrase(
            at,
            whole.end(),
            TimeGrammar.map(whole.when(), days -> unit.containing(days.begin())),
            unit,
            whole.kind())
        : null;
  }

  /** {@code 5th inst.}, {@code 20th of the ult}: a day of this month, the last, or the next. */
  @Nullable TimePhrase old(int at) {
    Line line = grammar.line();
    LocalDate published = grammar.published();
    if (published == null || !line.isDigits(at) || line.length(at) > 2) {
      return null;
    }
    int next = at + 1;
    if (line.isIn(TimeWords.ORDINAL_ENDINGS, next) && line.glued(next)) {
      next++;
    }
    Integer months = line.in(TimeWords.OLD_MONTHS, next);
    if (months == null) {
      return null;
    }
    Days month = Unit.MONTH.containing(published.plusMonths(months));
    int day = line.value(at);
    if (day < 1 || day > month.end().getDayOfMonth()) {
      return null;
    }
    int end = line.isMark(next + 1, ".") && line.has(next + 2) ? next + 2 : next + 1;
    Days days = Days.day(month.begin().withDayOfMonth(day));
    return new TimePhrase(at, end, days, Unit.DAY, Kind.POINT);
  }
}
