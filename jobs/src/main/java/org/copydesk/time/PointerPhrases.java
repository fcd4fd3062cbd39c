package org.copydesk.time;

import java.time.LocalDate;
import org.copydesk.time.TimeExpressions.Kind;
import org.copydesk.time.TimeWords.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Times that are pointed at: {@code last week}, {@code next March}, {@code this year}, {@code the
 * past three years}, {@code the previous month}, {@code that year}, {@code the same period a year
 * ago}.
 */
final class PointerPhrases {

  private final TimeGrammar grammar;

  PointerPhrases(TimeGrammar grammar) {
    this.grammar = grammar;
  }

  /** The phrase that begins at a piece; an article may stand before it. */
  @Nullable TimePhrase read(int at, boolean article, int depth) {
    Line line = grammar.line();
    if (line.is(at, "so") && line.is(at + 1, "far")) {
      return toPublication(at, at + 2);
    }
    if (line.is(at, "earlier") || line.is(at, "later")) {
      return partOfThis(at);
    }
    Pointer pointer = line.in(TimeWords.POINTERS, at);
    if (pointer == null) {
      return null;
    }
    Pointer second = pointer == Pointer.THIS ? line.in(TimeWords.POINTERS, at + 1) : null;
    if (second == Pointer.PAST || second == Pointer.COMING) {
      TimePhrase phrase =
          pointed(at + 1, second == Pointer.PAST ? Pointer.LAST : second, false, depth);
      return phrase == null ? null : phrase.from(at);
    }
    return pointed(at, pointer, article, depth);
  }

  private @Nullable TimePhrase pointed(int at, Pointer pointer, boolean article, int depth) {
    Line line = grammar.line();
    if (pointer == Pointer.SAME) {
      return same(at, depth);
    }
    int next = line.afterAny(at + 1, TimeWords.BEFORE_UNIT);
    CountPhrases.Count count = CountPhrases.count(line, next);
    if (count != null) {
      int place = line.afterAny(line.afterHyphen(count.end()), TimeWords.BEFORE_UNIT);
      Unit unit = line.in(TimeWords.UNITS, place);
      return unit == null ? null : several(at, place + 1, pointer, count.value(), unit);
    }
    Unit unit = line.in(TimeWords.UNITS, next);
    if (unit != null) {
      return unit(at, next + 1, pointer, unit, article, depth);
    }
    if (line.isIn(TimeWords.PARTS_OF_DAY, next)) {
      return partOfDay(at, next + 1, pointer);
    }
    return cycle(at, next, pointer);
  }

  // --- units --------------------------------------------------------------------------------

  private @Nullable TimePhrase unit(
      int at, int end, Pointer pointer, Unit unit, boolean article, int depth) {
    Line line = grammar.line();
    LocalDate published = grammar.published();
    if (unit == Unit.HOUR || unit == Unit.HALF) {
      return null;
    }
    TimePhrase bounded = grammar.bounded(at, end, unit, 1, depth);
    if (bounded != null) {
      return bounded;
    }
    boolean pointsAtText = pointer == Pointer.THAT || pointer == Pointer.FOLLOWING;
    if (!pointsAtText && published == null && pointer != Pointer.PREVIOUS) {
      return null;
    }
    // "the last week of the campaign", "this day of days"
    boolean of = line.is(end, "of") && grammar.object(end + 1, depth) == null;
    if ((of && unit != Unit.YEAR) || line.is(end, "old")) {
      return null;
    }
    boolean window = article && unit != Unit.QUARTER && unit != Unit.CENTURY;
    return switch (pointer) {
      case LAST ->
          unit == Unit.DAY || published == null
              ? null
              : window && unit != Unit.WEEKEND
                  ? window(at, end, unit, -1, published)
                  : calendar(at, end, unit, -1, published);
      case PAST ->
          published == null
              ? null
              : unit == Unit.WEEKEND || line.is(at - 1, "this")
                  ? calendar(at, end, unit, -1, published)
                  : window(at, end, unit, -1, published);
      case THIS ->
          published == null || (unit == Unit.DAY && (line.is(at - 1, "to") || article))
              ? null
              : calendar(at, end, unit, 0, published);
      case NEXT, COMING ->
          unit == Unit.DAY
              ? following(at, end, unit)
              : published == null
                  ? null
                  : window || pointer == Pointer.COMING
                      ? window(at, end, unit, 1, published)
                      : calendar(at, end, unit, 1, published);
      case PREVIOUS -> previous(at, end, unit);
      case FOLLOWING -> following(at, end, unit);
      case THAT -> that(at, end, unit);
      case SAME -> null;
    };
  }

