package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.copydesk.document.Interval;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 men | 12 | 12",
        "4,000 men | 4000 | 4000",
        "3.2% | 3.15 | 3.25",
        "1.2 million | 1150000 | 1250000",
        "two thirds of them | 0.666666667 | 0.666666667",
        "some 40 boats | 36 | 44",
        "about 1,234 boats | 1229 | 1239",
        "nearly 4000 men | 3600 | 4000",
        "just over 40 boats | 40 | 44",
        "just under 5% | 4.5 | 5",
        "more than 40 boats | 40 |",
        "at least 40 boats | 40 |",
        "up to 40 boats | | 40",
        "less than 3.2% | | 3.2",
        "between 3.2 and 3.5% | 3.15 | 3.55",
        "several hundred men | 200 | 1000",
      })
  void hedgeMakesAnInterval(String text, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    Interval interval = read(text).interval();
    assertThat(plain(interval.low())).isEqualTo(plain(low));
    assertThat(plain(interval.high())).isEqualTo(plain(high));
  }

  @Test
  void intervalsAreComparedWithTheirBounds() {
    assertThat(read("nearly 4000 men").interval().disjoint(read("4,000 men").interval())).isFalse();
    assertThat(read("nearly 4000 men").interval().disjoint(read("4,001 men").interval())).isTrue();
    assertThat(read("more than 5 men").interval().disjoint(read("up to 4 men").interval()))
        .isTrue();
    assertThat(read("more than 5 men").interval().disjoint(read("some 50 men").interval()))
        .isFalse();
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }

  private static Quantity read(String text) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    return Objects.requireNonNull(new Quantities(pieces, new NounPhrases(pieces)).read(0));
  }
}
