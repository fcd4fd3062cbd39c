package org.copydesk.time;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.copydesk.time.Days.Third;
import org.copydesk.time.TimeExpressions.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a longer time: {@code first quarter}, {@code second half of 2018}, {@code first nine
 * months of 1987}, {@code last week of March}, {@code late 1980s}, {@code end of the year}, {@code
 * 19th century}.
 */
final class PartPhrases {

  private static final int LATEST_CENTURY = 21;

  /** How many pieces around "first half" are looked at for a match. */
  private static final int REACH = 14;

  private final TimeGrammar grammar;

  PartPhrases(TimeGrammar grammar) {
    this.grammar = grammar;
  }

  /** An ordinal and the piece after it; -1 counts from the end. */
  private record Ordinal(int value, int end) {}

  /** The part that begins at a piece. */
  @Nullable TimePhrase read(int at, int depth) {
    Line line = grammar.line();
    if (!line.isWord(at) && !line.isDigits(at)) {
      return null;
    }
    TimePhrase phrase = century(at);
    if (phrase == null) {
      phrase = third(at, depth);
    }
    if (phrase == null) {
      phrase = edge(at, depth);
    }
    if (phrase == null) {
      phrase = coded(at);
    }
    if (phrase == null) {
      phrase = dayOfMonth(at, depth);
    }
    return phrase == null ? counted(at, depth) : phrase;
  }

  /** {@code 19th century}, {@code twentieth-century}. */
  private @Nullable TimePhrase century(int at) {
    Line line = grammar.line();
    Integer word = line.in(TimeWords.CENTURIES, at);
    int number = word == null ? 0 : word;
    int end = at + 1;
    if (line.is(at, "twenty") && line.is(line.afterHyphen(at + 1), "first")) {
      number = LATEST_CENTURY;
      end = line.afterHyphen(at + 1) + 1;
    } else if (line.isDigits(at) && line.isIn(TimeWords.ORDINAL_ENDINGS, end) && line.glued(end)) {
      number = line.value(at);
      end++;
    }
    int unit = line.afterHyphen(end);
    if (!line.is(unit, "century") || number < 1 || number > LATEST_CENTURY) {
      return null;
    }
    if (line.is(unit + 1, "bc") || line.is(unit + 1, "b") || line.is(unit + 1, "bce")) {
      return null;
    }
    int first = 100 * (number - 1) + 1;
    return new TimePhrase(at, unit + 1, Days.years(first, first + 99), Unit.CENTURY, Kind.POINT);
  }

  /** {@code late 1986}, {@code mid-August}, {@code early in the first half of next year}. */
  private @Nullable TimePhrase third(int at, int depth) {
    Line line = grammar.line();
    Third third = line.in(TimeWords.THIRDS, at);
    if (third == null) {
      return null;
    }
    int next = line.afterHyphen(at + 1);
    TimePhrase whole;
    if (line.is(next, "in") || line.is(next, "of")) {
      whole = grammar.object(next + 1, depth);
    } else {
      whole = line.is(at, "middle") ? null : grammar.simple(next, depth + 1);
    }
    if (whole == null || whole.kind() == Kind.WINDOW) {
      return null;
    }
    if (whole.unit().compareTo(Unit.DAY) <= 0) {
      return whole.from(at);
    }
    return new TimePhrase(
        at,
        whole.end(),
        TimeGrammar.map(whole.when(), days -> days.third(third)),
        whole.unit() == Unit.YEAR ? Unit.QUARTER : whole.unit(),
        whole.kind());
  }

  /** {@code end of March}, {@code end-1986}, {@code beginning of last year}: one day. */
  private @Nullable TimePhrase edge(int at, int depth) {
    Line line = grammar.line();
    boolean end = line.is(at, "end") || line.is(at, "close");
    if (!end && !line.is(at, "beginning") && !line.is(at, "start")) {
      return null;
    }
    int next = line.afterHyphen(at + 1);
    TimePhrase whole =
        line.is(next, "of")
            ? grammar.object(next + 1, depth)
            : line.is(at, "end") ? grammar.date(next) : null;
    if (whole != null && next > at + 1 && !line.is(next, "of")) {
      TimePhrase more = grammar.simple(next, depth + 1);
      whole = more == null ? whole : more;
    }
    if (whole == null || (whole.kind() == Kind.WINDOW && !line.is(next, "of"))) {
      return null;
    }
    UnaryOperator<Days> part = end ? Days::last : Days::first;
    return new TimePhrase(
        at, whole.end(), TimeGrammar.map(whole.when(), part), Unit.DAY, whole.kind());
  }

