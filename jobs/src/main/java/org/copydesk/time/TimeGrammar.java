package org.copydesk.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.phrase.Pieces;
import org.copydesk.time.TimeExpressions.Kind;
import org.copydesk.time.TimeWords.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrase of time that begins at a piece, if one does. Phrases are built of smaller ones
 * ({@code the end of [the first half of [last year]]}) to a fixed depth, so that reading one takes
 * constant time whatever stands there.
 */
final class TimeGrammar {

  /** How deep phrases are nested; English needs no more. */
  private static final int DEEPEST = 4;

  private final Pieces pieces;
  private final Anchors anchors;
  private final DatePhrases dates;
  private final PartPhrases parts;
  private final PointerPhrases pointers;
  private final CountPhrases counts;
  private Line line;

  TimeGrammar(Pieces pieces, List<DateExpression> dates, Anchors anchors) {
    this.pieces = pieces;
    this.anchors = anchors;
    this.dates = new DatePhrases(this, dates);
    parts = new PartPhrases(this);
    pointers = new PointerPhrases(this);
    counts = new CountPhrases(this);
    line = new Line(pieces, 0);
  }

  /** Goes on to the sentence whose first piece is given. */
  Line sentence(int begin) {
    line = new Line(pieces, begin);
    return line;
  }

  Line line() {
    return line;
  }

  Pieces pieces() {
    return pieces;
  }

  PartPhrases parts() {
    return parts;
  }

  Anchors anchors() {
    return anchors;
  }

  @Nullable LocalDate published() {
    return anchors.published();
  }

  /** The longest phrase that begins at a piece; null if there is none. */
  @Nullable TimePhrase read(int at) {
    if (line.isWord(at) && !line.isIn(TimeWords.OPENING, at)) {
      return null;
    }
    TimePhrase stretch = line.isIn(TimeWords.BEFORE, at) ? stretch(at) : null;
    return stretch != null ? stretch : simple(at, 0);
  }

  /** {@code from January to March}, {@code since 2010}, {@code by 2030}, {@code until March}. */
  private @Nullable TimePhrase stretch(int at) {
    if (line.is(at, "from") || line.is(at, "between")) {
      TimePhrase first = simple(at + 1, 1);
      if (first == null) {
        return null;
      }
      boolean years = line.is(at, "between") && first.kind() == Kind.WINDOW;
      TimePhrase whole = years ? first : through(first, line.is(at, "from") ? "to" : "and");
      return whole == null ? null : whole.from(at);
    }
    LocalDate published = published();
    if (published == null) {
      return null;
    }
    if (line.is(at, "since")) {
      TimePhrase phrase = simple(at + 1, 1);
      if (phrase == null) {
        return null;
      }
      LocalDate begin =
          phrase.when() instanceof Cycle cycle
              ? cycle.latest(published).begin()
              : ((Days) phrase.when()).begin();
      return begin.isAfter(published)
          ? null
          : phrase.from(at).saying(new Days(begin, published)).as(Kind.WINDOW);
    }
    if (line.is(at, "by")) {
      TimePhrase phrase = simple(at + 1, 1);
      if (phrase == null) {
        return null;
      }
      Days days = deadline(phrase, at, published);
      return phrase.from(at).saying(days);
    }
    if (line.is(at, "until") || line.is(at, "till") || line.is(at, "through")) {
      TimePhrase phrase = simple(at + 1, 1);
      if (phrase == null) {
        return null;
      }
      Days days = deadline(phrase, at, published);
      return days.end().isAfter(published)
          ? phrase.from(at).saying(new Days(published, days.end())).as(Kind.FUTURE)
          : phrase.from(at).saying(days);
    }
    return null;
  }

  /** What "by" and "until" are followed by is to come, unless a past tense is before them. */
  private Days deadline(TimePhrase phrase, int at, LocalDate published) {
    boolean past =
        line.is(at - 1, "had")
            || line.is(at - 1, "was")
            || line.is(at - 1, "were")
            || line.ends(at - 1, "ed");
    return resolve(phrase.when(), past ? Tense.OPEN : Tense.FUTURE, published);
  }

