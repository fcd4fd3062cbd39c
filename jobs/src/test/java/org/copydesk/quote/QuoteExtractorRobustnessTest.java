package org.copydesk.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.document.Quote;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Property(tries = 3000)
  void anyCutAndSwapOfMarksGivesSpansInsideTheText(@ForAll("damaged") String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyTextGivesSpansInsideTheText(@ForAll String text) {
    check(text);
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
        "the of "
      })
  void timeIsLinearInHostileText(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    TokenizedText tokens = Tokenizer.tokenize(text);
    List<Quote> quotes =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> QuoteExtractor.extract(tokens, List.of()));
    assertThat(quotes.size()).isLessThan(text.length());
  }

  private static void check(String text) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    int covered = 0;
    int attribution = -1;
    for (Quote quote : QuoteExtractor.extract(tokens, NAMES.in(tokens))) {
      assertThat(quote.span().begin()).isGreaterThanOrEqualTo(covered);
      assertThat(quote.span().length()).isPositive();
      assertThat(quote.span().in(text)).isEqualTo(quote.text());
      assertThat(quote.text()).isEqualTo(quote.text().strip());
      assertThat(quote.attribution()).isBetween(Math.max(0, attribution), attribution + 1);
      assertThat(quote.score()).isBetween(0.0, 1.0);
      if (quote.cueSpan() != null) {
        assertThat(quote.cueSpan().in(text)).isEqualTo(quote.cue());
      }
      if (quote.speakerSpan() != null) {
        assertThat(quote.speakerSpan().end()).isLessThanOrEqualTo(text.length());
      }
      covered = quote.span().end();
      attribution = quote.attribution();
    }
  }
}
