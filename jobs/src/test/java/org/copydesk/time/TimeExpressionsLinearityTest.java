package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes about twice the time, however nasty. */
class TimeExpressionsLinearityTest {

  private static final int LENGTH = 60_000;

  private static final int REPEATS = 3;

  /** Below this a measurement is noise. */
  private static final long NOISE = 50_000_000L;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last ",
        "the last ",
        "the end of ",
        "the first half of ",
        "early ",
        "late in the ",
        "same ",
        "from March to ",
        "since ",
        "March ",
        "March and ",
        "2016 ",
        "2016-17-",
        "5 ",
        "12 months to ",
        "year ended ",
        "a year earlier ",
        "by the end of the first quarter of last year's ",
        "yesterday ",
        "the day before ",
        "1",
        "'80s ",
        "'",
        "fiscal ",
        "Easter ",
        "last year's ",
        "Tuesday of ",
        "the same period of the ",
        "from 5 mln ",
      })
  void timeIsLinearInTheLengthOfHostileText(String unit) {
    Pieces one = pieces(unit, LENGTH);
    Pieces two = pieces(unit, 2 * LENGTH);
    long limit = 3 * nanoseconds(one) + NOISE;
    // quadratic time would be four times as long
    assertThat(nanoseconds(two)).isLessThan(limit);
  }

  private static Pieces pieces(String unit, int length) {
    return new Pieces(Tokenizer.tokenize(unit.repeat(length / unit.length())));
  }

  private static long nanoseconds(Pieces pieces) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      TimeExpressions.find(pieces, DateExpressions.find(pieces), LocalDate.of(2019, 6, 12));
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
