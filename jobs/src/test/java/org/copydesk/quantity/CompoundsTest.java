package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 ft 2 in | 5.166666667 | foot",
        "5 feet and 2 inches | 5.166666667 | foot",
        "2 hours 30 minutes | 2.5 | hour",
        "1 hour 5 minutes and 24 seconds | 1.09 | hour",
        "12 stone 7 pounds | 12.5 | stone",
        "thirteen dollars and forty-five cents | 13.45 | USD",
        "thirteen dollars forty five | 13.45 | USD",
        "15 dollars 50 | 15.5 | USD",
        "two pounds and five pence | 2.05 | GBP",
        "£5 10s 6d | 5.525 | GBP",
        "£2 5s. | 2.25 | GBP",
      })
  void amountOfAUnitAndItsPartsIsOne(String text, BigDecimal value, String unit) {
    Quantity quantity = read(text);
    assertThat(quantity.low()).isEqualByComparingTo(value);
    assertThat(quantity.normalizedUnit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 ft and 30 inches | 5",
        "2 hours 90 minutes 10 seconds | 2",
        "£20 90s jackets | 20",
        "2.5 hours and 10 minutes | 2.5",
        "15 dollars 50 men | 15",
        "5 feet 2 in diameter | 5",
        "10 miles and 2 hours | 10",
        "£5 and 10 shillings | 5",
      })
  void otherAmountsAreTwo(String text, BigDecimal first) {
    assertThat(read(text).low()).isEqualByComparingTo(first);
  }

  private static Quantity read(String text) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(text));
    return Objects.requireNonNull(new Quantities(pieces, new NounPhrases(pieces)).read(0));
  }
}
