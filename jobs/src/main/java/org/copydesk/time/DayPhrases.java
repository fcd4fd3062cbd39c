package org.copydesk.time;

import java.time.LocalDate;
import java.util.Map;
import org.copydesk.phrase.WordTable;
import org.copydesk.time.TimeExpressions.Kind;
import org.jspecify.annotations.Nullable;

/** Days told from today: {@code yesterday morning}, {@code to-day}, {@code day after tomorrow}. */
final class DayPhrases {

  static final WordTable<Integer> DAYS =
      new WordTable<>(Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1));

  /** Behind "to-", as it was written before about 1930. */
  private static final WordTable<Integer> HYPHENED =
      new WordTable<>(Map.of("day", 0, "night", 0, "morrow", 1));

  private DayPhrases() {}

  /** The day that a phrase names at a piece; null if there is none. */
  static @Nullable TimePhrase read(Line line, int at, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    if (line.is(at, "day") && (line.is(at + 1, "before") || line.is(at + 1, "after"))) {
      TimePhrase day = read(line, at + 2, published);
      int away = line.is(at + 1, "before") ? -1 : 1;
      return day == null || !(day.when() instanceof Days days)
          ? null
          : phrase(at, day.end(), days.begin().plusDays(away), published);
    }
    Integer away = line.in(DAYS, at);
    int end = at + 1;
    if (away == null && line.is(at, "to") && line.afterHyphen(end) > end) {
      end = line.afterHyphen(end);
      away = line.in(HYPHENED, end);
      end++;
    }
    if (away == null) {
      return null;
    }
    if (line.isIn(TimeWords.PARTS_OF_DAY, end)) {
      end++;
    }
    return phrase(at, end, published.plusDays(away), published);
  }

  private static TimePhrase phrase(int at, int end, LocalDate day, LocalDate published) {
    Kind kind = day.isAfter(published) ? Kind.FUTURE : Kind.POINT;
    return new TimePhrase(at, end, Days.day(day), Unit.DAY, kind);
  }
}
