package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
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

  @Property(tries = 20_000, seed = "1")
  void numberIsReadAsSpelt(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long number) {
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