  /** {@code Q1 2019}, {@code H2}, {@code 1Q}. */
  private @Nullable TimePhrase coded(int at) {
    Line line = grammar.line();
    boolean digitsFirst = line.isDigits(at);
    int letter = digitsFirst ? at + 1 : at;
    int digit = digitsFirst ? at : at + 1;
    boolean quarter = line.is(letter, "q");
    if (!(quarter || line.is(letter, "h"))
        || !line.capitalised(letter)
        || !line.isDigits(digit)
        || !line.glued(at + 1)
        || line.length(digit) != 1
        || line.continuesNumber(at)
        || (line.glued(at + 2) && (line.isWord(at + 2) || line.isDigits(at + 2)))) {
      return null;
    }
    int number = line.value(digit);
    if (number < 1 || number > (quarter ? 4 : 2)) {
      return null;
    }
    return quarter ? quarter(at, at + 2, number) : half(at, at + 2, number);
  }

  /** {@code 5th of this month}. */
  private @Nullable TimePhrase dayOfMonth(int at, int depth) {
    Line line = grammar.line();
    if (!line.isDigits(at)
        || !line.isIn(TimeWords.ORDINAL_ENDINGS, at + 1)
        || !line.glued(at + 1)
        || line.length(at) > 2
        || !line.is(at + 2, "of")) {
      return null;
    }
    int day = line.value(at);
    TimePhrase month = grammar.object(at + 3, depth);
    if (month == null || month.unit() != Unit.MONTH || !(month.when() instanceof Days days)) {
      return null;
    }
    return day < 1 || day > days.end().getDayOfMonth()
        ? null
        : new TimePhrase(
            at, month.end(), Days.day(days.begin().withDayOfMonth(day)), Unit.DAY, month.kind());
  }

  /** {@code first quarter}, {@code first nine months}: the part of any year that they name. */
  @Nullable TimePhrase named(int at) {
    Line line = grammar.line();
    TimePhrase coded = line.isWord(at) || line.isDigits(at) ? coded(at) : null;
    if (coded != null) {
      return coded;
    }
    Ordinal ordinal = ordinal(at);
    if (ordinal == null) {
      return null;
    }
    int next = line.afterAny(line.afterHyphen(ordinal.end), TimeWords.BEFORE_UNIT);
    CountPhrases.Count count = CountPhrases.count(line, next);
    int place = count == null ? next : line.afterHyphen(count.end());
    Unit unit = line.in(TimeWords.UNITS, line.afterAny(place, TimeWords.BEFORE_UNIT));
    int end = line.afterAny(place, TimeWords.BEFORE_UNIT) + 1;
    if (unit == null) {
      return null;
    }
    if (count == null && unit == Unit.QUARTER) {
      int number = ordinal.value == -1 ? 4 : ordinal.value;
      return number > 4 ? null : quarter(at, end, number);
    }
    if (count == null && unit == Unit.HALF && ordinal.value <= 2) {
      int half = line.is(line.afterHyphen(end), "year") ? line.afterHyphen(end) + 1 : end;
      return half(at, half, ordinal.value == -1 ? 2 : ordinal.value);
    }
    boolean months = unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.WEEK;
    if (count == null || !months || ordinal.value != 1 || count.value() < 2) {
      return null;
    }
    int length = count.value();
    return new TimePhrase(
        at,
        end,
        Cycle.every(Unit.YEAR).part(year -> year.from(unit, 0, length)),
        Unit.QUARTER,
        Kind.POINT);
  }

  private static TimePhrase quarter(int at, int end, int number) {
    return new TimePhrase(
        at,
        end,
        Cycle.every(Unit.YEAR).part(year -> year.from(Unit.QUARTER, number - 1, 1)),
        Unit.QUARTER,
        Kind.POINT);
  }

  private static TimePhrase half(int at, int end, int number) {
    return new TimePhrase(
        at, end, Cycle.every(Unit.YEAR).part(year -> year.half(number)), Unit.HALF, Kind.POINT);
  }

