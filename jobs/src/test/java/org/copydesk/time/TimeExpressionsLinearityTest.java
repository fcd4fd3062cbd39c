package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes about four times the time, however nasty. */
class TimeExpressionsLinearityTest {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int LENGTH = 20_000;

  private static final int REPEATS = 2;

  /** Below this a measurement is noise. */
  private static final long NOISE = 30_000_000L;

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
    Pieces four = pieces(unit, 4 * LENGTH);
    long limit = 8 * nanoseconds(one) + NOISE;
    // quadratic time would be sixteen times as long
    assertThat(nanoseconds(four)).isLessThan(limit);
  }

  private static Pieces pieces(String unit, int length) {
    return new Pieces(Tokenizer.tokenize(unit.repeat(length / unit.length())));
  }

  /** Of the processor, the best of some runs: other programs must not count. */
  private static long nanoseconds(Pieces pieces) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < REPEATS; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      TimeExpressions.find(pieces, DateExpressions.find(pieces), LocalDate.of(2019, 6, 12));
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