  private static TimePhrase calendar(int at, int end, Unit unit, int away, LocalDate published) {
    Days days = unit.containing(published);
    if (unit == Unit.WEEKEND && away < 0 && days.contains(published)) {
      days = days.shift(unit, away);
    } else if (unit == Unit.WEEKEND && away < 0) {
      days = days.shift(unit, -1);
    } else if (unit == Unit.WEEKEND && away > 0) {
      days = days.shift(unit, 1);
    } else {
      days = unit.containing(unit.add(published, away));
    }
    return new TimePhrase(at, end, days, unit, away > 0 ? Kind.FUTURE : Kind.POINT);
  }

  /** The units that end with the day of publication, or that begin after it. */
  private static TimePhrase window(int at, int end, Unit unit, int count, LocalDate published) {
    return count < 0
        ? new TimePhrase(at, end, Days.ending(unit, -count, published), unit, Kind.WINDOW)
        : new TimePhrase(
            at, end, Days.beginning(unit, count, published.plusDays(1)), unit, Kind.FUTURE);
  }

  private @Nullable TimePhrase previous(int at, int end, Unit unit) {
    Days anchor = grammar.anchors().orPublication(unit);
    return anchor == null
        ? null
        : new TimePhrase(at, end, neighbour(anchor, unit, -1), unit, Kind.POINT);
  }

  private @Nullable TimePhrase following(int at, int end, Unit unit) {
    Days anchor = grammar.anchors().inText(unit);
    return anchor == null
        ? null
        : new TimePhrase(at, end, neighbour(anchor, unit, 1), unit, Kind.POINT);
  }

  /** The unit beside a stretch: as long as the stretch itself, if that is one unit long. */
  private static Days neighbour(Days anchor, Unit unit, int away) {
    Days moved = anchor.shift(unit, away);
    boolean asLong =
        away < 0
            ? moved.end().plusDays(1).equals(anchor.begin())
            : moved.begin().equals(anchor.end().plusDays(1));
    return asLong ? moved : unit.containing(unit.add(anchor.begin(), away));
  }

  private @Nullable TimePhrase that(int at, int end, Unit unit) {
    Days anchor = grammar.anchors().inText(unit);
    if (anchor == null) {
      return null;
    }
    Days unitOf = unit.containing(anchor.begin());
    return new TimePhrase(
        at, end, unitOf.end().isBefore(anchor.end()) ? anchor : unitOf, unit, Kind.POINT);
  }

  /** {@code past three years}, {@code next 18 months}. */
  private @Nullable TimePhrase several(int at, int end, Pointer pointer, int count, Unit unit) {
    LocalDate published = grammar.published();
    if (unit == Unit.HALF) {
      return null;
    }
    return switch (pointer) {
      case LAST, PAST -> published == null ? null : window(at, end, unit, -count, published);
      case NEXT, COMING -> published == null ? null : window(at, end, unit, count, published);
      case PREVIOUS -> {
        Days anchor = grammar.anchors().inSentence(unit);
        if (anchor == null && published != null) {
          yield window(at, end, unit, -count, published);
        }
        yield anchor == null
            ? null
            : new TimePhrase(
                at, end, Days.ending(unit, count, anchor.begin().minusDays(1)), unit, Kind.WINDOW);
      }
      case FOLLOWING -> {
        Days anchor = grammar.anchors().inText(unit);
        yield anchor == null
            ? null
            : new TimePhrase(
                at, end, Days.beginning(unit, count, anchor.end().plusDays(1)), unit, Kind.WINDOW);
      }
      case THIS, THAT, SAME -> null;
    };
  }