  /** An ordinal, a number perhaps, and a unit: of what is named behind it, or of any year. */
  private @Nullable TimePhrase counted(int at, int depth) {
    Line line = grammar.line();
    Ordinal ordinal = ordinal(at);
    if (ordinal == null) {
      return null;
    }
    int next = line.afterAny(line.afterHyphen(ordinal.end), TimeWords.BEFORE_UNIT);
    CountPhrases.Count count = CountPhrases.count(line, next);
    int place = count == null ? next : line.afterHyphen(count.end());
    place = line.afterAny(place, TimeWords.BEFORE_UNIT);
    Unit unit = line.in(TimeWords.UNITS, place);
    if (unit == null || unit == Unit.HOUR) {
      return null;
    }
    int end = place + 1;
    TimePhrase bounded =
        ordinal.value > 0 && (unit == Unit.QUARTER || unit == Unit.HALF)
            ? bounded(at, end, unit, depth)
            : null;
    if (bounded != null) {
      return bounded;
    }
    if (line.is(end, "of") || line.is(end, "in") || line.is(end, "ended")) {
      TimePhrase whole = grammar.object(end + 1, depth);
      if (whole != null && whole.unit().compareTo(unit) > 0 && whole.kind() != Kind.FUTURE) {
        return ofWhole(at, ordinal.value, count == null ? 1 : count.value(), unit, whole);
      }
      if (whole != null && whole.unit().compareTo(unit) > 0) {
        return ofWhole(at, ordinal.value, count == null ? 1 : count.value(), unit, whole)
            .as(Kind.FUTURE);
      }
    }
    if (ordinal.value == -1 || line.is(end, "of")) {
      return null;
    }
    TimePhrase named = named(at);
    return named == null || isOfMatch(named) ? null : named;
  }

  /** Whether the sentence speaks of a match, which has halves and quarters too. */
  private boolean isOfMatch(TimePhrase named) {
    Line line = grammar.line();
    int end = named.end();
    if (line.in(TimeWords.POINTERS, end) != null || grammar.date(end) != null) {
      return false;
    }
    for (int at = named.begin() - REACH; at < end + REACH; at++) {
      if (line.isIn(TimeWords.MATCH, at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code second quarter ended January 31}, {@code 2nd qtr Jan 31}. */
  private @Nullable TimePhrase bounded(int at, int end, Unit unit, int depth) {
    TimePhrase bounded = grammar.bounded(at, end, unit, 1, depth);
    TimePhrase day = bounded == null ? grammar.date(end) : null;
    LocalDate published = grammar.published();
    if (day == null || day.unit() != Unit.DAY || published == null) {
      return bounded;
    }
    LocalDate last =
        day.when() instanceof Cycle cycle
            ? cycle.latest(published).end()
            : ((Days) day.when()).end();
    return new TimePhrase(at, day.end(), Days.ending(unit, 1, last), unit, Kind.WINDOW);
  }

  private static TimePhrase ofWhole(int at, int ordinal, int count, Unit unit, TimePhrase whole) {
    UnaryOperator<Days> part;
    if (unit == Unit.HALF) {
      part = days -> days.half(ordinal == 1 ? 1 : 2);
    } else if (ordinal == -1) {
      part = days -> days.lastOf(unit, count);
    } else {
      part = days -> days.from(unit, (ordinal - 1) * count, count);
    }
    return new TimePhrase(
        at,
        whole.end(),
        TimeGrammar.map(whole.when(), part),
        count > 1 && unit == Unit.MONTH ? Unit.QUARTER : unit,
        whole.kind());
  }

  private @Nullable Ordinal ordinal(int at) {
    Line line = grammar.line();
    Integer word = line.in(TimeWords.ORDINALS, at);
    if (word != null) {
      return new Ordinal(word, at + 1);
    }
    if (line.isDigits(at)
        && !line.continuesNumber(at)
        && line.isIn(TimeWords.ORDINAL_ENDINGS, at + 1)
        && line.glued(at + 1)) {
      int value = line.value(at);
      return value >= 1 && value <= 4 ? new Ordinal(value, at + 2) : null;
    }
    return null;
  }
}