  /** A phrase that is no stretch between two others. */
  @Nullable TimePhrase simple(int at, int depth) {
    if (depth > DEEPEST || !mayBegin(at)) {
      return null;
    }
    TimePhrase phrase = core(at, depth);
    if (phrase == null) {
      return null;
    }
    phrase = extend(phrase, depth);
    if (depth > 0) {
      return phrase;
    }
    TimePhrase whole = isDateTo(phrase) ? through(phrase, "to") : null;
    if (whole == null) {
      whole = shareYear(phrase);
    }
    return whole == null ? phrase : whole;
  }

  /** Whether a phrase may begin at a piece, by that piece and by the one behind an article. */
  private boolean mayBegin(int at) {
    int first = line.after(at, "the");
    return line.isIn(TimeWords.FIRST, first) || line.isDigits(first) || line.isMark(first, "'’‘");
  }

  private @Nullable TimePhrase core(int at, int depth) {
    TimePhrase phrase = dates.decade(at);
    if (phrase == null) {
      phrase = counts.old(at);
    }
    if (phrase == null) {
      phrase = date(at);
    }
    if (phrase != null) {
      return phrase;
    }
    boolean article = line.is(at, "the");
    int next = article ? at + 1 : at;
    if (article) {
      phrase = dates.decade(next);
      phrase = phrase == null ? counts.old(next) : phrase;
    }
    if (phrase == null) {
      phrase = parts.read(next, depth);
    }
    if (phrase == null) {
      phrase = counts.read(next, article, depth);
    }
    if (phrase == null && line.isWord(next)) {
      phrase = inWords(next, article, depth);
    }
    if (phrase == null && article) {
      phrase = describedYear(next);
    }
    if (phrase == null) {
      phrase = dates.month(at);
      return phrase;
    }
    return phrase.from(at);
  }

  /** A phrase that a word alone begins: a pointer, a day told from today, a feast, a season. */
  private @Nullable TimePhrase inWords(int at, boolean article, int depth) {
    TimePhrase phrase = pointers.read(at, article, depth);
    if (phrase == null) {
      phrase = DayPhrases.read(line, at, published());
    }
    if (phrase == null) {
      phrase = Holidays.read(pieces, line, at);
    }
    return phrase == null ? season(at, depth) : phrase;
  }

  /**
   * A year of which an article is a part: {@code [the] 2012-13 season, the 1986 fourth quarter}.
   */
  private @Nullable TimePhrase describedYear(int at) {
    TimePhrase year = date(at);
    if (year == null || year.unit() != Unit.YEAR) {
      return null;
    }
    return line.isWord(year.end() - 1) || partOf(year, 1) != null ? year : null;
  }

  // --- dates --------------------------------------------------------------------------------

  /** The calendar date that begins at a piece, of which the weekday alone is one too. */
  @Nullable TimePhrase date(int at) {
    return dates.date(at);
  }

  /** {@code spring 2015}, {@code the summer of last year}; a season alone is none. */
  private @Nullable TimePhrase season(int at, int depth) {
    TimePhrase season = SeasonPhrases.read(this, at);
    return season == null || SeasonPhrases.isVerb(line, at) ? null : ofYear(season, depth);
  }

  // --- what follows -------------------------------------------------------------------------

  /**
   * Reads on behind a phrase: {@code March [of last year]}, {@code last year['s third quarter]}.
   */
  private TimePhrase extend(TimePhrase phrase, int depth) {
    TimePhrase whole = quarterOf(partOfDay(phrase));
    if (whole.when() instanceof Cycle) {
      TimePhrase told = ofYear(whole, depth);
      return told != null ? told : pointers.after(whole);
    }
    if (whole.unit() == Unit.YEAR) {
      TimePhrase part = partOf(whole, depth);
      part = part == null ? boundedYear(whole, depth) : part;
      return part == null ? whole : part;
    }
    return whole;
  }

