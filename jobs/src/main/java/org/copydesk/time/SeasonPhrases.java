package org.copydesk.time;

import org.copydesk.time.TimeExpressions.Kind;
import org.copydesk.time.TimeWords.Season;
import org.jspecify.annotations.Nullable;

/** The names of seasons, where they are no verbs and no falls of prices. */
final class SeasonPhrases {

  private SeasonPhrases() {}

  /** The season that is named at a piece, of any year; null if there is none. */
  static @Nullable TimePhrase read(TimeGrammar grammar, int at) {
    Line line = grammar.line();
    Season season = line.in(TimeWords.SEASONS, at);
    return season == null || isFallOf(grammar, at)
        ? null
        : new TimePhrase(at, at + 1, Cycle.yearly(season::of), Unit.QUARTER, Kind.POINT);
  }

  /** Whether "fall" or "spring" may be a verb: {@code may fall next year}. */
  static boolean isVerb(Line line, int at) {
    if ((!line.is(at, "fall") && !line.is(at, "spring")) || line.is(at + 1, "of")) {
      return false;
    }
    boolean noun =
        line.isDigits(at + 1)
            || line.is(at - 1, "the")
            || line.is(at - 1, "in")
            || line.in(TimeWords.THIRDS, at - 1) != null
            || line.isMark(at - 1, "-");
    return !noun;
  }

  /** {@code fall in prices}, which is no season. */
  private static boolean isFallOf(TimeGrammar grammar, int at) {
    Line line = grammar.line();
    return line.is(at, "fall")
        && (line.is(at + 1, "in") || line.is(at + 1, "of"))
        && grammar.date(at + 2) == null
        && line.in(TimeWords.POINTERS, at + 2) == null;
  }
}
