package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuoteExtractorRobustnessTest {

  private static final Names NAMES =
      Names.persons("Mira Olsen", "Olsen", "Brandt").organisations("Harbour Board");

  private static final String ARTICLE =
      """
      Mira Olsen of the Harbour Board said on Monday that the ferry would not sail. “We have no crew,” \
      Olsen told Brandt, “and no fuel. I asked, ‘Who pays?’ and nobody knew.”
      "The drivers' pay isn't the point," he said. "It's the 'plan' that's wrong: \
      it took 6'2" of water."

      ''They came at night,'' according to a neighbour, ''and left ... by boat.''
      “It went on for days.

      “It went on for weeks — and then,” she added, “it stopped.” The “pier” «was» „gone“.
      """;

  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "''", "``", "'", "‘", "’", "«", "»", "„", ",,", "‹", "›", "‚", "‛", "‟",
          "＂", "\n", "\n\n", " ", ".");

  /** Of the shorter text, in characters. */
  private static final int LENGTH = 100_000;

  private static final int ROUNDS = 8;

  /** Shorter times than this are noise. */
  private static final double LEAST_NANOS = 1e6;

  @Property(tries = 3000)
  void anyCutAndSwapOfMarksGivesSpansInsideTheText(@ForAll("damaged") String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyTextGivesSpansInsideTheText(@ForAll String text) {
    check(text);
  }

  @Test
  void aHundredThousandDamagedTextsGiveSpansInsideTheText() {
    SplittableRandom random = new SplittableRandom(1905);
    for (int i = 0; i < 100_000; i++) {
      check(damaged(random));
    }
  }

  /** A piece of the article after a few cuts, joins and swaps of marks. */
  private static String damaged(SplittableRandom random) {
    StringBuilder text = new StringBuilder(piece(random));
    for (int left = random.nextInt(1, 7); left > 0; left--) {
      int begin = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), begin + random.nextInt(1, 12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(begin, end);
        case 1 -> text.insert(begin, mark(random));
        case 2 -> text.append(piece(random));
        default -> swap(text, mark(random), mark(random));
      }
    }
    return text.toString();
  }

  private static String piece(SplittableRandom random) {
    int begin = random.nextInt(ARTICLE.length());
    return ARTICLE.substring(begin, Math.min(ARTICLE.length(), begin + random.nextInt(1, 150)));
  }

  private static String mark(SplittableRandom random) {
    return MARKS.get(random.nextInt(MARKS.size()));
  }

  private static void swap(StringBuilder text, String mark, String other) {
    int at = text.indexOf(mark);
    while (at >= 0) {
      text.replace(at, at + mark.length(), other);
      at = text.indexOf(mark, at + other.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        " “",
        "“a ",
        "“”",
        "”“",
        "“a” ",
        "“a ‘b ",
        "’ “a.",
        "\"\n",
        "“a\n",
        "“a.\n\n",
        "''",
        "'' ",
        "«»",
        ",,a ",
        "a ",
        "said “a "
      })
  void timeOfPairingGrowsWithTheText(String piece) {
    String repeated = piece.repeat(LENGTH / piece.length());
    checkGrowth(repeated, repeated.repeat(10));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void timeOfPairingRunsGrowsWithTheText(IntFunction<String> runs) {
    checkGrowth(runs.apply(LENGTH / 100), runs.apply(LENGTH / 10));
  }

  /** Texts of many marks beside much white space, which each mark might look past. */
  static Stream<Named<IntFunction<String>>> runs() {
    return Stream.of(
        runs("one single mark, many closing", n -> "\"a\"" + spaces(n) + "‘x\"" + " a.”".repeat(n)),
        runs("many opening, then a paragraph", n -> "“a ".repeat(n) + spaces(n) + "\n“b”"),
        runs("many opening, then the end", n -> ". “a ".repeat(n) + spaces(n)),
        runs("many attributes", n -> "=“a ".repeat(n) + spaces(n) + "\n“b”"),
        runs("one closing, many paragraphs", n -> "a.”" + spaces(n) + "\n“".repeat(n)),
        runs(
            "pairs, single opening, single closing",
            n -> "“a”".repeat(n) + spaces(n) + "‘b".repeat(n) + spaces(n) + " ’".repeat(n)),
        runs(
            "closing, then opening of both kinds",
            n -> "a" + spaces(n) + "a.” ".repeat(n) + "“a ‘".repeat(n) + spaces(n) + "\n\n‘b"));
  }

  private static Named<IntFunction<String>> runs(String name, IntFunction<String> runs) {
    return Named.of(name, runs);
  }

  private static String spaces(int count) {
    return " ".repeat(5 * count);
  }

  private static void checkGrowth(String shorter, String tenTimesAsLong) {
    TokenizedText text = Tokenizer.tokenize(shorter);
    TokenizedText longer = Tokenizer.tokenize(tenTimesAsLong);
    double once = Double.MAX_VALUE;
    double tenTimes = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      once = Math.min(once, nanos(text));
      tenTimes = Math.min(tenTimes, nanos(longer));
      if (tenTimes < 20 * Math.max(once, LEAST_NANOS)) {
        return;
      }
    }
    fail("%s ns for %s characters, %s ns for ten times as many", once, shorter.length(), tenTimes);
  }

  /** Of this thread alone, so that other work on the machine doesn't count. */
  private static double nanos(TokenizedText text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    assertThat(QuotationMarks.pair(text.text(), Paragraphs.of(text)))
        .hasSizeLessThan(text.text().length());
    assertThat(UnbalancedMarks.of(text)).hasSizeLessThan(text.text().length());
    return threads.getCurrentThreadCpuTime() - begin;
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(0, ARTICLE.length() - 1)
                .flatMap(
                    begin ->
                        Arbitraries.integers()
                            .between(begin, Math.min(ARTICLE.length(), begin + 200))
                            .map(end -> ARTICLE.substring(begin, end))),
            Arbitraries.of(
                "\"",
                "“",
                "”",
                "''",
                "``",
                "'",
                "‘",
                "’",
                "«",
                "»",
                "„",
                ",,",
                "\n",
                "\n\n",
                " said ",
                ", said Olsen, ",
                ": ",
                "according to ",
                " ",
                "=",
                "\uD83D\uDE00"));
    return pieces.list().ofMaxSize(20).map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        " '",
        "‘",
        "« ",
        "\" ",
        "\"\n",
        "“a\n",
        "' \"",
        "said \"x\" ",
        "“a,” said ",
        "Olsen said, ",
        "that saying \"a\", ",
        "the of ",
        "said that ",
        "said that he would go ",
        "said that Olsen claimed “it” and ",
        "and said ",
        "he said, ",
        "Olsen, who said, and ",
        "very very ",
        "according to ",
        "asked the board of the ",
        "claim was that "
      })
  void timeIsLinearInHostileText(String piece) {
    checkTime(piece.repeat(10 * LENGTH / piece.length()));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void timeIsLinearInHostileRuns(IntFunction<String> runs) {
    checkTime(runs.apply(LENGTH / 4));
  }

  private static void checkTime(String text) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    List<Quote> quotes =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> QuoteExtractor.extract(tokens, List.of()));
    assertThat(quotes.size()).isLessThan(text.length());
  }

  private static void check(String text) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    int covered = 0;
    int coveredBySpeech = 0;
    int attribution = -1;
    for (Quote quote : QuoteExtractor.extract(tokens, NAMES.in(tokens))) {
      boolean indirect = quote.kind() == QuoteKind.INDIRECT;
      if (quote.kind() == QuoteKind.SCARE) {
        assertThat(quote.span().begin()).isGreaterThanOrEqualTo(covered);
      } else {
        assertThat(quote.span().begin()).isGreaterThanOrEqualTo(coveredBySpeech);
        coveredBySpeech = quote.span().end();
      }
      assertThat(quote.clause().contains(quote.span())).isTrue();
      assertThat(quote.clause().end()).isLessThanOrEqualTo(text.length());
      assertThat(quote.span().length()).isPositive();
      assertThat(quote.span().in(text)).isEqualTo(quote.text());
      assertThat(quote.text()).isEqualTo(quote.text().strip());
      assertThat(quote.attribution()).isBetween(0, attribution + 1);
      assertThat(quote.score()).isBetween(0.0, 1.0);
      if (quote.cueSpan() != null) {
        assertThat(quote.cueSpan().in(text)).isEqualTo(quote.cue());
      }
      if (quote.speakerSpan() != null) {
        assertThat(quote.speakerSpan().end()).isLessThanOrEqualTo(text.length());
      }
      covered = indirect ? covered : quote.span().end();
      attribution = Math.max(attribution, quote.attribution());
    }
  }
}