  // --- months, weekdays, seasons, parts of days ------------------------------------------------

  /** {@code last night}, {@code this morning}, {@code the following evening}. */
  private @Nullable TimePhrase partOfDay(int at, int end, Pointer pointer) {
    LocalDate published = grammar.published();
    return switch (pointer) {
      case LAST, PAST -> published == null ? null : calendar(at, end, Unit.DAY, -1, published);
      case THIS -> published == null ? null : calendar(at, end, Unit.DAY, 0, published);
      case NEXT, FOLLOWING -> following(at, end, Unit.DAY);
      case PREVIOUS -> previous(at, end, Unit.DAY);
      case THAT -> that(at, end, Unit.DAY);
      case COMING, SAME -> null;
    };
  }

  /** {@code last November}, {@code next Tuesday}, {@code this summer}. */
  private @Nullable TimePhrase cycle(int at, int next, Pointer pointer) {
    LocalDate published = grammar.published();
    Line line = grammar.line();
    if (published == null) {
      return null;
    }
    TimePhrase phrase = grammar.date(next);
    if (phrase == null) {
      phrase = SeasonPhrases.read(grammar, next);
    }
    if (phrase == null) {
      phrase = Holidays.read(grammar.pieces(), line, next);
    }
    if (phrase == null || !(phrase.when() instanceof Cycle cycle)) {
      return null;
    }
    return switch (pointer) {
      case LAST, PAST -> phrase.from(at).saying(cycle.over(published));
      case NEXT, COMING ->
          phrase.from(at).saying(cycle.coming(published.plusDays(1))).as(Kind.FUTURE);
      case THIS -> phrase.from(at).saying(ofThis(cycle, published));
      case PREVIOUS, FOLLOWING, THAT, SAME -> null;
    };
  }

  /** Of those before and behind a day the nearer. */
  private static Days ofThis(Cycle cycle, LocalDate published) {
    Days latest = cycle.latest(published);
    Days coming = cycle.coming(published);
    if (cycle.round() == Unit.WEEK) {
      return coming;
    }
    boolean past =
        !latest.end().isBefore(published)
            || published.toEpochDay() - latest.end().toEpochDay()
                < coming.begin().toEpochDay() - published.toEpochDay();
    return past ? latest : coming;
  }

  /** {@code December last}, {@code Tuesday next}: a pointer behind days that come round. */
  TimePhrase after(TimePhrase phrase) {
    Line line = grammar.line();
    LocalDate published = grammar.published();
    int at = phrase.end();
    boolean closed = !line.has(at + 1) || (!line.isWord(at + 1) && !line.isDigits(at + 1));
    boolean plain =
        closed
            || line.is(at + 1, "and")
            || line.is(at + 1, "the")
            || line.is(at + 1, "at")
            || line.is(at + 1, "in")
            || line.is(at + 1, "by")
            || line.is(at + 1, "to");
    if (published == null || !plain || !(phrase.when() instanceof Cycle cycle)) {
      return phrase;
    }
    if (line.is(at, "last")) {
      return phrase.to(at + 1).saying(cycle.over(published));
    }
    return line.is(at, "next")
        ? phrase.to(at + 1).saying(cycle.coming(published.plusDays(1))).as(Kind.FUTURE)
        : phrase;
  }

  // --- others -------------------------------------------------------------------------------

  /** {@code so far this year}: until the day of publication. */
  private @Nullable TimePhrase toPublication(int at, int next) {
    TimePhrase phrase = thisUnit(next);
    LocalDate published = grammar.published();
    if (phrase == null || published == null || !(phrase.when() instanceof Days days)) {
      return null;
    }
    return phrase.from(at).saying(new Days(days.begin(), published)).as(Kind.WINDOW);
  }