  /** {@code fiscal 1987/88 ending March 31}, {@code fiscal 1987 starting April}. */
  private @Nullable TimePhrase boundedYear(TimePhrase year, int depth) {
    Bound bound = line.in(TimeWords.BOUNDS, year.end());
    if (bound == null || bound == Bound.TO || !(year.when() instanceof Days days)) {
      return null;
    }
    int next = line.is(year.end() + 1, "in") || line.is(year.end() + 1, "on") ? 2 : 1;
    TimePhrase edge = simple(year.end() + next, Math.max(depth, 1) + 1);
    if (edge == null || edge.kind() == Kind.WINDOW) {
      return null;
    }
    LocalDate outer = bound == Bound.BEGINNING ? days.begin() : days.end();
    Days at =
        edge.when() instanceof Cycle cycle
            ? cycle.coming(Unit.YEAR.containing(outer).begin())
            : (Days) edge.when();
    Days told =
        bound == Bound.BEGINNING
            ? Days.beginning(Unit.YEAR, 1, at.begin())
            : Days.ending(Unit.YEAR, 1, at.end());
    return new TimePhrase(year.begin(), edge.end(), told, Unit.YEAR, Kind.WINDOW);
  }

  /** {@code September quarter}: the three months that end with that one. */
  private TimePhrase quarterOf(TimePhrase phrase) {
    boolean quarter = line.is(phrase.end(), "quarter") || line.is(phrase.end(), "qtr");
    if (phrase.unit() != Unit.MONTH || !quarter) {
      return phrase;
    }
    When when = map(phrase.when(), month -> Days.ending(Unit.QUARTER, 1, month.end()));
    return phrase.to(phrase.end() + 1).saying(when).in(Unit.QUARTER);
  }

  /** {@code Tuesday night}. */
  private TimePhrase partOfDay(TimePhrase phrase) {
    return phrase.unit() == Unit.DAY && line.isIn(TimeWords.PARTS_OF_DAY, phrase.end())
        ? phrase.to(phrase.end() + 1)
        : phrase;
  }

  /** Of days that come round, those of the year or week that is named behind them. */
  private @Nullable TimePhrase ofYear(TimePhrase phrase, int depth) {
    if (!(phrase.when() instanceof Cycle cycle)) {
      return null;
    }
    int next = line.isMark(phrase.end(), ",") ? phrase.end() + 1 : phrase.end();
    boolean of = line.is(next, "of") || line.is(next, "in");
    TimePhrase year = simple(of ? next + 1 : next, Math.max(depth, 1) + 1);
    if (year == null
        || !(year.when() instanceof Days days)
        || year.unit() != cycle.round()
        || (year.kind() == Kind.WINDOW && !of)) {
      return null;
    }
    return new TimePhrase(
        phrase.begin(), year.end(), cycle.coming(days.begin()), phrase.unit(), year.kind());
  }

  /** {@code 1987 first quarter}, {@code last year's second half}, {@code 1986 year-end}. */
  private @Nullable TimePhrase partOf(TimePhrase year, int depth) {
    if (!(year.when() instanceof Days days)) {
      return null;
    }
    int next = line.afterHyphen(line.afterPossessive(year.end()));
    TimePhrase part = parts.named(next);
    if (part == null) {
      part = counts.unitEnd(next);
    }
    if (part == null && next > year.end()) {
      part = SeasonPhrases.read(this, next);
    }
    if (part == null || !(part.when() instanceof Cycle cycle) || depth > DEEPEST) {
      return null;
    }
    return new TimePhrase(
        year.begin(), part.end(), cycle.coming(days.begin()), part.unit(), year.kind());
  }

  /** From one time to another that a joint leads to: {@code January [to March]}. */
  private @Nullable TimePhrase through(TimePhrase first, String joint) {
    int at = first.end();
    boolean mark = line.isMark(at, "-–—/");
    boolean word =
        line.is(at, joint)
            || (joint.equals("to")
                && (line.is(at, "through") || line.is(at, "until") || line.is(at, "till")));
    if (!word && !mark) {
      return null;
    }
    TimePhrase second = simple(at + 1, DEEPEST - 1);
    if (second == null) {
      return null;
    }
    When when = join(first.when(), second.when());
    return when == null
        ? null
        : new TimePhrase(first.begin(), second.end(), when, first.unit(), Kind.WINDOW);
  }

