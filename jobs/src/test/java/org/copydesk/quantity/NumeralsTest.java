package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.copydesk.document.Doubt;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Numerals.Scale;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25,000 | 25000",
        "2,35,800 | 235800",
        "1'250'000 | 1250000",
        "1.250.000 | 1250000",
        "40 000 | 40000",
        "1,25000 | 125000",
        "3.75 | 3.75",
        ".5 | 0.5",
        "1,5 | 1.5",
        "2½ | 2.5",
        "2 1/2 | 2.5",
        "10-1/2 | 10.5",
        "3/4 | 0.75",
        "⅔ | 0.666666667",
        "1.2 million | 1200000",
        "5k | 5000",
        "3bn | 3000000000",
        "4.3M | 4300000",
        "35 lakh | 3500000",
        "2 lakh crore | 2000000000000",
        "three lakh crore | 3000000000000",
        "6 thousand 5 hundred and 48 | 6548",
        "twenty-five thousand | 25000",
        "two hundred and fifty thousand | 250000",
        "a hundred and five | 105",
        "nineteen hundred | 1900",
        "half a million | 500000",
        "quarter of a million | 250000",
        "two and a half million | 2500000",
        "a million and a half | 1500000",
        "two million and three quarters | 2750000",
        "six and three quarters | 6.75",
        "two-thirds | 0.666666667",
        "one fifth | 0.2",
        "a dozen | 12",
        "half a dozen | 6",
        "three dozen | 36",
        "five point two five | 5.25",
        "two point five million | 2500000",
        "two hundred point seventy-one | 200.71",
        "two mln | 2000000",
        "two hundred and fifty-four hundredths | 200.54",
        "one hundred thirty-two fifths | 26.4",
        "three twenty-firsts | 0.142857143",
        "a hundred thousand trillionths | 0.0000001",
        "five - eighths | 0.625",
        "a hundredth | 0.01",
        "1.234,56 | 1234.56",
        "1.234.567,8 | 1234567.8",
        "12 345 678,9 | 12345678.9",
        "12'345.60 | 12345.6",
        "1,70,300.5 | 170300.5",
        "1.3x10^6 | 1300000",
        "6.02 × 10²³ | 602000000000000000000000",
        "6.23x10^-4 | 0.000623",
        "1.232e+14 | 123200000000000",
        "2^16 | 65536",
        "1O0 | 100",
        "2O,000 | 20000",
        "l,200 | 1200",
        "1,O00,0O0 | 1000000",
      })
  void numeralIsReadWhole(String text, BigDecimal value) {
    Numeral numeral = Objects.requireNonNull(read(text));
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(new Pieces(Tokenizer.tokenize(text)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one hundred and two hundred | 100",
        "two, three and four | 2",
        "5 and 6 | 5",
        "22,24,26 | 22",
      })
  void listIsNotAddedUp(String text, BigDecimal first) {
    Numeral numeral = Objects.requireNonNull(read(text));
    assertThat(numeral.value()).isEqualByComparingTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twenty-first", "1.2.3", "24/7", "a man", "third place"})
  void otherWordsAndCodesAreNoNumerals(String text) {
    assertThat(read(text)).isNull();
  }

  @Test
  void numberThatTheTableCannotHoldIsNoNumeral() {
    assertThat(read("9".repeat(30))).isNull();
    assertThat(read("9".repeat(29))).isNotNull();
  }

  @Test
  void everyNumberToTenThousandIsReadAsSpelt() {
    for (int number = 0; number <= 10_000; number++) {
      assertReadAsSpelt(number);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1O0 | OCR",
        "l,200 | OCR",
        "18.500 | GROUPING",
        "1.234 million |",
        "0.125 |",
        "1.2345 |",
        "1,234 |",
      })
  void doubtfulFigureSaysSo(String text, @Nullable Doubt doubt) {
    assertThat(Objects.requireNonNull(read(text)).doubt()).isEqualTo(doubt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O2", "I95", "l50", "lO", "5Ob", "H2O"})
  void codeIsNoMisreadFigure(String text) {
    Numeral numeral = read(text);
    assertThat(numeral == null || numeral.doubt() == null).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.2 | 0.1",
        "42 | 1",
        "4,000 | 1",
        "1.2 million | 100000",
        "25 thousand | 1000",
        "two million | 1000000",
        "two dozen | 1",
        "two thirds | 0",
      })
  void stepIsWhatTheLastPrintedDigitIsWorth(String text, BigDecimal step) {
    assertThat(Objects.requireNonNull(read(text)).step()).isEqualByComparingTo(step);
  }

  @Property(tries = 100_000, seed = "1")
  void numberIsReadAsSpelt(@ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long number) {
    assertReadAsSpelt(number);
  }

  private static void assertReadAsSpelt(long number) {
    for (String joint : new String[] {" and ", " "}) {
      String name = NumberNames.spell(number, joint);
      Numeral numeral = Objects.requireNonNull(read(name), name);
      assertThat(numeral.value()).as(name).isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  private static @Nullable Numeral read(String text) {
    return new Numerals(new Pieces(Tokenizer.tokenize(text))).read(0, Scale.PLAIN);
  }
}
