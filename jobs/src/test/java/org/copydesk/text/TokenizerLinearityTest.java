package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes about twice the time, however nasty. */
final class TokenizerLinearityTest {

  private static final int LENGTH = 1_000_000;

  /** Twice, with room for a busy machine; what is quadratic takes four times and more. */
  private static final double MOST = 3.0;

  private static final int ROUNDS = 4;

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
    double shortest = Math.max(LEAST_NANOS, bestNanos(once));
    assertThat(bestNanos(twice) / shortest).isLessThan(MOST);
  }

  private static double bestNanos(String text) {
    return IntStream.range(0, ROUNDS)
        .mapToDouble(
            round -> {
              long begin = System.nanoTime();
              assertThat(Tokenizer.tokenize(text).text()).isSameAs(text);
              return System.nanoTime() - begin;
            })
        .min()
        .orElseThrow();
  }
}
