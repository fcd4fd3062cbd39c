package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes about twice the time, however nasty. */
final class TokenizerLinearityTest {

  private static final int LENGTH = 1_000_000;

  /** Twice, with room for noise; what is quadratic takes four times and more. */
  private static final double MOST = 3.0;

  private static final int ROUNDS = 5;

  /** Below this a measurement is noise, and nothing quadratic stays below it. */
  private static final double LEAST_NANOS = 100e6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "’",
        "‘",
        "`",
        " 's",
        "s' ",
        "‘s’ ",
        ".",
        ". ",
        "-",
        "a-",
        "a-\n",
        "a- ",
        "1",
        "1,",
        "1.",
        "1'",
        "1'000",
        "a.",
        "A.",
        "A. ",
        "a. ",
        "Mr.",
        "I. ",
        "No. ",
        "@",
        "a@",
        "a@b.",
        "#",
        "http://",
        "www.",
        "a.com",
        "(",
        ")",
        "\n",
        "\n ",
        " ",
        "\u200D",
        "\u00AD",
        "\u00AD\n",
        "a\u00AD",
        "\u0301",
        "😀\u200D",
        "🇮",
        "\uD83D",
        "\"A",
        ".\" ",
        "?\" A ",
        "A\n",
        "\"\n",
        "a"
      })
  void timeGrowsWithLength(String piece) {
    String once = piece.repeat(LENGTH / piece.length());
    String twice = once + once;
    double shortest = Double.MAX_VALUE;
    double longest = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      shortest = Math.min(shortest, nanos(once));
      longest = Math.min(longest, nanos(twice));
      if (longest / Math.max(LEAST_NANOS, shortest) < MOST) {
        return;
      }
    }
    fail("%s ns for %s characters, %s ns for twice", shortest, once.length(), longest);
  }

  /** Of this thread alone, so that other work on the machine doesn't count. */
  private static double nanos(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    assertThat(Tokenizer.tokenize(text).text()).isSameAs(text);
    return threads.getCurrentThreadCpuTime() - begin;
  }
}