  /** Whether a joint and another date follow a date: {@code 5-7 March}, not "last year to 1990". */
  private boolean isDateTo(TimePhrase phrase) {
    return (dates.begins(phrase.begin()) || phrase.unit() == Unit.MONTH)
        && line.has(phrase.end() + 1)
        && dates.begins(phrase.end() + 1);
  }

  private static @Nullable When join(When first, When second) {
    if (first instanceof Cycle begin) {
      if (second instanceof Cycle end) {
        return begin.through(end);
      }
      Days end = (Days) second;
      return new Days(begin.latest(end.begin()).begin(), end.end());
    }
    Days begin = (Days) first;
    Days end = second instanceof Cycle cycle ? cycle.coming(begin.begin()) : (Days) second;
    return end.end().isBefore(begin.begin()) ? null : new Days(begin.begin(), end.end());
  }

  /** {@code March} in {@code March and April 1986}: its year is that of the other month. */
  private @Nullable TimePhrase shareYear(TimePhrase phrase) {
    int at = phrase.end();
    if (!(phrase.when() instanceof Cycle cycle)
        || cycle.round() == Unit.WEEK
        || !(line.is(at, "and") || line.is(at, "or") || line.isMark(at, ","))) {
      return null;
    }
    TimePhrase other = simple(at + 1, DEEPEST - 1);
    return other != null && other.unit() == phrase.unit() && other.when() instanceof Days days
        ? phrase.saying(cycle.latest(days.begin()))
        : null;
  }

  // --- what others need ---------------------------------------------------------------------

  /** What "of" is followed by: a phrase, or {@code the year}, which comes round. */
  @Nullable TimePhrase object(int at, int depth) {
    TimePhrase phrase = simple(at, depth + 1);
    if (phrase != null || !line.is(at, "the")) {
      return phrase;
    }
    int next = line.afterAny(at + 1, TimeWords.BEFORE_UNIT);
    Unit unit = line.in(TimeWords.UNITS, next);
    if (unit == null || unit == Unit.HOUR || unit == Unit.DAY || unit == Unit.HALF) {
      return null;
    }
    return new TimePhrase(at, next + 1, Cycle.every(unit), unit, Kind.POINT);
  }

  /** A part of what a phrase says. */
  static When map(When when, UnaryOperator<Days> part) {
    if (when instanceof Cycle cycle) {
      return cycle.part(part);
    }
    return part.apply((Days) when);
  }

  /** The units that end or begin at the time behind {@code ended}; null if none does. */
  @Nullable TimePhrase bounded(int begin, int at, Unit unit, int count, int depth) {
    int next = line.is(at, "period") || line.is(at, "periods") ? at + 1 : at;
    if (line.is(next, "which") || line.is(next, "that")) {
      next++;
    }
    Bound bound = line.in(TimeWords.BOUNDS, next);
    if (bound == null) {
      return null;
    }
    boolean ended = bound == Bound.ENDED && line.is(next, "ended");
    next++;
    if (line.is(next, "on") || line.is(next, "in") || line.is(next, "at")) {
      next++;
    }
    if (bound == Bound.TO && (line.is(next, "date") || line.is(next, "-"))) {
      return null;
    }
    TimePhrase edge = simple(next, depth + 1);
    if (edge == null || edge.kind() == Kind.WINDOW) {
      return null;
    }
    LocalDate published = published();
    if (edge.when() instanceof Cycle && published == null) {
      return null;
    }
    Days days =
        edge.when() instanceof Cycle cycle
            ? ended && published != null
                ? cycle.latest(published)
                : resolve(
                    cycle,
                    Tense.of(line, begin, edge.end()),
                    published == null ? YearMonth.of(2000, 1).atDay(1) : published)
            : (Days) edge.when();
    Days whole =
        bound == Bound.BEGINNING
            ? Days.beginning(unit, count, days.begin())
            : Days.ending(unit, count, days.end());
    return new TimePhrase(begin, edge.end(), whole, unit, Kind.WINDOW);
  }

  /** The days that a phrase says, on a day of publication. */
  static Days resolve(When when, Tense tense, LocalDate published) {
    return when instanceof Cycle cycle ? cycle.near(published, tense) : (Days) when;
  }
}