  /** {@code earlier this year}, {@code later today}. */
  private @Nullable TimePhrase partOfThis(int at) {
    Line line = grammar.line();
    LocalDate published = grammar.published();
    if (published == null) {
      return null;
    }
    if (line.is(at + 1, "today") || line.is(at + 1, "yesterday")) {
      TimePhrase day = DayPhrases.read(line, at + 1, published);
      return day == null ? null : day.from(at);
    }
    TimePhrase phrase = thisUnit(at + 1);
    if (phrase == null || !(phrase.when() instanceof Days days) || !days.contains(published)) {
      return null;
    }
    return line.is(at, "earlier")
        ? phrase.from(at).saying(new Days(days.begin(), published))
        : phrase.from(at).saying(new Days(published, days.end())).as(Kind.FUTURE);
  }

  private @Nullable TimePhrase thisUnit(int at) {
    Line line = grammar.line();
    int pointer = line.after(at, "in") == at ? at : line.after(at + 1, "the");
    if (line.in(TimeWords.POINTERS, pointer) != Pointer.THIS) {
      return null;
    }
    return pointed(pointer, Pointer.THIS, false, 1);
  }

  /**
   * {@code same month a year earlier}, {@code same 1986 period}, {@code corresponding quarter of
   * 1986}: as long a time in another year.
   */
  private @Nullable TimePhrase same(int at, int depth) {
    Line line = grammar.line();
    TimePhrase year = yearFor(at + 1, depth);
    int next = year == null ? at + 1 : line.afterPossessive(year.end());
    TimePhrase part = grammar.parts().named(next);
    if (part != null && year == null && part.when() instanceof Cycle cycle) {
      TimePhrase after = yearAfter(part.end(), depth);
      return after != null && after.when() instanceof Days days
          ? new TimePhrase(
              at, after.end(), cycle.coming(days.begin()), part.unit(), Kind.COMPARISON)
          : null;
    }
    next = line.afterAny(next, TimeWords.BEFORE_UNIT);
    CountPhrases.Count count = CountPhrases.count(line, next);
    if (count != null) {
      next = line.afterHyphen(count.end());
    }
    Unit unit = line.in(TimeWords.UNITS, next);
    boolean period = line.is(next, "period") || line.is(next, "periods") || line.is(next, "time");
    if (unit == null && !period) {
      return null;
    }
    int end = next + 1;
    if (unit != null && line.is(end, "period")) {
      end++;
    }
    Unit length = unit == null ? Unit.YEAR : unit;
    Days anchor = grammar.anchors().inSentence(unit == null ? Unit.MONTH : unit);
    LocalDate published = grammar.published();
    if (anchor == null && published != null && unit != null) {
      anchor = unit.containing(published);
    }
    if (year == null) {
      year = yearAfter(end, depth);
    }
    if (year == null) {
      return anchor == null || unit == null
          ? null
          : new TimePhrase(at, end, anchor, length, Kind.POINT);
    }
    end = Math.max(end, year.end());
    Unit named = anchor == null ? Unit.YEAR : length;
    Days days = (Days) year.when();
    if (year.unit() == Unit.YEAR && anchor != null) {
      int away = days.begin().getYear() - anchor.begin().getYear();
      days = unit == Unit.YEAR ? days : anchor.shift(Unit.YEAR, away);
    }
    return new TimePhrase(at, end, days, named, Kind.COMPARISON);
  }

  /** {@code 1986} in {@code same 1986 period}. */
  private @Nullable TimePhrase yearFor(int at, int depth) {
    TimePhrase year = depth < 3 ? grammar.date(at) : null;
    return year != null && year.unit() == Unit.YEAR && year.when() instanceof Days ? year : null;
  }

  /** {@code of 1986}, {@code last year}, {@code a year earlier} behind a period. */
  private @Nullable TimePhrase yearAfter(int at, int depth) {
    Line line = grammar.line();
    int next = line.is(at, "of") || line.is(at, "in") ? at + 1 : at;
    if (next == at && line.isMark(at, ",")) {
      next++;
    }
    TimePhrase year = grammar.simple(next, depth + 2);
    return year != null
            && year.when() instanceof Days
            && year.unit().compareTo(Unit.MONTH) >= 0
            && year.kind() != Kind.WINDOW
        ? year
        : null;
  }
}
